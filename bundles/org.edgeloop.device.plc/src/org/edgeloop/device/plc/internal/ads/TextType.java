package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code STRING} and {@code WSTRING}: letters, a zero, and whatever stood there before.
 *
 * @param size in bytes, with that of the zero
 * @param isWide whether letters take two bytes
 */
record TextType(int size, boolean isWide) implements PlcType {

	@Override
	public Object decode(ByteBuffer bytes) {
		var raw = new byte[size];
		bytes.get(raw);
		if (!isWide) {
			return PlcText.upToZero(raw);
		}
		String text = new String(raw, charset());
		int end = text.indexOf('\0');
		return end < 0 ? text : text.substring(0, end);
	}

	@Override
	public void encode(JsonNode value, ByteBuffer bytes) throws IOException {
		int letter = isWide ? Short.BYTES : Byte.BYTES;
		int room = size - letter;
		ByteBuffer text;
		try {
			text = charset().newEncoder().encode(CharBuffer.wrap(value.asText()));
		} catch (CharacterCodingException _) {
			throw PlcType.unfit(value, name(), "text with letters of Western Europe alone, which is what a STRING holds");
		}
		if (text.remaining() > room) {
			throw PlcType.unfit(value, name(), "at most %d letters".formatted(room / letter));
		}
		int start = bytes.position();
		bytes.put(text);
		while (bytes.position() < start + size) {
			bytes.put((byte) 0);
		}
	}

	private Charset charset() {
		return isWide ? StandardCharsets.UTF_16LE : PlcText.CHARSET;
	}

	private String name() {
		return isWide ? "WSTRING(%d)".formatted(size / Short.BYTES - 1) : "STRING(%d)".formatted(size - 1);
	}
}
