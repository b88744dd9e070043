package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A structure, or the variables of a function block.
 *
 * @param size in bytes, with the gaps between its parts
 * @param parts in the order of the program
 */
record StructType(int size, List<Part> parts) implements PlcType {

	/**
	 * A part.
	 *
	 * @param offset in bytes
	 */
	record Part(String name, int offset, PlcType type) {
	}

	@Override
	public Object decode(ByteBuffer bytes) {
		int start = bytes.position();
		Map<String, Object> values = new LinkedHashMap<>();
		for (Part part : parts) {
			values.put(part.name(), part.type().decode(bytes.position(start + part.offset())));
		}
		bytes.position(start + size);
		return values;
	}

	@Override
	public void encode(JsonNode value, ByteBuffer bytes) throws IOException {
		if (!value.isObject()) {
			throw PlcType.unfit(value, "a structure", "an object as {\"speed\": 1.5}");
		}
		int start = bytes.position();
		for (var field : value.properties()) {
			Part part = parts.stream().filter(each -> each.name().equalsIgnoreCase(field.getKey())).findFirst()
					.orElseThrow(() -> PlcType.unfit(value, "a structure", "parts that it has: "
							+ String.join(", ", parts.stream().map(Part::name).toList())));
			part.type().encode(field.getValue(), bytes.position(start + part.offset()));
		}
		bytes.position(start + size);
	}
}
