package org.edgeloop.drift.internal;

import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What scores were made of, as JSON. */
public final class DetailJson {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private DetailJson() {
	}

	/** @param detail numbers, texts, arrays of numbers, and lists of those */
	public static ObjectNode of(Map<String, Object> detail) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		detail.forEach((name, value) -> json.set(name, MAPPER.valueToTree(value)));
		return json;
	}
}
