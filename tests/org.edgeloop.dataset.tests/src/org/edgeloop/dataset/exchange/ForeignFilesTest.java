package org.edgeloop.dataset.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of Audacity, Praat and of tables as the manuals of these programs show them. */
class ForeignFilesTest {

	/** The example of the section "TextGrid file formats" in the Praat manual: its long form, cut to one text a tier. */
	private static final String LONG = """
			File type = "ooTextFile"
			Object class = "TextGrid"

			xmin = 0
			xmax = 2.3
			tiers? <exists>
			size = 3
			item []:
			    item [1]:
			        class = "IntervalTier"
			        name = "Mary"
			        xmin = 0
			        xmax = 2.3
			        intervals: size = 3
			        intervals [1]:
			            xmin = 0
			            xmax = 0.7
			            text = ""
			        intervals [2]:
			            xmin = 0.7
			            xmax = 1.25
			            text = "says ""größer""\"
			        intervals [3]:
			            xmin = 1.25
			            xmax = 2.3
			            text = "ball"
			    item [2]:
			        class = "IntervalTier"
			        name = "ch2"
			        xmin = 0
			        xmax = 2.3
			        intervals: size = 1
			        intervals [1]:
			            xmin = 0
			            xmax = 2.3
			            text = "Outer race"
			    item [3]:
			        class = "TextTier"
			        name = "bell"
			        xmin = 0
			        xmax = 2.3
			        points: size = 1
			        points [1]:
			            number = 1.5
			            mark = "normal: ding"
			""";

	private static final String SHORT = """
			File type = "ooTextFile short"
			"TextGrid"

			0
			2.3
			<exists>
			3
			"IntervalTier"
			"Mary"
			0
			2.3
			3
			0
			0.7
			""
			0.7
			1.25
			"says ""größer""\"
			1.25
			2.3
			"ball"
			"IntervalTier"
			"ch2"
			0
			2.3
			1
			0
			2.3
			"Outer race"
			"TextTier"
			"bell"
			0
			2.3
			1
			1.5
			"normal: ding"
			""";

	/** Praat takes free-standing values wherever they stand; all else is a comment. */
	private static final String BY_HAND = "\"ooTextFile\" \"TextGrid\" ! made by hand, size = 99\n0s 2.3s <exists> 3 tiers\n"
			+ "\"IntervalTier\" \"Mary\" 0s 2.3s 3 [7] 0 .7 \"\" 0.7 1.25 \"says \"\"größer\"\"\" 1.25 2.3 \"ball\"\r\n"
			+ "\"IntervalTier\" \"ch2\" 0 2.3 1 0 2.3 \"Outer race\" \"TextTier\" \"bell\" from 0 to 2.3 1 1.5 \"normal: ding\"";

	private static final List<String> GRID = List.of(
			"{\"kind\":\"region\",\"type\":\"fault/outer-race\",\"from\":0,\"to\":2300,\"channels\":[\"ch2\"]}",
			"{\"kind\":\"region\",\"type\":\"says-größer\",\"from\":700,\"to\":1250}",
			"{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":1250,\"to\":2300}",
			"{\"kind\":\"point\",\"type\":\"normal\",\"from\":1500,\"to\":1500,\"note\":\"ding\"}");

	@TempDir
	Path temporary;

	private ExchangeProject project;
	private String recording;

