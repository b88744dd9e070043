package org.edgeloop.experiment.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.edgeloop.chart.BoxChart;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunStatus;
import org.junit.jupiter.api.Test;

/** What charts are made of runs, and which runs stand behind their parts. */
class RunChartsTest {

	private static final long START = 1_700_000_000_000L;
	private static final ChartRun A = run("a", START, Map.of("lr", "0.1", "opt", "sgd", "epochs", "10"));
	private static final ChartRun B = run("b", START + 5000, Map.of("lr", "0.01", "opt", "adam", "epochs", "10"));
	private static final ChartRun C = run("c", START, Map.of("lr", "1e-3", "opt", "adam", "epochs", "10"));

	private static ChartRun run(String id, long started, Map<String, String> params) {
		var run = new Run(id.repeat(32), "0", "run " + id, RunStatus.FINISHED, Lifecycle.ACTIVE, "", started, started + 60_000, "", new TreeMap<>(params),
				new TreeMap<>(), new TreeMap<>(), List.of());
		return new ChartRun(run, run.name(), RunColors.of(run.id()));
	}

	private static RunSeries series(ChartRun run, long firstTime, double... values) {
		return new RunSeries(run, "loss", new MetricHistory(IntStream.range(0, values.length).mapToLong(i -> firstTime + 1000L * i).toArray(), values,
				IntStream.range(0, values.length).mapToLong(i -> 10L * i).toArray()));
	}

	private static final List<RunSeries> SERIES = List.of(series(A, START + 2000, 3, 2, 1), series(B, START + 7000, 5, 4), series(C, START - 1000, 9, 8, 7));

	private static TraceChart traces(TraceSettings settings) {
		return (TraceChart) TraceCharts.of("Loss", SERIES, settings).chart();
	}

	@Test
	void relativeTimesBeginWithTheRunOrWithItsFirstValueIfThatIsEarlier() {
		TraceChart chart = traces(new TraceSettings(StepAxis.RELATIVE, false, false, Smoothing.NONE, Optional.empty(), false));
		assertEquals("Relative time [s]", chart.x().title());
		assertEquals(2, chart.curve(0).x(0));
		assertEquals(2, chart.curve(1).x(0));
		assertEquals(0, chart.curve(2).x(0));
		assertEquals(20, traces(TraceSettings.PLAIN).curve(0).x(2));
	}

	@Test
	void aTraceTellsTheParamsInWhichTheRunsDiffer() {
		assertEquals("run a: 2 (loss) at 10 (Step)\nlr = 0.1\nopt = sgd", traces(TraceSettings.PLAIN).describe(new ChartEntity(0, 1)));
	}

	@Test
	void groupsAreMeansWithBandsAndEveryTraceIfAskedFor() {
		var settings = new TraceSettings(StepAxis.STEP, false, false, Smoothing.NONE, Optional.of(RunKey.param("opt")), false);
		RunChart grouped = TraceCharts.of("Loss", SERIES, settings);
		var chart = (TraceChart) grouped.chart();
		assertEquals(List.of(), chart.traces());
		assertEquals(List.of("opt = sgd", "opt = adam"), chart.bands().stream().map(TraceChart.Band::name).toList());
		assertEquals(7, chart.bands().get(1).mean().y(0));
		assertEquals(5, chart.bands().get(1).low().y(0));
		assertEquals(9, chart.bands().get(1).high().y(0));
		assertEquals(List.of(B.id(), C.id()), grouped.runs(new ChartEntity(1, 0)));
		var every = new TraceSettings(StepAxis.STEP, false, false, Smoothing.NONE, Optional.of(RunKey.param("opt")), true);
		RunChart both = TraceCharts.of("Loss", SERIES, every);
		assertEquals(3, ((TraceChart) both.chart()).traces().size());
		assertEquals(Set.of(2, 4), both.places(List.of(C.id())), "its own trace and its group");
	}

	@Test
	void smoothingKeepsTheRawValuesBehind() {
		TraceChart chart = traces(new TraceSettings(StepAxis.STEP, false, false, new Smoothing(0.5), Optional.empty(), false));
		assertEquals(1, chart.raw(0).y(2));
		assertEquals((0.25 * 3 + 0.5 * 2 + 1 * 1) / 1.75, chart.curve(0).y(2), 1e-12);
	}

	private static RunValues param(String name, Scale scale) {
		return RunValues.of("params." + name, name, scale, List.of(A, B, C), run -> Optional.ofNullable(run.params().get(name)),
				run -> RunKey.param(name).number(run));
	}

	private static RunValues metric(double... values) {
		return RunValues.of("metrics.acc", "acc", Scale.LINEAR, List.of(A, B, C), _ -> Optional.empty(),
				run -> OptionalDouble.of(values[List.of(A.id(), B.id(), C.id()).indexOf(run.id())]));
	}

	@Test
	void numbersAreNumbersOnlyIfAllAre() {
		assertArrayEquals(new double[] { 0.1, 0.01, 0.001 }, param("lr", Scale.LOGARITHMIC).places());
		RunValues words = param("opt", Scale.LINEAR);
		assertEquals(List.of("adam", "sgd"), words.axis().names());
		assertArrayEquals(new double[] { 1, 0, 0 }, words.places());
		assertTrue(Double.isNaN(param("missing", Scale.LINEAR).place(0)));
	}

	@Test
	void everyChartKnowsTheRunsBehindItsParts() {
		var charts = new ValueCharts(List.of(A, B, C));
		List<RunChart> all = List.of(charts.scatter("", param("lr", Scale.LOGARITHMIC), metric(1, 2, 3), Optional.empty(), Optional.empty()),
				charts.bars("", List.of(metric(1, 2, 3))), charts.box("", metric(1, 2, 3), Optional.of(param("opt", Scale.LINEAR))),
				charts.contour("", param("lr", Scale.LINEAR), param("lr", Scale.LINEAR), metric(1, 2, 3)),
				charts.parallel("", List.of(param("lr", Scale.LOGARITHMIC), param("opt", Scale.LINEAR)), Optional.of(metric(1, 2, 3)), List.of()));
		for (RunChart chart : all) {
			for (ChartRun run : List.of(A, B, C)) {
				Set<ChartEntity> parts = chart.parts(List.of(run.id()));
				assertEquals(1, parts.size(), chart.chart().toString());
				ChartEntity part = parts.iterator().next();
				assertEquals(List.of(run.id()), chart.runs(part));
				assertTrue(chart.chart().describe(part).startsWith(run.label()), chart.chart().describe(part));
			}
		}
	}

	@Test
	void boxesAreGroupedByWordsInTheirOrder() {
		var box = (BoxChart) new ValueCharts(List.of(A, B, C)).box("", metric(1, 2, 4), Optional.of(param("opt", Scale.LINEAR))).chart();
		assertEquals(List.of("adam", "sgd"), box.groups().stream().map(BoxChart.Group::name).toList());
		assertEquals(3, box.summary(0).median());
	}

	@Test
	void parallelAxesReachOverTheirValues() {
		var lines = (ParallelChart) new ValueCharts(List.of(A, B, C)).parallel("", List.of(param("lr", Scale.LOGARITHMIC)), Optional.empty(), List.of()).chart();
		assertTrue(lines.axes().getFirst().range().from() < 0.001 && lines.axes().getFirst().range().from() > 0.0005);
		assertEquals("params.lr", lines.axes().getFirst().key());
	}
}
