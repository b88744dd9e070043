package org.edgeloop.dataset.overview;

import static org.edgeloop.dataset.overview.LabelledProject.label;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.FindLabelsOperation.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindLabelsOperationTest {

	private static final List<String> NONE = List.of();
	private static final OptionalDouble ANY = OptionalDouble.empty();

	@TempDir
	Path folder;

	private LabelledProject project;

	@BeforeEach
	void writeProject() throws IOException {
		project = new LabelledProject(folder);
		project.recording("pump/a.wav", //
				label("a1", "fault/ball", 0, 100, ",\"channels\":[\"DE\"],\"author\":\"ann\",\"attributes\":{\"severity\":3,\"place\":\"Inner\"}"),
				label("a2", "fault", 100, 300, ",\"channels\":[\"FE\"],\"note\":\"Loose foot\",\"author\":\"bob\""),
				label("a3", "faulty", 300, 300, ",\"attributes\":{\"severity\":1,\"confirmed\":true}"));
		project.recording("fan.wav", 0, label("f1", "normal", 0, 1000, ",\"author\":\"ann\""));
	}

	@Test
	void labelsComeInTheOrderOfTheirRecordings() throws IOException {
		assertEquals(List.of("f1", "a1", "a2", "a3"), find(LabelQuery.ALL));
		Found found = new FindLabelsOperation(folder, LabelQuery.ALL).run(Progress.NONE, 2);
		assertEquals(List.of("f1", "a1"), found.labels().stream().map(label -> label.label().getId()).toList());
		assertEquals(4, found.count());
		assertNull(found.labels().getFirst().label().eContainer(), "it keeps no other label in memory");
		assertEquals(OptionalDouble.of(1), found.labels().get(1).seconds());
		assertEquals(ANY, found.labels().get(0).seconds(), "nobody knows the sample rate");
	}

	@Test
	void aTypeIsFoundWithTheTypesBelowIt() throws IOException {
		assertEquals(List.of("a1", "a2"), find(query(NONE, List.of("fault"), List.of(), NONE, NONE, NONE, ANY, ANY)));
		assertEquals(List.of("f1", "a1"), find(query(NONE, List.of("normal", "fault/ball"), List.of(), NONE, NONE, NONE, ANY, ANY)));
	}

	@ParameterizedTest
	@CsvSource({ "LOOSE, a2", "inner, a1", "sever, a1 a3", "fan, f1", "ann, f1 a1", "fe, a2", "nothing, ''" })
	void aWordIsFoundWhereverALabelSaysIt(String word, String ids) throws IOException {
		assertEquals(ids, String.join(" ", find(query(List.of(word), NONE, List.of(), NONE, NONE, NONE, ANY, ANY))));
	}

	@Test
	void allWordsMustBeFound() throws IOException {
		assertEquals(List.of("a2"), find(query(List.of("foot", "bob"), NONE, List.of(), NONE, NONE, NONE, ANY, ANY)));
		assertEquals(List.of(), find(query(List.of("foot", "ann"), NONE, List.of(), NONE, NONE, NONE, ANY, ANY)));
	}

	@Test
	void aLabelOfAllChannelsConcernsEach() throws IOException {
		assertEquals(List.of("f1", "a1", "a3"), find(query(NONE, NONE, List.of(), List.of("DE"), NONE, NONE, ANY, ANY)));
	}

	@Test
	void kindAuthorAndRecordingAreConditionsToo() throws IOException {
		assertEquals(List.of("a3"), find(query(NONE, NONE, List.of(LabelKind.POINT), NONE, NONE, NONE, ANY, ANY)));
		assertEquals(List.of("f1", "a1"), find(query(NONE, NONE, List.of(), NONE, List.of("ann"), NONE, ANY, ANY)));
		assertEquals(List.of("a1"), find(query(NONE, NONE, List.of(), NONE, List.of("ann"), List.of("PUMP/"), ANY, ANY)));
	}

	@Test
	void durationsAreInSeconds() throws IOException {
		assertEquals(List.of("a1", "a2"), find(query(NONE, NONE, List.of(), NONE, NONE, NONE, OptionalDouble.of(1), ANY)));
		assertEquals(List.of("a1", "a3"), find(query(NONE, NONE, List.of(), NONE, NONE, NONE, ANY, OptionalDouble.of(1))));
	}

	@ParameterizedTest
	@CsvSource({ "severity, a1 a3", "severity=3.0, a1", "severity>=1, a1 a3", "severity<=2, a3", "place=inner, a1", "place>=1, ''",
			"confirmed=true, a3", "missing, ''" })
	void attributesAreComparedByTheirKind(String condition, String ids) throws IOException {
		var query = new LabelQuery(NONE, NONE, List.of(), NONE, NONE, List.of(AttributeCondition.parse(condition)), NONE, ANY, ANY);
		assertEquals(ids, String.join(" ", find(query)));
	}

	@Test
	void whatIsNoConditionIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> AttributeCondition.parse("=3"));
		assertThrows(IllegalArgumentException.class, () -> AttributeCondition.parse("severity>=high"));
	}

	@Test
	void aBrokenLabelFileDoesNotStopTheSearch() throws IOException {
		Files.writeString(folder.resolve("labels/broken.wav.labels.json"), "{");
		Found found = new FindLabelsOperation(folder, LabelQuery.ALL).run(Progress.NONE, 10);
		assertEquals(4, found.count());
		assertEquals(1, found.problems().size());
		assertTrue(found.problems().getFirst().where().contains("broken.wav"));
	}

	@Test
	void itStopsAtOnceAndRefusesWhatIsNoProject() {
		var search = new FindLabelsOperation(folder, LabelQuery.ALL);
		assertThrows(CancellationException.class, () -> search.run(Progress.NONE.until(() -> true), 10));
		assertThrows(ProblemException.class,
				() -> new FindLabelsOperation(folder.resolve("data"), LabelQuery.ALL).run(Progress.NONE, 10));
	}

	private List<String> find(LabelQuery query) throws IOException {
		return new FindLabelsOperation(folder, query).run(Progress.NONE, Integer.MAX_VALUE).labels().stream()
				.map(found -> found.label().getId()).toList();
	}

	private static LabelQuery query(List<String> words, List<String> types, List<LabelKind> kinds, List<String> channels,
			List<String> authors, List<String> recordings, OptionalDouble shortest, OptionalDouble longest) {
		return new LabelQuery(words, types, kinds, channels, authors, List.of(), recordings, shortest, longest);
	}
}
