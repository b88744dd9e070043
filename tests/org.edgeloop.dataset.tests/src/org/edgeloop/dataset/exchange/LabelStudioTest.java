package org.edgeloop.dataset.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape in which Label Studio exports, stores and imports annotations of time series. */
class LabelStudioTest {

	private static final String RESULT = """
			{"id":"a","from_name":"label","to_name":"ts","type":"timeserieslabels","origin":"manual",
			 "value":{"start":0.5,"end":1.25,"instant":false,"timeserieslabels":["Ball"]}}""";

	@TempDir
	Path temporary;

	private ExchangeProject project;
	private String recording;

	@BeforeEach
	void makeProject() throws IOException {
		project = new ExchangeProject(temporary.resolve("project"));
		recording = project.wav("rig/run.wav", 1000, 10_000);
	}

	private ImportPlan take(String json, String... mapping) throws IOException {
		return project.take("label-studio", "", List.of(mapping), project.file("export.json", json));
	}

	private List<String> places(String of) throws IOException {
		return project.labels(of).stream()
				.map(label -> label.getKind() + " " + label.getType() + " " + label.getFrom() + "-" + label.getTo()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"[{\"id\":7,\"data\":{\"csv\":\"/data/upload/1/0a1b2c3d-run.csv\"},\"annotations\":[{\"id\":1,\"completed_by\":3,\"result\":[R]}]}]",
			"{\"data\":{\"csv\":\"https://example.org/x/run.wav?sig=1\"},\"annotations\":[{\"completed_by\":3,\"result\":[R]}]}",
			"[{\"data\":{\"csv\":\"s3://bucket/rig/run.csv\"},\"completions\":[{\"completed_by\":3,\"result\":[R]}]}]",
			"[{\"data\":{\"a\":1,\"file\":\"/data/local-files/?d=rig%2Frun.csv\"},\"annotations\":[{\"completed_by\":{\"id\":9,\"email\":\"3\"},\"result\":[R]}]}]",
			"{\"id\":5,\"result\":[R],\"completed_by\":3,\"task\":{\"id\":7,\"data\":{\"csv\":\"run.csv\"}}}",
			"[{\"csv\":\"/data/upload/1/run.csv\",\"id\":7,\"annotator\":3,\"annotation_id\":1,\"label\":[V]}]" })
	void everyShapeOfAnExportHasTheSameLabel(String shape) throws IOException {
		String value = RESULT.substring(RESULT.indexOf("{\"start"), RESULT.lastIndexOf('}'));
		ImportPlan plan = take(shape.replace("[R]", "[" + RESULT + "]").replace("[V]", "[" + value + "]"));
		assertEquals(List.of(), plan.problems());
		assertEquals(List.of("region fault/ball 500-1251"), places(recording));
		assertEquals("3", project.labels(recording).getFirst().getAuthor());
	}

	private static String task(String results) {
		return "[{\"data\":{\"csv\":\"run.csv\"},\"annotations\":[{\"result\":[" + results + "]}]}]";
	}

	private static String region(String id, String start, String end, String labels) {
		return "{\"id\":\"" + id + "\",\"from_name\":\"label\",\"to_name\":\"ts\",\"type\":\"timeserieslabels\",\"value\":{\"start\":" + start
				+ ",\"end\":" + end + ",\"instant\":" + start.equals(end) + ",\"timeserieslabels\":[" + labels + "]}}";
	}

	@Test
	void instantsAreSharedPointsAreNotAndSeveralLabelsAreSeveral() throws IOException {
		take(task(region("a", "0.5", "1.5", "\"Ball\",\"Cage\"") + "," + region("b", "1.5", "2.0", "\"Normal\"") + ","
				+ region("c", "3.25", "3.25", "\"Inner race\"")));
		assertEquals(List.of("region fault/ball 500-1500", "region fault/cage 500-1500", "region normal 1500-2001",
				"point fault/inner-race 3250-3250"), places(recording));
		assertEquals(List.of("a", "a~2", "b", "c"), project.labels(recording).stream().map(Label::getId).sorted().toList());
	}