	@BeforeEach
	void makeProject() throws IOException {
		project = new ExchangeProject(temporary.resolve("project"));
		recording = project.wav("run.wav", 1000, 10_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { LONG, SHORT, BY_HAND })
	void theFormsOfATextGridAreReadAlikeInEveryEncoding(String grid) throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			for (String mark : List.of("", "\uFEFF")) {
				Path file = Files.write(temporary.resolve("run.TextGrid"), (mark + grid).getBytes(charset));
				Files.deleteIfExists(project.folder.resolve("labels/run.wav.labels.json"));
				project.take("textgrid", file);
				assertEquals(GRID, project.lines(recording));
			}
		}
	}

	@Test
	void aTextGridOfAnOldPraatIsLatin1() throws IOException {
		Path file = Files.write(temporary.resolve("run.TextGrid"), BY_HAND.getBytes(StandardCharsets.ISO_8859_1));
		project.take("textgrid", file);
		assertEquals(GRID, project.lines(recording));
	}

	@Test
	void aGridWithoutTiersHasNoLabels() throws IOException {
		Path file = project.file("run.TextGrid", "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n1\n<absent>\n");
		assertEquals(0, project.take("textgrid", file).labelCount());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\"ooTextFile\"", "\"ooTextFile\" \"Sound\" 0 1", "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1000000000",
			"\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1 \"IntervalTier\" \"a\" 0 1 2 0 1 \"open",
			"\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1 \"IntervalTier\" \"a\" 0 1 1 \"0\" 1 \"x\"",
			"\"ooTextFile\" \"TextGrid\" 0 1 <exists> -1" })
	void whatIsNoTextGridIsAProblemWithItsLine(String text) throws IOException {
		Path file = project.file("run.TextGrid", text);
		ProblemException refused = assertThrows(ProblemException.class, () -> project.take("textgrid", file));
		assertTrue(refused.problem().where().startsWith(file + ":"), refused.problem().where());
		assertEquals(List.of(), project.labels(recording));
	}

	/** The values are those of the section "Importing and Exporting Labels" in the Audacity manual. */
	@Test
	void aLabelTrackHasPointsRegionsAndRangesOfFrequencies() throws IOException {
		Path file = project.file("run.txt", """
				2.150000	2.150000	point label at 2.15 seconds
				3.400000	6.100000	region label
				2.000000	2.500000	low open
				\\	-1.000000	400.588867
				3.000000	3.500000	high open
				\\	100.015625	-1.000000
				4.000000	4.500000	ball
				\\	100.669312	200.338523
				1.000000	1.000000	here
				\\	300.456055	300.456055
				9.0	10.0
				""");
		ImportPlan plan = project.take("audacity", file);
		assertEquals(List.of("{\"kind\":\"point\",\"type\":\"here\",\"from\":1000,\"to\":1000}",
				"{\"kind\":\"box\",\"type\":\"low-open\",\"from\":2000,\"to\":2500,\"lowFrequency\":0,\"highFrequency\":400.588867}",
				"{\"kind\":\"point\",\"type\":\"point-label-at-2.15-seconds\",\"from\":2150,\"to\":2150}",
				"{\"kind\":\"box\",\"type\":\"high-open\",\"from\":3000,\"to\":3500,\"lowFrequency\":100.015625,\"highFrequency\":500}",
				"{\"kind\":\"region\",\"type\":\"region-label\",\"from\":3400,\"to\":6100}",
				"{\"kind\":\"box\",\"type\":\"fault/ball\",\"from\":4000,\"to\":4500,\"lowFrequency\":100.669312,"
						+ "\"highFrequency\":200.338523}",
				"{\"kind\":\"region\",\"type\":\"label\",\"from\":9000,\"to\":10000}"), project.lines(recording));
		assertEquals(1, plan.problems().size());
		assertTrue(plan.problems().getFirst().what().contains("without their frequencies"));
	}

	@Test
	void severalTracksFollowEachOtherAndCommasStandForPoints() throws IOException {
		Path file = project.file("run.txt", "5,5\t6\tnormal\r\n8\t9\tnormal\r\n0,25\t1\tball\r\n");
		project.take("audacity", file);
		assertEquals(List.of(250L, 5500L, 8000L), project.labels(recording).stream().map(label -> label.getFrom()).toList());
	}

	@Test
	void labelsAtTheEndsAreKeptInsideAndThoseBeyondAreTold() throws IOException {
		Path file = project.file("run.txt", "9.5\t11\tball\n10\t10\tnormal\n-1\t0.5\tball\n11\t12\tball\n5\t5.0001\tball\n");
		ImportPlan plan = project.take("audacity", file);
		assertEquals(List.of("0-500", "5000-5001", "9500-10000", "9999-9999"),
				project.labels(recording).stream().map(label -> label.getFrom() + "-" + label.getTo()).toList());
		assertEquals(3, plan.problems().size(), () -> plan.problems().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "no tabs", "1\tx\ty", "\\\t1\t2", "1\t2\ta\n\\\t1", "1e999999999\t2\ta" })
	void whatIsNoLabelTrackIsAProblemWithItsLine(String text) throws IOException {
		Path file = project.file("run.txt", text);
		ProblemException refused = assertThrows(ProblemException.class, () -> project.take("audacity", file));
		assertTrue(refused.problem().where().startsWith(file + ":"), refused.problem().where());
	}

	@Test
	void tablesOfOthersAreReadByTheirHeadings() throws IOException {
		Path file = project.file("any.csv", "\uFEFFFilename;Onset (s);Duration (s);Label;Annotator;Species\n"
				+ "C:\\\\audio\\\\run.wav;0,5;1,25;Ball;me;none\nrun.wav;3;0;normal;you;\n");
		ImportPlan plan = project.take("csv", file);
		assertEquals(List.of("{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":500,\"to\":1750,\"author\":\"me\"}",
				"{\"kind\":\"point\",\"type\":\"normal\",\"from\":3000,\"to\":3000,\"author\":\"you\"}"), project.lines(recording));
		assertTrue(plan.problems().getFirst().what().endsWith("Species"));
	}

	@Test
	void theMappingSaysWhatHeadingsDoNot() throws IOException {
		Path file = project.file("any.csv", "a,b,c\n500,750,X\n1000,1000,Y\n");
		project.take("csv", recording, List.of("column:from=a", "column:to=b", "column:type=c", "time=ms", "type:X=fault/cage", "type:Y="), file);
		assertEquals(List.of("{\"kind\":\"region\",\"type\":\"fault/cage\",\"from\":500,\"to\":750}"), project.lines(recording));
		assertThrows(ProblemException.class, () -> project.take("csv", recording, List.of("column:from=nothing"), file));
		assertThrows(ProblemException.class, () -> ExchangeOptions.parse(List.of("colour=red")));
	}

	@Test
	void datesNeedTheRecordingsStart() throws IOException {
		Path file = project.file("any.csv", "start,end,type\n2026-01-01T00:00:01.5Z,2026-01-01T00:00:02Z,ball\n");
		assertThrows(ProblemException.class, () -> project.take("csv", recording, List.of(), file));
		String table = project.csv("dated.csv", "time,x\n2026-01-01T00:00:01.00Z,1\n2026-01-01T00:00:01.25Z,2\n"
				+ "2026-01-01T00:00:01.50Z,3\n2026-01-01T00:00:01.75Z,4\n2026-01-01T00:00:02.00Z,5\n2026-01-01T00:00:02.25Z,5\n");
		project.take("csv", table, List.of(), file);
		assertEquals(List.of("{\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":2,\"to\":4}"), project.lines(table));
	}
}
