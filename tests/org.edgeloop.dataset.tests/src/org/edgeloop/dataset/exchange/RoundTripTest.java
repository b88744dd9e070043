package org.edgeloop.dataset.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionDecisions;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels go out through a format, their file is deleted, and they come back: equal but for what the format said it cannot hold. */
class RoundTripTest {

	private static final int SAMPLES = 1_000_000_000;
	private static final int RATE = 44101;

	private static final String REGION = "{\"id\":\"r\",\"kind\":\"region\",\"type\":\"fault/inner-race\",\"from\":999999997,"
			+ "\"to\":999999998,\"channels\":[\"ch1\"],\"attributes\":{\"severity\":2.50,\"seen\":true,\"who\":\"x;y\"},"
			+ "\"note\":\"says \\\"hm\\\"\\nand: more\\t<tab>, größer; 日本\",\"author\":\"a\",\"created\":\"2026-01-15T09:00:00Z\",\"future\":[1,{\"a\":2}]}";
	private static final String POINT = "{\"id\":\"p\",\"kind\":\"point\",\"type\":\"normal\",\"from\":123456789,\"to\":123456789}";
	private static final String BOX = "{\"id\":\"b\",\"kind\":\"box\",\"type\":\"fault/cage\",\"from\":1,\"to\":700000001,"
			+ "\"lowFrequency\":0.1,\"highFrequency\":12345.678901234567}";
	private static final String WHOLE = "{\"id\":\"w\",\"kind\":\"recording\",\"type\":\"other/not-in-the-taxonomy\",\"from\":0,\"to\":"
			+ SAMPLES + "}";
	private static final String LAST = "{\"id\":\"l\",\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":999999998,\"to\":" + SAMPLES + "}";

	@TempDir
	Path temporary;

	private ExchangeProject project;
	private String recording;

	@BeforeEach
	void makeProject() throws IOException {
		project = new ExchangeProject(temporary.resolve("project"));
		recording = project.wav("rig/long.wav", RATE, SAMPLES);
	}

	private ExportLabelsOperation.Result roundTrip(String format, Path out, String... mapping) throws IOException {
		ExportLabelsOperation.Result result = project.give(format, out, mapping);
		Files.deleteIfExists(LabelFiles.fileFor(project.folder, recording));
		Files.deleteIfExists(SuggestionFiles.fileFor(project.folder, recording));
		ImportPlan plan = project.take(format, "", List.of(), out);
		assertEquals(List.of(), plan.problems());
		return result;
	}

	@ParameterizedTest
	@CsvSource({ "csv, labels.csv, seconds", "label-studio, tasks.json, seconds", "label-studio, tasks.json, samples",
			"label-studio, tasks.json, ms" })
	void aTableAndLabelStudioLoseNothing(String format, String file, String time) throws IOException {
		project.label(recording, SAMPLES, RATE, REGION, POINT, BOX, WHOLE, LAST);
		List<String> before = Files.readAllLines(LabelFiles.fileFor(project.folder, recording)).stream()
				.filter(line -> line.startsWith("{\"id\"")).map(line -> line.replaceFirst(",$", "")).sorted().toList();
		ExportLabelsOperation.Result result = roundTrip(format, temporary.resolve(file), "time=" + time);
		assertEquals(List.of(), result.problems());
		assertEquals(before, Files.readAllLines(LabelFiles.fileFor(project.folder, recording)).stream()
				.filter(line -> line.startsWith("{\"id\"")).map(line -> line.replaceFirst(",$", "")).sorted().toList());
	}

