package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Reads text of which only the bytes say how it is encoded: a byte order mark decides; without one it is UTF-16 where every other
 * byte of the beginning is zero, else UTF-8, and ISO 8859-1 where it is not that.
 */
final class ForeignText {

	/** No label file is larger; a Java text cannot be. */
	private static final long LARGEST = 1L << 30;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private ForeignText() {
	}

	/** @throws ProblemException if the file is too large for text */
	static String read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new ProblemException(Problem.error("larger than any label file: more than 1 GiB", file.toString(),
					"check that this is the file you mean"));
		}
		return decode(Files.readAllBytes(file));
	}

	static String decode(byte[] bytes) {
		String text;
		if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, -1)) {
			text = new String(bytes, StandardCharsets.UTF_16BE);
		} else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, -1, 0)) {
			text = new String(bytes, StandardCharsets.UTF_16LE);
		} else {
			text = eightBits(bytes);
		}
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	/** @param second the second byte; below 0 for any but zero, and so is the first */
	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && matches(bytes[0], first) && matches(bytes[1], second);
	}

	private static boolean matches(byte value, int expected) {
		return expected < 0 ? value != 0 : (value & 0xFF) == expected;
	}

	private static String eightBits(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			// The file of an old program, then.
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}
}
