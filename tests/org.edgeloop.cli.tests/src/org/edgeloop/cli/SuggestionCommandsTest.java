package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A recording of 400 samples at 100 Hz with a burst at 100 and a higher one at 300. */
class SuggestionCommandsTest {

	@TempDir
	Path folder;

	private Path project;
	private Path recording;

	@BeforeEach
	void writeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"test\"}");
		recording = Files.createDirectories(project.resolve("data")).resolve("a.csv");
		Files.writeString(recording, IntStream.range(0, 400).mapToObj(i -> i * 0.01 + "," + (i == 100 ? 4 : i == 300 ? 8 : i % 7 * 0.1))
				.collect(Collectors.joining("\n", "time [s],x\n", "\n")));
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	private JsonNode suggest(Path where) throws IOException {
		return json("labels", "suggest", where, "--detector", "threshold", "--type", "other/transient", "--set", "of=absolute", "--set",
				"level=4", "--set", "join=30 ms", "--json");
	}

	@Test
	void suggestionsAreFoundListedAndDecided() throws IOException {
		JsonNode suggested = suggest(project);
		assertEquals("[{\"recording\":\"data/a.csv\",\"suggestions\":2,\"open\":2,\"dropped\":0}]", suggested.get("recordings").toString());
		JsonNode first = suggested.get("suggestions").get(0);
		assertEquals(100, first.get("from").asInt());
		assertEquals(101, first.get("to").asInt());
		assertEquals(0.5, first.get("score").asDouble(), 1e-12);
		assertTrue(first.get("origin").asText().startsWith("threshold: level=4, of=absolute"));
		assertEquals("[]\n", Run.good("labels", "list", project, "--json"), "a suggestion is no label");

		JsonNode queue = json("labels", "suggestions", project, "--json");
		assertEquals(first.get("id"), queue.get("suggestions").get(0).get("id"), "the most uncertain comes first");
		String second = queue.get("suggestions").get(1).get("id").asText();
		assertEquals(1, json("labels", "accept", project, second, "--as", "normal", "--author", "Ada", "--json").get("decided").asInt());
		assertEquals(1, json("labels", "reject", project, "--detector", "threshold", "--json").get("decided").asInt());

		JsonNode label = json("labels", "list", project, "--json").get(0);
		assertEquals(second, label.get("id").asText());
		assertEquals("normal", label.get("type").asText());
		assertEquals("Ada", label.get("author").asText());
		assertTrue(label.get("origin").asText().startsWith("threshold: "));
		assertEquals("{\"open\":0,\"accepted\":1,\"rejected\":1,\"labelled\":0}",
				json("labels", "suggestions", project, "--json").get("counts").toString());
		assertEquals("[{\"recording\":\"data/a.csv\",\"suggestions\":2,\"open\":0,\"dropped\":0}]", suggest(recording).get("recordings").toString());
	}

	@Test
	void aRecordingOutsideAProjectIsLookedAtAndNothingIsWritten() throws IOException {
		Path alone = Files.copy(recording, folder.resolve("alone.csv"));
		assertEquals(2, suggest(alone).get("suggestions").size());
		assertEquals(2, json("labels", "suggest", project, "--detector", "peak", "--type", "normal", "--set", "of=absolute", "--set", "level=3", "--set", "distance=50",
				"--dry-run", "--json").get("suggestions").size());
		assertFalse(Files.exists(project.resolve("labels")));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count());
		}
	}

	@Test
	void detectorsAreListedWithTheirSettings() throws IOException {
		JsonNode detectors = json("labels", "suggest", "--detectors", "--json");
		assertEquals("threshold peak kurtosis change novelty classifier", detectors.findValuesAsText("detector").stream().collect(Collectors.joining(" ")));
		assertEquals("level", detectors.get(0).get("settings").get(0).get("name").asText());
		assertTrue(Run.good("labels", "suggest", "--detectors").contains("kurtosis: "));
	}

	@Test
	void similarWindowsAreFound() throws IOException {
		JsonNode windows = json("labels", "similar", recording, "--channel", "x", "--from", "90", "--to", "110", "--count", "3", "--suggest",
				"other/transient", "--json").get("windows");
		assertEquals(3, windows.size());
		int from = windows.get(0).get("from").asInt();
		assertTrue(from > 280 && from <= 300, windows::toString);
		assertEquals(3, json("labels", "suggestions", project, "--json").get("suggestions").size());
	}

	@Test
	void aSuggestionThatNobodyChoseATypeForIsNamedAsItsDetector() throws Exception {
		Run run = Run.of("labels", "suggest", project, "--detector", "threshold", "--dry-run", "--json");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().contains("\"type\":\"threshold\""), run.out());
	}

	@Test
	void whatIsWrongIsSaidInWords() {
		assertEquals(2, Run.of("labels", "suggest", project).exitCode());
		for (Object[] wrong : new Object[][] { { "labels", "suggest", project, "--detector", "magic" },
				{ "labels", "suggest", project, "--detector", "threshold", "--type", "nonsense" },
				{ "labels", "suggest", project, "--detector", "threshold", "--type", "normal", "--set", "level=high" },
				{ "labels", "suggest", project, "--detector", "classifier", "--model", recording },
				{ "labels", "accept", project, "nobody" }, { "labels", "reject", project }, { "labels", "suggestions", folder },
				{ "labels", "similar", recording, "--channel", "x", "--from", "5", "--to", "5" } }) {
			Run run = Run.of(wrong);
			assertEquals(3, run.exitCode(), () -> String.join(" ", Arrays.toString(wrong), run.err()));
			assertFalse(run.err().contains("Exception"), run.err());
		}
	}
}
