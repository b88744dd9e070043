package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

import org.edgeloop.base.Progress;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/** Bytes and acknowledgements on the way to a bootloader. */
final class BootloaderLine {

	static final int ACK = 0x79;
	static final int NACK = 0x1f;

	/** Bits of a byte with start, parity and stop. */
	private static final int BITS = 11;
	private static final int NANOS_PER_SECOND = 1_000_000_000;

	/** Firmware that runs may talk on and on. */
	private static final Duration LONGEST_CHATTER = Duration.ofMillis(500);

	/**
	 * A byte that does no harm wherever a bootloader stands. It is the first byte of no command, as it is not its own complement; as a
	 * length it asks for few further bytes; and as all bytes of an address, of pages or of data it never has the right checksum, which
	 * would be 0 for an even number of bytes and so is for each length that it names.
	 */
	private static final byte FILL = 0x02;

	/** Single bytes find the bootloader between two commands; the others make up for the rest of a block, and of a list of pages. */
	private static final int[] FILLS = { 1, 1, 1, 2, 1, 1, 8, 64, 256, 1, 1, 1024, 1, 1 };

	private final ByteLine line;
	private final int baud;
	private final Timing timing;

	/** @param baud bits a second, for how long bytes take; 0 if they take no time */
	BootloaderLine(ByteLine line, int baud, Timing timing) {
		this.line = line;
		this.baud = baud;
		this.timing = timing;
	}

	void send(byte... bytes) throws IOException {
		line.write(bytes);
	}

	/** @return what came within a time that begins when the bytes sent last have left; -1 if nothing */
	int answer(int sent, Duration time) throws IOException {
		var one = new byte[1];
		return line.read(one, 0, 1, time.plus(onTheLine(sent))) == 0 ? -1 : one[0] & 0xff;
	}

	/**
	 * @param sent how many bytes went before it
	 * @throws RefusedException if the bootloader says no
	 * @throws NoAnswerException if it says nothing, or something else
	 */
	void acknowledged(int command, Stage stage, int sent, Duration time) throws IOException {
		int answer = answer(sent, time);
		if (answer == NACK) {
			throw new RefusedException(command, stage);
		}
		if (answer != ACK) {
			throw new NoAnswerException(answer < 0 ? "no answer to command 0x%02x".formatted(command)
					: "0x%02x in answer to command 0x%02x".formatted(answer, command));
		}
	}

	void readFully(byte[] into, int from, int length) throws IOException {
		for (int got = 0; got < length;) {
			int read = line.read(into, from + got, length - got, timing.prompt().plus(onTheLine(length - got)));
			if (read == 0) {
				throw new NoAnswerException("%d of %d bytes came".formatted(got, length));
			}
			got += read;
		}
	}

	/** Waits until nothing comes any more. @return how many bytes came */
	int settle() throws IOException {
		var rest = new byte[256];
		int discarded = 0;
		long end = System.nanoTime() + LONGEST_CHATTER.toNanos();
		int read = line.read(rest, 0, rest.length, timing.quiet());
		while (read > 0 && System.nanoTime() - end < 0) {
			discarded += read;
			read = line.read(rest, 0, rest.length, timing.quiet());
		}
		return discarded;
	}

	/** @return the last byte that came before the line was quiet; -1 if nothing came, or no end of it */
	int lastAnswer(Duration time) throws IOException {
		var rest = new byte[256];
		int last = -1;
		long end = System.nanoTime() + time.toNanos();
		int read = line.read(rest, 0, rest.length, time);
		while (read > 0) {
			if (System.nanoTime() - end > 0) {
				return -1;
			}
			last = rest[read - 1] & 0xff;
			read = line.read(rest, 0, rest.length, timing.quiet());
		}
		return last;
	}

	void discardInput() throws IOException {
		line.discardInput();
	}

	/**
	 * Brings the bootloader, wherever it stands, to where it waits for a command.
	 *
	 * @return whether it is there
	 */
	boolean resynchronize(Progress progress) throws IOException {
		settle();
		for (int fill : FILLS) {
			progress.checkCancelled();
			int answer = fill(fill);
			boolean isFirst = answer >= 0 && settle() == 0;
			if (answer == NACK && isFirst && fill == 1 && waitsForCommand()) {
				return true;
			}
		}
		return false;
	}

	/** The refusal may have been for bytes that came late: only where one byte has no answer and the next one has is it sure. */
	private boolean waitsForCommand() throws IOException {
		if (fill(1) >= 0) {
			settle();
			return false;
		}
		return fill(1) == NACK && settle() == 0;
	}

	private int fill(int count) throws IOException {
		var bytes = new byte[count];
		Arrays.fill(bytes, FILL);
		line.write(bytes);
		return answer(count, timing.filled());
	}

	private Duration onTheLine(int bytes) {
		return baud == 0 ? Duration.ZERO : Duration.ofNanos((long) bytes * BITS * NANOS_PER_SECOND / baud);
	}
}
