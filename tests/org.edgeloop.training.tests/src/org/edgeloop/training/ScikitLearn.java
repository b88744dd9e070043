package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What scikit-learn 1.2.1 says, by the script fixtures/scikit_learn.py. */
final class ScikitLearn {

	private static final Path PYTHON = Path.of("/usr/bin/python3");
	private static final ObjectMapper JSON = new ObjectMapper();

	private ScikitLearn() {
	}

	/** @param question the name of a function of the script */
	static JsonNode ask(String question, Map<String, ?> arguments) throws Exception {
		assumeTrue(Files.isExecutable(PYTHON), "skipped: no Python");
		assumeTrue(isInstalled(), "skipped: no scikit-learn");
		var request = new LinkedHashMap<String, Object>(arguments);
		request.put("question", question);
		Path script = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.training.tests/fixtures/scikit_learn.py");
		Path errors = Files.createTempFile("scikit-learn", ".log");
		try {
			Process process = new ProcessBuilder(PYTHON.toString(), script.toString()).redirectError(errors.toFile()).start();
			try (var in = process.getOutputStream()) {
				JSON.writeValue(in, request);
			}
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			process.waitFor(1, TimeUnit.MINUTES);
			String said = Files.readString(errors);
			assertEquals(0, process.exitValue(), said);
			return JSON.readTree(answer);
		} finally {
			Files.delete(errors);
		}
	}

	/** Asked before anything is written to a script, which would end without reading it. */
	private static boolean isInstalled() throws Exception {
		return new ProcessBuilder(PYTHON.toString(), "-c", "import sklearn").redirectErrorStream(true)
				.redirectOutput(Redirect.DISCARD).start().waitFor() == 0;
	}
}
