package org.edgeloop.device.stm32.gdb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a server answered: the content of one packet, without its frame, with its escapes and repetitions undone.
 *
 * @param content bytes as they mean, of which most answers use ASCII alone
 */
record Answer(byte[] content) {

	/** Error answers have a number, or a text behind a dot; what is longer is data that begins with an E. */
	private static final int ERROR_LENGTH = 3;

	/** @return whether the server does not know what it was asked */
	boolean isUnknown() {
		return content.length == 0;
	}

	boolean isOk() {
		return text().equals("OK");
	}

	boolean isError() {
		return content.length > 1 && content[0] == 'E' && (content[1] == '.' || content.length == ERROR_LENGTH);
	}

	/** @return whether it is text for the user's eyes that the server sends before its answer proper */
	boolean isOutput() {
		return content.length > 0 && content[0] == 'O' && content.length % 2 == 1 && hex(1).isPresent();
	}

	/** @return one character a byte */
	String text() {
		return new String(content, StandardCharsets.ISO_8859_1);
	}

	/** @return what the hexadecimal digits from a place on stand for; empty if there is anything else */
	Optional<byte[]> hex(int from) {
		try {
			return Optional.of(HexFormat.of().parseHex(text().substring(from)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** @return the text that the hexadecimal digits from a place on stand for; empty text if there is anything else */
	String hexText(int from) {
		return hex(from).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
	}
}