	@Test
	void theEndCanBeSaidToLieOutside() throws IOException {
		take(task(region("a", "0.5", "1.25", "\"Ball\"")), "end=excluded");
		assertEquals(List.of("region fault/ball 500-1250"), places(recording));
	}

	@Test
	void numbersCountWhatIsSaidOrWhatFits() throws IOException {
		take(task(region("a", "4", "9", "\"Ball\"") + "," + region("b", "100", "8000", "\"Cage\"")));
		assertEquals(List.of("region fault/ball 4-10", "region fault/cage 100-8001"), places(recording));
		take(task(region("a", "4", "9", "\"Ball\"") + "," + region("b", "100", "8000", "\"Cage\"")), "time=ms");
		assertEquals(List.of("region fault/ball 4-10", "region fault/cage 100-8001"), places(recording));
		take(task(region("a", "4", "9", "\"Ball\"") + "," + region("b", "1", "2", "\"Cage\"")));
		assertEquals(List.of("region fault/cage 1000-2001", "region fault/ball 4000-9001"), places(recording));
	}

	@Test
	void whatIsSaidOfTheWholeTaskIsALabelOfTheRecordingAndOfARegionAnAttribute() throws IOException {
		ImportPlan plan = take(task(RESULT + """
				,{"id":"a","from_name":"severity","to_name":"ts","type":"number","value":{"start":0.5,"end":1.25,"number":3.5}},
				{"id":"a","from_name":"seen","to_name":"ts","type":"choices","value":{"start":0.5,"end":1.25,"choices":["yes","surely"]}},
				{"id":"a","from_name":"why","to_name":"ts","type":"textarea","value":{"start":0.5,"end":1.25,"text":["it","rattles"]}},
				{"id":"q","from_name":"state","to_name":"ts","type":"choices","value":{"choices":["Imbalance"]}},
				{"id":"t","from_name":"tree","to_name":"ts","type":"taxonomy","value":{"taxonomy":[["fault","cage"]]}},
				{"from_id":"a","to_id":"q","type":"relation","direction":"right"},
				{"id":"z","from_name":"c","to_name":"ts","type":"textarea","value":{"text":["of the task"]}}"""));
		assertEquals(List.of("recording imbalance 0-10000", "recording fault/cage 0-10000", "region fault/ball 500-1251"),
				places(recording).stream().sorted(Comparator.comparing((String place) -> place.split(" ")[0])
						.thenComparing(place -> place.contains("cage"))).toList());
		Label ball = project.labels(recording).stream().filter(label -> label.getId().equals("a")).findFirst().orElseThrow();
		assertEquals("{\"severity\":3.5,\"seen\":\"yes; surely\"}", ball.getAttributes().toString());
		assertEquals("it\nrattles", ball.getNote());
		assertEquals(List.of("1 results of the type relation", "1 results of the type textarea"),
				plan.problems().stream().map(problem -> problem.what().replaceFirst(" have no place.*", "")).toList());
	}

	@Test
	void cancelledAnnotationsAndDraftsAreLeftOutAndAnnotatorsCanBeChosen() throws IOException {
		String json = "[{\"data\":{\"csv\":\"run.csv\"},\"drafts\":[{\"result\":[" + region("d", "7", "8", "\"Cage\"") + "]}],\"annotations\":["
				+ "{\"was_cancelled\":true,\"result\":[" + region("x", "5", "6", "\"Ball\"") + "]},"
				+ "{\"completed_by\":{\"email\":\"me@example.org\"},\"created_at\":\"2026-01-01T00:00:00.5Z\",\"result\":["
				+ region("a", "1.5", "2", "\"Ball\"") + "]},{\"completed_by\":{\"email\":\"you@example.org\"},\"result\":["
				+ region("a", "1.5", "2.5", "\"Ball\"") + "]}]}]";
		ImportPlan plan = project.importing("label-studio", "", List.of(), project.file("export.json", json)).plan(Progress.NONE);
		assertEquals(2, plan.labelCount());
		assertEquals(3, plan.problems().size(), () -> plan.problems().toString());
		take(json, "annotator=me@example.org");
		assertEquals(List.of("region fault/ball 1500-2001"), places(recording));
		assertEquals("2026-01-01T00:00:00.5Z", project.labels(recording).getFirst().getCreated());
	}

