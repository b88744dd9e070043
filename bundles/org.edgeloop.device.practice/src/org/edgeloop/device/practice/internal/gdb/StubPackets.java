package org.edgeloop.device.practice.internal.gdb;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.edgeloop.device.practice.StubBehaviour;

/** The server's side of a line of packets. */
public final class StubPackets {

	/** What a client sends to halt the chip, outside of packets. */
	public static final String INTERRUPT = "\u0003";

	/** Repetitions of a byte that pay, and the most that one letter says; two numbers would read as the frame's own signs. */
	private static final int LEAST_REPEATED = 4;
	private static final int MOST_REPEATED = 97;

	private final InputStream in;
	private final OutputStream out;
	private final StubBehaviour behaviour;
	private boolean acknowledges = true;
	private int answers;

	public StubPackets(InputStream in, OutputStream out, StubBehaviour behaviour) {
		this.in = new BufferedInputStream(in);
		this.out = out;
		this.behaviour = behaviour;
	}

	void stopAcknowledging() {
		acknowledges = false;
	}

	/** @return the content of the next request, a character a byte, or {@link #INTERRUPT} */
	String next() throws IOException {
		while (true) {
			int b = read();
			if (b == INTERRUPT.charAt(0)) {
				return INTERRUPT;
			}
			if (b == '$') {
				String content = content();
				boolean isRefused = behaviour.garbleEvery() > 0 && (answers + 1) % (behaviour.garbleEvery() + 1) == 0 && acknowledges;
				if (isRefused) {
					answers++;
				}
				if (acknowledges) {
					out.write(isRefused ? '-' : '+');
				}
				if (!isRefused) {
					return content;
				}
			}
		}
	}

	void answer(String content) throws IOException {
		answers++;
		byte[] frame = frame(content);
		if (behaviour.garbleEvery() > 0 && answers % behaviour.garbleEvery() == 0 && frame.length > 4) {
			byte[] damaged = frame.clone();
			damaged[1] ^= 0x01;
			out.write("junk".getBytes(StandardCharsets.US_ASCII));
			out.write(damaged);
			out.flush();
			awaitRefusal();
		}
		out.write(frame);
		out.flush();
	}

	/** Earlier packets may not have been acknowledged yet. */
	private void awaitRefusal() throws IOException {
		int b = read();
		while (b == '+') {
			b = read();
		}
		if (b != '-') {
			throw new IOException("a damaged packet was accepted");
		}
	}

	private String content() throws IOException {
		var content = new StringBuilder();
		for (int b = read(); b != '#'; b = read()) {
			content.append((char) (b == '}' ? read() ^ 0x20 : b));
		}
		read();
		read();
		return content.toString();
	}

	private byte[] frame(String content) {
		var body = new ByteArrayOutputStream();
		for (int i = 0; i < content.length();) {
			char c = content.charAt(i);
			if ("#$*}".indexOf(c) >= 0) {
				body.write('}');
				body.write(c ^ 0x20);
			} else {
				body.write(c);
			}
			i++;
			if (behaviour.repeats()) {
				i += repeat(c, content, i, body);
			}
		}
		int sum = 0;
		for (byte b : body.toByteArray()) {
			sum += b & 0xFF;
		}
		var frame = new ByteArrayOutputStream();
		frame.write('$');
		frame.writeBytes(body.toByteArray());
		frame.writeBytes("#%02x".formatted(sum & 0xFF).getBytes(StandardCharsets.US_ASCII));
		return frame.toByteArray();
	}

	/** @return how many characters the letter stands for that was written; 0 if none was */
	private static int repeat(char c, String content, int from, ByteArrayOutputStream body) {
		int times = 0;
		while (from + times < content.length() && times < MOST_REPEATED && content.charAt(from + times) == c) {
			times++;
		}
		while (times >= LEAST_REPEATED && (times + 29 == '#' || times + 29 == '$' || times + 29 == '+' || times + 29 == '-')) {
			times--;
		}
		if (times < LEAST_REPEATED) {
			return 0;
		}
		body.write('*');
		body.write(times + 29);
		return times;
	}

	private int read() throws IOException {
		int b = in.read();
		if (b < 0) {
			throw new EOFException();
		}
		return b;
	}
}
