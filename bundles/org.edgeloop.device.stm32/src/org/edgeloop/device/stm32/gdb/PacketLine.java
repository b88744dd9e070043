package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.line.ByteLine;

/**
 * Packets on a line: framed, checked, acknowledged and sent again where that is needed. Whatever comes in, a packet takes no longer
 * than it is given and no more than a megabyte.
 */
final class PacketLine {

	private static final int LONGEST = 1 << 20;
	private static final int TRIES = 5;
	private static final int OTHERS_KEPT = 80;

	private final ByteLine line;
	private final byte[] buffer = new byte[1 << 14];
	private int next;
	private int end;
	private boolean isAcknowledging = true;
	/** What came that belongs to no packet: it tells a user who else answers there. */
	private final StringBuilder others = new StringBuilder();

	/** Thrown where nothing came in time. */
	static final class SilenceException extends IOException {

		private static final long serialVersionUID = 1L;
	}

	PacketLine(ByteLine line) {
		this.line = line;
	}

	/** Both sides have agreed that the line loses nothing. */
	void stopAcknowledging() {
		isAcknowledging = false;
	}

	/** @return the beginning of what came outside of packets; empty if nothing did */
	String others() {
		return others.toString();
	}

	/** @throws SilenceException if the other side does not take it in time */
	void send(byte[] content, Duration patience) throws IOException {
		byte[] frame = PacketFrame.around(content);
		if (!isAcknowledging) {
			forgetInput();
			line.write(frame);
			return;
		}
		long deadline = deadline(patience);
		for (int attempt = 0; attempt < TRIES; attempt++) {
			line.write(frame);
			if (isTaken(deadline)) {
				return;
			}
		}
		throw garbled("refuses what it is sent as damaged, %d times over".formatted(TRIES));
	}

	/** Sends a byte outside of packets, as the one that interrupts. */
	void sendByte(int single) throws IOException {
		line.write(new byte[] { (byte) single });
	}

	/** @throws SilenceException if none has come in time */
	Answer receive(Duration patience) throws IOException {
		long deadline = deadline(patience);
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Optional<Answer> sound = readPacket(deadline);
			if (isAcknowledging) {
				sendByte(sound.isPresent() ? '+' : '-');
			}
			if (sound.isPresent()) {
				return sound.get();
			}
			if (!isAcknowledging) {
				break;
			}
		}
		throw garbled("sends packets whose sums are wrong");
	}

	private void forgetInput() throws IOException {
		next = 0;
		end = 0;
		line.discardInput();
	}

	/** A packet that comes before the acknowledgement answers something else, as when an earlier answer is sent twice. */
	private boolean isTaken(long deadline) throws IOException {
		while (true) {
			int b = read(deadline);
			switch (b) {
			case '+':
				return true;
			case '-':
				keepInside(b);
				return false;
			case PacketFrame.START, PacketFrame.NOTIFICATION:
				readContent(deadline);
				break;
			default:
				keep(b);
			}
		}
	}

	/** @return the next packet that is no notification; empty if it came damaged */
	private Optional<Answer> readPacket(long deadline) throws IOException {
		while (true) {
			int b = read(deadline);
			if (b == PacketFrame.START) {
				return readContent(deadline);
			}
			if (b == PacketFrame.NOTIFICATION) {
				readContent(deadline);
			} else if (b != '+') {
				keep(b);
			}
		}
	}

	/** A packet that begins inside of another one takes its place: the end of the first was lost. */
	private Optional<Answer> readContent(long deadline) throws IOException {
		var content = new PacketContent();
		for (int b = read(deadline); b != PacketFrame.END || !content.isOutside(b); b = read(deadline)) {
			if (content.isOutside(b)) {
				content = new PacketContent();
			} else {
				content.add(b);
			}
			if (content.length() > LONGEST) {
				throw garbled("sends a packet of more than a megabyte");
			}
		}
		return content.ended(Character.digit(read(deadline), 16) << 4 | Character.digit(read(deadline), 16));
	}

	private int read(long deadline) throws IOException {
		if (next == end) {
			long left = deadline - System.nanoTime();
			next = 0;
			end = left <= 0 ? 0 : line.read(buffer, 0, buffer.length, Duration.ofNanos(left));
			if (end == 0) {
				throw new SilenceException();
			}
		}
		return buffer[next++] & 0xFF;
	}

	/** What other servers say has dashes, too. */
	private void keepInside(int b) {
		if (!others.isEmpty()) {
			keep(b);
		}
	}

	private void keep(int b) {
		if (others.length() < OTHERS_KEPT) {
			others.append(b >= ' ' && b < 0x7F ? (char) b : '.');
		}
	}

	private ConnectionException garbled(String what) {
		return new ConnectionException(Problem.error("The debug server " + what, line.name(),
				"check the cable and, on a serial line, its speed; and that what listens there speaks GDB's remote protocol"));
	}

	private static long deadline(Duration patience) {
		return System.nanoTime() + patience.toNanos();
	}
}
