package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.ui.labelling.LabellingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the label table shows: sorting, searching and copying. */
class LabelRowsTest {

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private Label normal;
	private Label inner;
	private Label strike;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		normal = labelling.region(0, 900);
		inner = labelling.region(1000, 1200);
		labelling.presenter.nextLabel().chooseType("fault/inner-race");
		strike = labelling.point(500);
		labelling.presenter.editing().setNote(List.of(strike), "first\tstrike\nof the defect");
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	private LabelRows rows(String words, LabelColumn sort, boolean descending) {
		List<LabelRow> all = labelling.presenter.index().sorted().stream()
				.map(label -> LabelRow.of(label, Taxonomy.DEFAULT::nameOf)).toList();
		return LabelRows.of(all, words, sort, descending);
	}

	private static List<Label> labels(LabelRows rows) {
		return rows.labels(IntStream.range(0, rows.size()).toArray());
	}

	@Test
	void everyColumnSortsBothWays() {
		assertEquals(List.of(normal, strike, inner), labels(rows("", LabelColumn.START, false)));
		assertEquals(List.of(inner, strike, normal), labels(rows("", LabelColumn.START, true)));
		assertEquals(List.of(strike, inner, normal), labels(rows("", LabelColumn.DURATION, false)));
		assertEquals(List.of(normal, strike, inner), labels(rows("", LabelColumn.CLASS, true)));
		assertEquals(List.of(strike, normal, inner), labels(rows("", LabelColumn.KIND, false)));
	}

	@Test
	void everyWordMustStandSomewhereWhateverItsCase() {
		assertEquals(List.of(strike, inner), labels(rows("INNER", LabelColumn.START, false)));
		assertEquals(List.of(strike), labels(rows("  defect inner ", LabelColumn.START, false)));
		assertEquals(List.of(), labels(rows("inner normal", LabelColumn.START, false)));
		assertEquals(3, rows("   ", LabelColumn.START, false).size());
	}

	@Test
	void whatBeganAsASuggestionIsToldFromWhatAPersonFound() {
		Label suggested = new SuggestedLabels("fault/ball", List.of()).region(10, 20, LabelOrigin.of("kurtosis: level=5", 0.875));
		labelling.presenter.suggestions().show(List.of(suggested));
		labelling.presenter.suggestions().next();
		labelling.presenter.suggestions().accept();
		List<LabelRow> rows = labelling.presenter.index().sorted().stream().map(label -> LabelRow.of(label, Taxonomy.DEFAULT::nameOf)).toList();
		assertEquals(List.of("kurtosis: level=5, score 0.88", "person"), rows.stream().map(LabelRow::origin).distinct().sorted().toList());
		assertEquals(1, labels(rows("kurtosis", LabelColumn.ORIGIN, false)).size());
	}

	@Test
	void placesOfLabelsFollowTheSortAndLeaveOutWhatIsFiltered() {
		LabelRows rows = rows("inner", LabelColumn.START, true);
		assertArrayEquals(new int[] { 0, 1 }, rows.places(List.of(strike, inner, normal)));
	}

	@Test
	void copiedRowsAreLinesWithTheSameNumberOfCells() {
		LabelRows rows = rows("", LabelColumn.START, false);
		String[] lines = rows.toText(new int[] { 1 }, LabelColumn.of(Taxonomy.DEFAULT), new TimeText(labelling.timeline.axis(), TimeMode.SAMPLES)).split("\n");
		assertEquals("Class\tKind\tStart\tEnd\tDuration\tChannels\tAuthor\tOrigin\tReview\tNote", lines[0]);
		assertEquals(10, lines[1].split("\t", -1).length);
		assertEquals("first strike of the defect", lines[1].split("\t", -1)[9]);
	}
}
