package org.edgeloop.drift.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.ChartPoint;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.RunSummary;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.Reports;
import org.edgeloop.drift.ui.report.OverviewPresenter.Show;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdict in words, and which columns are listed. */
class OverviewPresenterTest {

	@TempDir
	Path folder;

	private DriftSession session;
	private OverviewPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		session = Reports.session(Reports.write(folder));
		presenter = new OverviewPresenter(session);
	}

	@Test
	void aReportThatWasNotRunSaysWhatToDo() {
		assertEquals(Verdict.NONE, presenter.verdict());
		assertTrue(presenter.lines().isEmpty());
	}

	@Test
	void oneOfThreeColumnsIsNoDriftOfTheWhole() {
		session.run();
		Verdict verdict = presenter.verdict();
		assertEquals(Verdict.Kind.PASSED, verdict.kind());
		assertEquals("1 of 3 columns drifted (33.33 %); from 50 % on the data count as drifted.", verdict.detail());
	}

	@Test
	void twoRunsMakeATrend() {
		assertTrue(presenter.trend().isEmpty());
		session.run();
		RunSummary run = RunSummary.of(session.report().orElseThrow());
		presenter.setTrends(new RunTrends(List.of(run), ZoneOffset.UTC));
		assertTrue(presenter.trend().isEmpty());
		presenter.setTrends(new RunTrends(List.of(run, run), ZoneOffset.UTC));
		assertEquals(List.of(1 / 3.0, 1 / 3.0), presenter.trend().orElseThrow().lines().getFirst().points().stream().map(ChartPoint::y).toList());
		assertEquals(0.5, presenter.trend().orElseThrow().limits().getFirst().value());
	}

	@Test
	void aLowerShareMakesItOne() {
		session.document().execute(
				session.document().commands().set("Change", session.document().model(), SpecPackage.eINSTANCE.getDriftSpec_DriftShare(), 0.3));
		session.run();
		assertEquals(Verdict.Kind.DRIFTED, presenter.verdict().kind());
		assertEquals("The data have drifted", presenter.verdict().headline());
	}

	@Test
	void aReportThatWasCutShortGivesNoVerdict() throws Exception {
		var parts = new ArrayList<DriftReport>();
		Reports.compute(session.document(), parts::add);
		session.show(parts.getFirst(), session.document().text());
		assertEquals(Verdict.Kind.NONE, presenter.verdict().kind());
		assertTrue(presenter.verdict().headline().startsWith("Not finished"), presenter.verdict().headline());
	}

	@Test
	void aShiftByFiveDeviationsIsALargeEffect() {
		session.run();
		assertEquals("Large", presenter.lines().getFirst().effectText());
		assertTrue(presenter.lines().getFirst().effectsSentence().contains("(large)"), presenter.lines().getFirst().effectsSentence());
		assertTrue(presenter.lines().getFirst().effectOrder() > presenter.lines().getLast().effectOrder());
	}

	@Test
	void theMostDriftedComesFirstAndFiltersNarrow() {
		session.run();
		assertEquals("moved", presenter.lines().getFirst().name());
		presenter.setShow(Show.DRIFTED);
		assertEquals(List.of("moved"), presenter.lines().stream().map(ColumnLine::name).toList());
		presenter.setShow(Show.ALL);
		presenter.setFilter(" STEA");
		assertEquals(List.of("steady"), presenter.lines().stream().map(ColumnLine::name).toList());
		assertEquals("1 of 3 columns", presenter.countText());
	}

	@Test
	void aLineSaysInWordsWhatItsPictureShows() {
		session.run();
		ColumnLine line = presenter.lines().getFirst();
		assertEquals("Drifted", line.status());
		assertTrue(line.sentence().startsWith("moved: drifted by K-S p_value"), line.sentence());
	}

	@Test
	void sketchesOfManyBinsAreGroupedAndTheTallestBarFillsTheCell() {
		Sketch sketch = Sketch.of(new long[100], counts(100));
		assertTrue(sketch.bars() <= 24);
		float tallest = 0;
		for (float height : sketch.current()) {
			tallest = Math.max(tallest, height);
		}
		assertEquals(1, tallest, 1e-6);
		assertEquals(0, sketch.reference()[0], 0);
	}

	private static long[] counts(int bins) {
		var counts = new long[bins];
		for (int i = 0; i < bins; i++) {
			counts[i] = i;
		}
		return counts;
	}
}
