package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The files in {@code fixtures}, and who made them stands there. */
public final class Fixtures {

	private Fixtures() {
	}

	public static Path path(String name) {
		return Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.dvc.tests/fixtures").resolve(name);
	}

	public static JsonNode json(String name) throws IOException {
		return new ObjectMapper().readTree(Files.readString(path(name)));
	}
}