	@Test
	void theTimesOfInlineDataAreTheSamples() throws IOException {
		take("[{\"data\":{\"csv\":\"run\",\"ts\":{\"TIME\":[10,20.5,31,47,50],\"x\":[1,null,NaN,2,3]}},\"annotations\":[{\"result\":["
				+ region("a", "20.5", "47", "\"Ball\"") + "," + region("b", "50", "50", "\"Cage\"") + "]}]}]");
		assertEquals(List.of("region fault/ball 1-4", "point fault/cage 4-4"), places(recording));
	}

	@Test
	void timesAreValuesOfTheRecordingsColumnWhereTheConfigurationSaysSo() throws IOException {
		String table = project.csv("uneven.csv", "Stamp,a\n100,1\n103,2\n104,3\n110,4\n");
		Path config = project.file("label.xml", "<View><TimeSeriesLabels name=\"label\" toName=\"ts\"><Label value=\"Ball\" alias=\"b\"/>"
				+ "</TimeSeriesLabels><TimeSeries name=\"ts\" value=\"$csv\" valueType=\"url\" timeColumn=\"stamp\"><Channel column=\"a\"/>"
				+ "</TimeSeries></View>");
		take(task(region("a", "103", "110", "\"b\"")).replace("run.csv", "http://h/uneven.csv"), "config=" + config);
		assertEquals(List.of("region fault/ball 1-4"), places(table));
	}

	@Test
	void timesAsTextFollowTheFormatOfTheConfiguration() throws IOException {
		String table = project.csv("dated.csv", "when,a\n22/11/2026 17:00:00.0,1\n22/11/2026 17:00:00.1,2\n22/11/2026 17:00:00.2,3\n");
		Path config = project.file("export.config.xml", "<View><TimeSeries name=\"ts\" value=\"$csv\" timeColumn=\"when\" "
				+ "timeFormat=\"%d/%m/%Y %H:%M:%S.%f\"><Channel column=\"a\"/></TimeSeries></View>");
		assertTrue(Files.exists(config));
		take(task(region("a", "\"22/11/2026 17:00:00.100000\"", "\"22/11/2026 17:00:00.2\"", "\"Ball\"")).replace("run.csv", "dated.csv"));
		assertEquals(List.of("region fault/ball 1-3"), places(table));
		ImportPlan plan = take(task(region("a", "\"yesterday\"", "\"today\"", "\"Ball\"")));
		assertEquals(1, plan.problems().size());
	}

	@Test
	void aSeriesOfSomeChannelsIsAboutThose() throws IOException {
		Path config = project.file("label.xml", "<View><TimeSeries name=\"one\" value=\"$csv\"><Channel column=\"ch1\"/></TimeSeries>"
				+ "<TimeSeries name=\"two\" value=\"$csv\"><MultiChannel><Channel column=\"ch2\"/></MultiChannel></TimeSeries></View>");
		take(task(region("a", "5", "6", "\"Ball\"").replace("\"ts\"", "\"two\"")), "config=" + config);
		assertEquals(List.of("ch2"), project.labels(recording).getFirst().getChannels());
		assertEquals(List.of("region fault/ball 5-7"), places(recording));
		take(task(region("b", "8.5", "9", "\"Ball\"").replace("\"ts\"", "\"ch1\"")));
		assertEquals(List.of("ch1"), project.labels(recording).getLast().getChannels());
	}