	@Test
	void audacityKeepsPlaceTypeNoteAndFrequenciesAndSaysTheRest() throws IOException {
		project.label(recording, SAMPLES, RATE, REGION, POINT, BOX, LAST);
		ExportLabelsOperation.Result result = roundTrip("audacity", temporary.resolve("long.wav.txt"));
		assertEquals(List.of("{\"kind\":\"box\",\"type\":\"fault/cage\",\"from\":1,\"to\":700000001,\"lowFrequency\":0.1,"
				+ "\"highFrequency\":12345.678901234567}",
				"{\"kind\":\"point\",\"type\":\"normal\",\"from\":123456789,\"to\":123456789}",
				"{\"kind\":\"region\",\"type\":\"fault/inner-race\",\"from\":999999997,\"to\":999999998,"
						+ "\"note\":\"says \\\"hm\\\" and: more <tab>, größer; 日本\"}",
				"{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":999999998,\"to\":1000000000}"), project.lines(recording));
		assertSaid(result, "no ids", "neither author nor date", "no attributes", "keys of newer versions", "no channels", "one line of text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "long", "short" })
	void aTextGridKeepsPlaceTypeNoteAndChannelsAndSaysTheRest(String form) throws IOException {
		project.label(recording, SAMPLES, RATE, REGION, POINT, WHOLE, LAST,
				"{\"id\":\"o\",\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":5,\"to\":" + SAMPLES + "}",
				"{\"id\":\"c\",\"kind\":\"point\",\"type\":\"normal\",\"from\":123456789,\"to\":123456789,\"channels\":[\"ch1\",\"ch2\"]}");
		ExportLabelsOperation.Result result = roundTrip("textgrid", temporary.resolve("long.wav.TextGrid"), "form=" + form);
		assertEquals(List.of("{\"kind\":\"recording\",\"type\":\"other/not-in-the-taxonomy\",\"from\":0,\"to\":1000000000}",
				"{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":5,\"to\":1000000000}",
				"{\"kind\":\"point\",\"type\":\"normal\",\"from\":123456789,\"to\":123456789}",
				"{\"kind\":\"point\",\"type\":\"normal\",\"from\":123456789,\"to\":123456789,\"channels\":[\"ch1\",\"ch2\"]}",
				"{\"kind\":\"region\",\"type\":\"fault/inner-race\",\"from\":999999997,\"to\":999999998,\"channels\":[\"ch1\"],"
						+ "\"note\":\"says \\\"hm\\\"\\nand: more\\t<tab>, größer; 日本\"}",
				"{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":999999998,\"to\":1000000000}"),
				project.lines(recording).stream().sorted(Comparator.comparing((String line) -> line.contains("recording") ? 0 : 1)
						.thenComparingLong(line -> Long.parseLong(line.replaceFirst(".*\"from\":(\\d+).*", "$1")))
						.thenComparing(line -> line.contains("channels") && line.contains("point"))).toList());
		assertSaid(result, "no ids", "neither author nor date", "no attributes", "keys of newer versions");
		assertTrue(project.give("textgrid", temporary.resolve("again.TextGrid")).problems().stream()
				.noneMatch(problem -> problem.what().contains("frequencies")));
	}

	@ParameterizedTest
	@CsvSource({ "48828.125, audacity, .txt", "48828.125, textgrid, .TextGrid", "0.1, label-studio, .json", "333333.3333333333, audacity, .txt",
			"333333.3333333333, textgrid, .TextGrid", "9999999, label-studio, .json", "97656.25, csv, .csv", "3.3, textgrid, .TextGrid" })
	void manyPlacesComeBackSampleBySampleAtAnyRate(double rate, String format, String extension) throws IOException {
		project.describe("{\"match\": \"data/**\", \"sampleRate\": " + rate + "}");
		var random = new Random(7);
		var lines = new ArrayList<String>();
		for (int i = 0; i < 300; i++) {
			long from = random.nextLong(SAMPLES - 3);
			long to = i % 3 == 0 ? from : from + 1 + random.nextLong(Math.min(i % 3 == 1 ? 2 : SAMPLES, SAMPLES - from - 1));
			lines.add("{\"id\":\"" + i + "\",\"kind\":\"" + (to == from ? "point" : "region") + "\",\"type\":\"normal\",\"from\":" + from
					+ ",\"to\":" + to + "}");
		}
		project.label(recording, SAMPLES, rate, lines.toArray(String[]::new));
		List<String> before = project.lines(recording).stream().sorted().toList();
		roundTrip(format, temporary.resolve("long.wav" + extension));
		assertEquals(before, project.lines(recording).stream().sorted().toList());
	}

	@Test
	void suggestionsGoOutAsPredictionsAndComeBackAsSuggestions() throws IOException {
		Path tasks = project.file("tasks.json", """
				[{"data":{"csv":"/data/upload/1/0a1b2c3d-long.wav"},"predictions":[{"model_version":"cnn:1","score":0.5,
				"result":[{"id":"g","from_name":"label","to_name":"ts","type":"timeserieslabels","score":0.93,
				"value":{"start":0.5,"end":1.5,"instant":false,"timeserieslabels":["Ball"]}}]}]}]
				""");
		ImportPlan plan = project.take("label-studio", tasks);
		assertEquals(1, plan.recordings().getFirst().suggestions().size());
		assertEquals(List.of(), project.labels(recording));
		assertFalse(Files.exists(LabelFiles.fileFor(project.folder, recording)));
		List<String> before = suggestions();
		assertTrue(before.getFirst().contains("\"origin\":{\"by\":\"cnn:1\",\"score\":0.93}"), before::toString);
		roundTrip("label-studio", temporary.resolve("out.json"));
		assertEquals(before, suggestions());
	}

	@Test
	void whatWasDecidedIsNoPredictionAnyMore() throws IOException {
		Path tasks = project.file("tasks.json", """
				[{"data":{"csv":"/data/upload/1/0a1b2c3d-long.wav"},"predictions":[{"model_version":"cnn:1","score":0.5,"result":[
				{"id":"a","from_name":"label","to_name":"ts","type":"timeserieslabels","value":{"start":1,"end":2,"timeserieslabels":["Ball"]}},
				{"id":"b","from_name":"label","to_name":"ts","type":"timeserieslabels","value":{"start":3,"end":4,"timeserieslabels":["Ball"]}}
				]}]}]
				""");
		project.take("label-studio", tasks);
		List<Label> found = SuggestionFiles.read(project.folder, recording).getLabels();
		try (LabelDocument document = LabelDocument.open(project.folder, recording, SAMPLES, RATE)) {
			var decisions = new SuggestionDecisions(document);
			decisions.accept(List.of(found.get(0)));
			decisions.reject(List.of(found.get(1)));
			document.save();
		}
		project.give("label-studio", temporary.resolve("out.json"));
		String out = Files.readString(temporary.resolve("out.json"));
		assertFalse(out.contains("model_version"), out);
		String accepted = project.lines(recording).getLast();
		assertTrue(accepted.contains("cnn:1"), accepted);
		for (String format : List.of("label-studio", "csv")) {
			roundTrip(format, temporary.resolve("again" + LabelExchange.find(format).extension()));
			assertEquals(List.of(accepted), project.lines(recording), format);
		}
	}

	private List<String> suggestions() throws IOException {
		return SuggestionFiles.read(project.folder, recording).getLabels().stream().map(LabelWriter::line).toList();
	}

	@Test
	void importingTwiceAddsNothing() throws IOException {
		project.label(recording, SAMPLES, RATE, REGION, POINT, BOX, WHOLE, LAST);
		byte[] before = Files.readAllBytes(LabelFiles.fileFor(project.folder, recording));
		for (String format : List.of("csv", "label-studio", "textgrid")) {
			Path out = temporary.resolve("long.wav" + LabelExchange.find(format).extension());
			project.give(format, out);
			ImportPlan plan = project.take(format, out);
			assertEquals(0, plan.recordings().getFirst().added(), format);
			assertEquals(0, plan.recordings().getFirst().replaced(), format);
		}
		assertEquals(new String(before), Files.readString(LabelFiles.fileFor(project.folder, recording)));
	}

	private static void assertSaid(ExportLabelsOperation.Result result, String... losses) {
		assertEquals(losses.length, result.problems().size(), () -> result.problems().toString());
		for (String loss : losses) {
			assertTrue(result.problems().stream().map(Problem::what).anyMatch(what -> what.contains(loss)),
					() -> loss + " is not among " + result.problems());
		}
	}
}
