package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The content of a packet while its bytes come in: escapes and repetitions are undone, the sum is taken. */
final class PacketContent {

	private enum Expected {
		PLAIN, ESCAPED, LETTER
	}

	private final ByteArrayOutputStream content = new ByteArrayOutputStream();
	private Expected expected = Expected.PLAIN;
	private boolean isSound = true;
	private int sum;
	private int last = -1;

	/** @return whether the byte ends the content, or begins another packet, rather than being a part of it */
	boolean isOutside(int b) {
		return expected == Expected.PLAIN && (b == PacketFrame.END || b == PacketFrame.START);
	}

	void add(int b) {
		sum += b;
		switch (expected) {
		case ESCAPED -> append(b ^ PacketFrame.ESCAPE_MASK);
		case LETTER -> repeat(PacketFrame.repetitions(b));
		case PLAIN -> {
			switch (b) {
			case PacketFrame.ESCAPE -> expected = Expected.ESCAPED;
			case PacketFrame.REPEAT -> expected = Expected.LETTER;
			default -> append(b);
			}
		}
		}
	}

	int length() {
		return content.size();
	}

	/** @return the answer, if it came undamaged */
	Optional<Answer> ended(int sentSum) {
		return isSound && sentSum == (sum & 0xFF) ? Optional.of(new Answer(content.toByteArray())) : Optional.empty();
	}

	private void append(int b) {
		content.write(b);
		last = b;
		expected = Expected.PLAIN;
	}

	private void repeat(int times) {
		isSound &= last >= 0 && times > 0;
		for (int i = 0; i < times; i++) {
			content.write(last);
		}
		expected = Expected.PLAIN;
	}
}
