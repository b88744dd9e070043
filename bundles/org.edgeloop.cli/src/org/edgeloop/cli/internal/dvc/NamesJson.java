package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;

import org.edgeloop.cli.internal.console.Console;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints an object with one list of names. */
final class NamesJson {

	private NamesJson() {
	}

	static void print(Console console, String key, List<String> names) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart(key);
			for (String name : names) {
				json.writeString(name);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
