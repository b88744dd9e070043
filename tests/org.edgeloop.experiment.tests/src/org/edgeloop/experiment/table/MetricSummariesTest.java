package org.edgeloop.experiment.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.SampleRuns;
import org.edgeloop.experiment.TrackingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricSummariesTest {

	private static final double NAN = Double.NaN;
	private static final double INF = Double.POSITIVE_INFINITY;

	private final List<String> asked = new ArrayList<>();

	@Test
	void stepsMayComeInAnyOrderAndRepeat() {
		MetricSummary summary = MetricSummary.of(new MetricHistory(new long[] { 30, 10, 20, 40, 40 }, new double[] { 3, 1, NAN, -7, -9 },
				new long[] { 5, -2, 9, 9, 9 }));
		assertEquals(new MetricPoint(10, 1, -2), summary.first());
		assertEquals(new MetricPoint(40, -7, 9), summary.last());
		assertEquals(new MetricPoint(40, -9, 9), summary.min());
		assertEquals(new MetricPoint(30, 3, 5), summary.max());
		assertEquals(5, summary.count());
	}

	@Test
	void infinitiesAreExtremesAndNaNIsNone() {
		MetricSummary summary = MetricSummary.of(history(NAN, 2, INF, -1, -INF, NAN));
		assertEquals(INF, summary.max().value());
		assertEquals(-INF, summary.min().value());
		assertEquals(NAN, MetricSummary.of(history(NAN, NAN)).min().value());
	}

	@Test
	void anOutlineShowsEverySpike() {
		double[] values = new double[100_000];
		values[54_321] = 9;
		values[54_322] = -9;
		float[] outline = MetricSummary.of(history(values)).outline();
		float[] expected = new float[2 * MetricSummary.BUCKETS];
		int bucket = 54_321 * MetricSummary.BUCKETS / values.length;
		expected[2 * bucket] = -9;
		expected[2 * bucket + 1] = 9;
		assertArrayEquals(expected, outline);
		float[] few = MetricSummary.of(history(1, NAN, INF, 4)).outline();
		assertEquals("[1.0, 1.0, NaN, NaN, NaN, NaN, 4.0, 4.0, NaN]", Arrays.toString(Arrays.copyOf(few, 9)));
	}

	@Test
	void theBestIsTheLeastOrTheGreatestByTheMetricsName() throws IOException {
		var summaries = new MetricSummaries();
		TrackingStore store = store(Map.of("a", history(3, 1, 2)));
		for (String metric : List.of("val/log_loss", "accuracy")) {
			summaries.load(store, List.of("a"), metric, MetricChoice.BEST, Progress.NONE);
		}
		assertEquals(1, summaries.value("a", "val/log_loss", MetricChoice.BEST).orElseThrow());
		assertEquals(3, summaries.value("a", "accuracy", MetricChoice.BEST).orElseThrow());
		assertEquals(3, summaries.value("a", "accuracy", MetricChoice.FIRST).orElseThrow());
		assertEquals(2, summaries.value("a", "accuracy", MetricChoice.LAST).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "loss,LESS", "trainLoss,LESS", "val/rmse,LESS", "log_loss,LESS", "inference_time,LESS", "accuracy,MORE", "f1,MORE",
			"closeness,MORE", "auc/macro,MORE", "MSE,LESS" })
	void theDirectionFollowsFromTheWordsOfAName(String metric, MetricDirection direction) {
		assertEquals(direction, MetricDirection.of(metric));
	}

	@Test
	void aStepShowsTheLastValueUpToIt() throws IOException {
		var summaries = new MetricSummaries();
		TrackingStore store = store(Map.of("a", new MetricHistory(new long[] { 1, 2, 3, 4 }, new double[] { 10, 20, 21, 30 },
				new long[] { 10, 20, 20, 30 })));
		long[] steps = { 9, 10, 19, 20, 1000 };
		List<OptionalDouble> values = new ArrayList<>();
		for (long step : steps) {
			summaries.load(store, List.of("a"), "m", MetricChoice.atStep(step), Progress.NONE);
			values.add(summaries.value("a", "m", MetricChoice.atStep(step)));
		}
		assertEquals(List.of(OptionalDouble.empty(), OptionalDouble.of(10), OptionalDouble.of(10), OptionalDouble.of(21), OptionalDouble.of(30)),
				values);
	}

	@Test
	void aTableIsSortedByWhatTheHistoriesSay() throws IOException {
		RunColumn least = RunColumn.metric("m", MetricChoice.MIN);
		RunFrame frame = RunFrame.of(List.of(SampleRuns.run("a").metric("m", 5).build(), SampleRuns.run("b").metric("m", 4).build(),
				SampleRuns.run("c").build()));
		TableSettings settings = TableSettings.PLAIN.withOrder(List.of(new ColumnOrder(least, false)));
		var summaries = new MetricSummaries();
		assertEquals(List.of(least), RunTable.of(frame, settings, summaries).unknown(0, List.of(least, RunColumn.metric("m", MetricChoice.LAST))));
		summaries.load(store(Map.of("a", history(1, 5), "b", history(2, 4))), List.of("a", "b", "c"), "m", MetricChoice.MIN, Progress.NONE);
		RunTable table = RunTable.of(frame, settings, summaries);
		assertEquals(List.of("a", "b", "c"), table.runIds());
		assertEquals("1", table.text(0, least));
		assertEquals("", table.text(2, least));
		assertEquals(List.of(), table.unknown(0, List.of(least)));
	}

	@Test
	void whatIsKnownIsNotAskedForAgainUntilItChanged() throws IOException {
		var summaries = new MetricSummaries();
		TrackingStore store = store(Map.of("a", history(1)));
		summaries.load(store, List.of("a", "b"), "m", MetricChoice.MIN, Progress.NONE);
		summaries.load(store, List.of("a", "b"), "m", MetricChoice.MAX, Progress.NONE);
		assertTrue(summaries.isKnown("b", "m", MetricChoice.MIN));
		assertEquals(OptionalDouble.empty(), summaries.value("b", "m", MetricChoice.MIN));
		summaries.forget(Set.of("a"));
		assertFalse(summaries.isKnown("a", "m", MetricChoice.MIN));
		summaries.load(store, List.of("a", "b"), "m", MetricChoice.MIN, Progress.NONE);
		assertEquals(List.of("[a, b]", "[a]"), asked);
	}

	@Test
	void whatWasReadBeforeAFailureIsKept() {
		var summaries = new MetricSummaries();
		TrackingStore store = store(Map.of("a", history(1), "broken", history()));
		assertThrows(IOException.class, () -> summaries.load(store, List.of("a", "broken"), "m", MetricChoice.MIN, Progress.NONE));
		assertEquals(1, summaries.value("a", "m", MetricChoice.MIN).orElseThrow());
		assertFalse(summaries.isKnown("broken", "m", MetricChoice.MIN));
	}

	private static MetricHistory history(double... values) {
		long[] steps = new long[values.length];
		Arrays.setAll(steps, i -> i);
		return new MetricHistory(new long[values.length], values, steps);
	}

	/** A store that has nothing but histories; a run named broken cannot be read. */
	@SuppressWarnings("unchecked")
	private TrackingStore store(Map<String, MetricHistory> histories) {
		return (TrackingStore) Proxy.newProxyInstance(TrackingStore.class.getClassLoader(), new Class<?>[] { TrackingStore.class },
				(_, _, arguments) -> {
					asked.add(arguments[0].toString());
					for (String runId : (Collection<String>) arguments[0]) {
						if (runId.equals("broken")) {
							throw new IOException("gone");
						}
						if (histories.containsKey(runId)) {
							((BiConsumer<String, MetricHistory>) arguments[2]).accept(runId, histories.get(runId));
						}
					}
					return null;
				});
	}
}