	@Test
	void datesGoOutAndComeBackAsFarAsTheirFormatShowsThem() throws IOException {
		StringBuilder rows = new StringBuilder("time,a\n");
		for (int i = 0; i < 2000; i++) {
			rows.append(String.format(Locale.ROOT, "2026-01-01T00:00:%02d.%03dZ,1%n", i / 1000, i % 1000));
		}
		String table = project.csv("fast.csv", rows.toString());
		project.label(table, 2000, 1000, "{\"id\":\"a\",\"kind\":\"region\",\"type\":\"normal\",\"from\":7,\"to\":1500}");
		Path out = temporary.resolve("tasks.json");
		assertEquals(List.of(), project.give("label-studio", out, "time=format:%Y-%m-%d %H:%M:%S.%f", "zone=Asia/Tokyo").problems());
		String tasks = Files.readString(out);
		assertTrue(tasks.contains("\"2026-01-01 09:00:00.007000\""), tasks);
		Files.delete(LabelFiles.fileFor(project.folder, table));
		project.take("label-studio", "", List.of("zone=Asia/Tokyo"), out);
		assertEquals(List.of("region normal 7-1500"), places(table));
		List<Problem> coarse = project.give("label-studio", out, "time=format:%Y-%m-%d %H:%M:%S").problems();
		assertEquals(1, coarse.size());
		assertTrue(coarse.getFirst().what().contains("more coarsely"), coarse.toString());
	}

	@Test
	void typesThatAreNewAreNamedAndAddedIfAsked() throws IOException {
		Path file = project.file("export.json", task(region("a", "1.5", "2", "\"Loose belt!\"") + "," + region("b", "1.5", "2", "\"fault/gear/tooth\"")));
		var operation = new ImportLabelsOperation(project.folder, List.of(file), LabelExchange.find("label-studio"), "", ExchangeOptions.NONE, true);
		assertEquals(List.of("loose-belt", "fault/gear/tooth"), List.copyOf(operation.run(Progress.NONE).newTypes().keySet()));
		var taxonomy = DatasetFiles.read(project.folder).taxonomy();
		assertEquals("Loose belt!", taxonomy.nameOf("loose-belt"));
		assertTrue(taxonomy.find("fault/gear").orElseThrow().children().size() == 1);
		assertEquals(2, project.labels(recording).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1,2]", "{\"a\":1}", "\"text\"", "[{\"x\":[{\"y\":1}]}]" })
	void whatIsNoExportIsAProblemAndChangesNothing(String json) throws IOException {
		ProblemException refused = assertThrows(ProblemException.class, () -> take(json));
		assertTrue(refused.problem().where().contains("export.json"), refused.problem().where());
	}

	@Test
	void nothingInAFileMakesUsFetchExpandOrAllocate() throws IOException {
		assertThrows(ProblemException.class, () -> take("[".repeat(100_000)));
		take(task(region("a", "1e999999999", "2e999999999", "\"Ball\"")));
		assertEquals(List.of(), project.labels(recording));
		Path secret = project.file("secret.txt", "Ball");
		Path config = project.file("label.xml", "<!DOCTYPE View [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><View>&s;"
				+ "<TimeSeries name=\"ts\" value=\"$csv\"/></View>");
		assertThrows(ProblemException.class, () -> take(task(RESULT), "config=" + config));
		assertThrows(ProblemException.class, () -> take(task(RESULT), "recording:run.csv=../../etc/passwd"));
		assertThrows(ProblemException.class, () -> project.take("label-studio", "/etc/passwd", List.of(), project.file("e.json", task(RESULT))));
	}

	@Test
	void labelsForNoKnownRecordingAreTold() throws IOException {
		ImportPlan plan = take(task(RESULT).replace("run.csv", "other.csv"));
		assertEquals(0, plan.labelCount());
		assertEquals(Problem.Severity.ERROR, plan.problems().getFirst().severity());
		take(task(RESULT).replace("run.csv", "other.csv"), "recording:other.csv=" + recording);
		assertEquals(1, project.labels(recording).size());
	}
}
