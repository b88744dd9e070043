package org.edgeloop.drift.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.StepChart;
import org.edgeloop.chart.ui.ChartRange;
import org.edgeloop.drift.report.FindRowsOperation;
import org.edgeloop.drift.report.RowChoice;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.Reports;
import org.edgeloop.drift.ui.report.ColumnPresenter.View;
import org.edgeloop.table.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a bar, a tail or the farthest rows to the windows behind them. */
class ColumnPresenterTest {

	@TempDir
	Path folder;

	private final List<RowSearch> searches = new ArrayList<>();
	private DriftSession session;
	private ColumnPresenter presenter;

	@BeforeEach
	void open() throws Exception {
		session = Reports.session(Reports.write(folder));
		session.run();
		presenter = new ColumnPresenter(session, (search, found, _) -> {
			searches.add(search);
			try {
				found.accept(new FindRowsOperation(session.document().snapshot(), folder, search.side(), search.column(), search.choice(), search.fromRow(),
						search.toRow(), RowSearch.MOST).run(Progress.NONE));
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void bothSidesShareTheBinsAndEachSumsUpToAllOfItsRows() {
		HistogramChart chart = (HistogramChart) presenter.chart();
		for (HistogramChart.Side side : chart.sides()) {
			assertEquals(100, side.heights().stream().mapToDouble(height -> height).sum(), 1e-9);
		}
		assertEquals(List.of("Reference", "Current"), chart.sides().stream().map(HistogramChart.Side::name).toList());
	}

	@Test
	void aBarLeadsToExactlyItsRows() {
		HistogramChart chart = (HistogramChart) presenter.chart();
		int last = chart.bins().size() - 1;
		presenter.choose(new ChartEntity(0, last));
		double share = chart.sides().get(1).heights().get(last);
		assertEquals(Math.round(share * 4), presenter.rows().list().size(), "of 400 rows");
		assertEquals(Set.of(new ChartEntity(0, last)), presenter.marked());
	}

	@Test
	void allBarsTogetherLeadToAllRows() {
		presenter.choose(new ChartRange(0, 0, ((HistogramChart) presenter.chart()).bins().size() - 1));
		assertTrue(presenter.rows().text().endsWith(": 400 rows"), presenter.rows().text());
		assertEquals("Open These 400 Windows", presenter.rows().openText());
	}

	@Test
	void aTailIsWhatLiesBeyondTheReferences() {
		presenter.chooseTail(true);
		RowChoice.Values values = (RowChoice.Values) searches.getFirst().choice();
		assertEquals(Double.POSITIVE_INFINITY, values.to());
		assertEquals(400, presenter.rows().list().size(), 5, "the current side lies five deviations above");
		presenter.setSide(Side.REFERENCE);
		assertEquals(20, presenter.rows().list().size(), 1, "five in a hundred of 400");
	}

	@Test
	void theFarthestRowComesFirstAndOpensAlone() {
		presenter.chooseFarthest();
		double first = Double.parseDouble(presenter.rows().list().getFirst().value());
		assertTrue(presenter.rows().list().stream().allMatch(row -> Double.parseDouble(row.value()) <= first));
		var window = presenter.rows().list().getFirst().window().orElseThrow();
		assertEquals("[{\"recording\":\"data/x.wav\",\"channel\":\"DE\",\"from\":%d,\"to\":%d}]".formatted(window.from(), window.to()),
				ChosenRows.windowsJson(presenter.rows().list().getFirst()));
	}

	@Test
	void categoriesAreChosenByTheirNamesAndHaveNoTails() {
		session.selectColumn("class");
		assertFalse(presenter.hasTails());
		assertFalse(presenter.has(View.CUMULATIVE));
		presenter.choose(new ChartEntity(0, 0));
		assertEquals(new RowChoice.Levels(List.of(((HistogramChart) presenter.chart()).bins().getFirst().name())), searches.getLast().choice());
	}

	@Test
	void anotherColumnForgetsTheRows() {
		presenter.chooseTail(false);
		session.selectColumn("steady");
		assertTrue(presenter.rows().list().isEmpty());
		assertFalse(presenter.rows().canOpenWindows());
		assertTrue(presenter.rows().text().startsWith("Click a bar"));
	}

	@Test
	void theNextColumnIsTheOneThatDriftedNextLess() {
		assertEquals("moved", presenter.columns().getFirst());
		presenter.step(1);
		assertEquals(presenter.columns().get(1), presenter.column().orElseThrow().column());
		presenter.step(-1);
		presenter.step(-1);
		assertEquals("moved", presenter.column().orElseThrow().column());
	}

	@Test
	void aCumulativeChartEndsAtAllRowsAndHasNoRowsBehindIt() {
		presenter.setView(View.CUMULATIVE);
		StepChart chart = (StepChart) presenter.chart();
		chart.lines().forEach(line -> assertEquals(1, line.points().getLast().y(), 1e-12));
		presenter.choose(new ChartEntity(0, 0));
		assertTrue(searches.isEmpty());
	}
}
