package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * So many of one type. An array of several dimensions is an array of arrays.
 *
 * @param element what each is
 * @param count how many
 */
record ArrayType(PlcType element, int count) implements PlcType {

	@Override
	public int size() {
		return element.size() * count;
	}

	@Override
	public Object decode(ByteBuffer bytes) {
		List<Object> values = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			values.add(element.decode(bytes));
		}
		return List.copyOf(values);
	}

	@Override
	public void encode(JsonNode value, ByteBuffer bytes) throws IOException {
		if (!value.isArray() || value.size() != count) {
			throw PlcType.unfit(value, "an array", "%d values as [1, 2, …]".formatted(count));
		}
		for (JsonNode each : value) {
			element.encode(each, bytes);
		}
	}
}
