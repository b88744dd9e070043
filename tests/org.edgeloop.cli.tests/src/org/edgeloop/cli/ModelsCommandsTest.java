package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry of a file store whose files are written here by hand. */
class ModelsCommandsTest {

	@TempDir
	Path store;

	@BeforeEach
	void writeRegistry() throws IOException {
		write("0/meta.yaml", "experiment_id: '0'\nlifecycle_stage: active\nname: Default\n");
		write("models/bearing/meta.yaml", "creation_timestamp: 10\ndescription: ''\nlast_updated_timestamp: 30\nname: bearing\n");
		version(1, "Production", 10);
		version(2, "None", 20);
	}

	private void version(int number, String stage, long time) throws IOException {
		write("models/bearing/version-" + number + "/meta.yaml", """
				creation_timestamp: %1$d
				current_stage: %2$s
				description: null
				last_updated_timestamp: %1$d
				name: bearing
				run_id: ''
				run_link: null
				source: models:/x/%3$d
				status: READY
				status_message: null
				storage_location: models:/x/%3$d
				user_id: null
				version: '%3$d'
				""".formatted(time, stage, number));
	}

	private void write(String path, String text) throws IOException {
		Path file = store.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void aVersionIsPromotedAndTheListShowsIt() {
		String before = Run.good("models", "list", "--tracking", store, "--json");
		assertTrue(before.startsWith("[{\"name\":\"bearing\",\"description\":\"\",\"creationTime\":10,\"lastUpdateTime\":30,\"tags\":{},\"aliases\":{},"
				+ "\"versions\":[{\"version\":2,\"stage\":\"None\",\"status\":\"READY\",\"source\":\"models:/x/2\""), before);
		assertEquals("{\"model\":\"bearing\",\"version\":2,\"alias\":\"champion\",\"stage\":\"Production\"}\n",
				Run.good("models", "promote", "bearing", 2, "--alias", "champion", "--stage", "production", "--archive", "--tracking", store, "--json"));
		String after = Run.good("models", "list", "--tracking", store, "--json");
		assertTrue(after.contains("\"aliases\":{\"champion\":2}"), after);
		assertTrue(after.contains("{\"version\":2,\"stage\":\"Production\"") && after.contains("{\"version\":1,\"stage\":\"Archived\""), after);
		assertTrue(Run.good("models", "list", "--tracking", store).contains("champion"));
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(2, "models", "promote", "bearing", 2, "--tracking", store).contains("an alias, a stage or both"));
		assertTrue(Run.failing(2, "models", "promote", "bearing", 2, "--alias", "v3", "--tracking", store).contains("alias"));
		assertTrue(Run.failing(2, "models", "promote", "bearing", "two", "--alias", "x", "--tracking", store).contains("two"));
		assertTrue(Run.failing(3, "models", "promote", "bearing", 9, "--alias", "x", "--tracking", store).contains("9"));
		assertTrue(Run.failing(3, "models", "promote", "nothing", 1, "--alias", "x", "--tracking", store).contains("nothing"));
	}
}
