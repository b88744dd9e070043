package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What nobody explains: pointers, interfaces, and whatever a controller gives no type of. It is shown as hexadecimal digits.
 *
 * @param size in bytes
 */
record RawType(int size) implements PlcType {

	@Override
	public Object decode(ByteBuffer bytes) {
		var raw = new byte[size];
		bytes.get(raw);
		return HexFormat.of().formatHex(raw);
	}

	@Override
	public void encode(JsonNode value, ByteBuffer bytes) throws IOException {
		String text = value.asText();
		if (text.length() != 2 * size || !text.chars().allMatch(letter -> Character.digit(letter, 16) >= 0)) {
			throw PlcType.unfit(value, "unknown", "its %d bytes as hexadecimal digits".formatted(size));
		}
		bytes.put(HexFormat.of().parseHex(text));
	}
}
