package org.edgeloop.cli.internal.drift;

import java.io.IOException;

import org.edgeloop.cli.internal.console.Console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Prints a JSON object in one line. */
final class DriftJson {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private DriftJson() {
	}

	static ObjectNode object() {
		return JsonNodeFactory.instance.objectNode();
	}

	static void print(ObjectNode json, Console console) throws IOException {
		console.print(MAPPER.writeValueAsString(json) + "\n");
	}
}
