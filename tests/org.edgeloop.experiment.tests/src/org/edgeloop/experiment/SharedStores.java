package org.edgeloop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The shared stores that MLflow itself wrote, which need not be there. They lie packed beside the project in {@code shared}, or where
 * the property {@code edgeloop.shared} says.
 */
public final class SharedStores {

	private static final Path PYTHON = Path.of("/usr/bin/python3");

	private SharedStores() {
	}

	/**
	 * @param archive such as {@code mlops/gen-mlflow-2.17.2-sqlite}; the test is skipped if it is not there
	 * @param folder where it is unpacked
	 * @return the folder that was packed
	 */
	public static Path unpack(String archive, Path folder) throws IOException, InterruptedException {
		Path packed = shared().resolve(archive + ".tar.gz");
		assumeTrue(Files.isRegularFile(packed), "skipped: no shared data");
		run(new ProcessBuilder("tar", "-xzf", packed.toString(), "-C", folder.toString()));
		Path inner = folder.resolve(packed.getFileName().toString().replace(".tar.gz", ""));
		return Files.isDirectory(inner) ? inner : folder;
	}

	/**
	 * @param script below {@code fixtures}, which prints JSON; the test is skipped where there is no Python
	 * @return what it prints
	 */
	public static JsonNode python(String script, Path... arguments) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(PYTHON), "skipped: no Python");
		Path fixtures = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.experiment.tests/fixtures");
		var command = new ProcessBuilder(PYTHON.toString(), fixtures.resolve(script).toString());
		for (Path argument : arguments) {
			command.command().add(argument.toString());
		}
		return new ObjectMapper().readTree(run(command));
	}

	private static Path shared() {
		Path beside = Path.of(System.getProperty("edgeloop.root")).resolveSibling("shared");
		return Path.of(System.getProperty("edgeloop.shared", beside.toString()));
	}

	private static byte[] run(ProcessBuilder command) throws IOException, InterruptedException {
		Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		byte[] output = process.getInputStream().readAllBytes();
		assertEquals(0, process.waitFor(), () -> String.join(" ", command.command()));
		return output;
	}
}
