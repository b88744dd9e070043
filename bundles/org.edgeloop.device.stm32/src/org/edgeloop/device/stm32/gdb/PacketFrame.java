package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayOutputStream;

/**
 * The frame of a packet: {@code $}, its content with some bytes escaped, {@code #}, and the sum of what was sent between as two
 * hexadecimal digits. In answers, {@code *} and a letter repeat the byte before.
 */
final class PacketFrame {

	static final int START = '$';
	static final int NOTIFICATION = '%';
	static final int END = '#';
	static final int ESCAPE = '}';
	static final int REPEAT = '*';
	static final int ESCAPE_MASK = 0x20;

	/** A repetition's letter is its number and this, so that it can be printed. */
	private static final int REPEAT_OFFSET = 29;
	private static final int LAST_LETTER = 126;

	private PacketFrame() {
	}

	/** @return the bytes to be sent for a packet with that content */
	static byte[] around(byte[] content) {
		var frame = new ByteArrayOutputStream(content.length + 8);
		int sum = 0;
		frame.write(START);
		for (byte b : content) {
			if (isEscaped(b)) {
				frame.write(ESCAPE);
				frame.write(b ^ ESCAPE_MASK);
				sum += ESCAPE + ((b ^ ESCAPE_MASK) & 0xFF);
			} else {
				frame.write(b);
				sum += b & 0xFF;
			}
		}
		frame.write(END);
		frame.write(Character.forDigit(sum >> 4 & 0xF, 16));
		frame.write(Character.forDigit(sum & 0xF, 16));
		return frame.toByteArray();
	}

	/** @return whether a byte takes two places in a packet */
	static boolean isEscaped(byte b) {
		return b == START || b == END || b == ESCAPE || b == REPEAT;
	}

	/** @return how often a repetition's letter repeats the byte before, on top of that byte; 0 if it is no such letter */
	static int repetitions(int letter) {
		return letter > REPEAT_OFFSET && letter <= LAST_LETTER ? letter - REPEAT_OFFSET : 0;
	}
}
