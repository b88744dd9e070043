package org.edgeloop.experiment.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.spec.SpecFactory;
import org.junit.jupiter.api.Test;

class HistoryCacheTest {

	private static final MetricHistory ONE = new MetricHistory(new long[] { 1 }, new double[] { 2 }, new long[] { 3 });

	private final Map<String, Consumer<Map<String, MetricHistory>>> reads = new TreeMap<>();
	private final Map<String, Consumer<Problem>> failures = new TreeMap<>();
	private final List<String> stopped = new ArrayList<>();
	private final HistoryCache cache = new HistoryCache((_, _, metric, read, failed) -> {
		reads.put(metric, read);
		failures.put(metric, failed);
		return () -> stopped.add(metric);
	});
	private final ComparisonStores stores = new ComparisonStores(SpecFactory.eINSTANCE.createRunsSpec(), Path.of("."), _ -> {
		throw new AssertionError("not asked here");
	});

	private void request(String... metrics) {
		cache.request(Set.of(metrics), ComparedRuns.NONE, stores);
	}

	@Test
	void eachMetricIsReadOnceForAllCharts() {
		request("loss", "accuracy");
		reads.get("loss").accept(Map.of("a", ONE));
		reads.remove("loss");
		request("loss");

		assertFalse(reads.containsKey("loss"));
		assertTrue(cache.has(Set.of("loss")));
		assertFalse(cache.has(Set.of("loss", "accuracy")));
		assertEquals(ONE, cache.data(ComparedRuns.NONE, Set.of("loss")).history("loss", "a").orElseThrow());
	}

	@Test
	void whatNoChartShowsIsStoppedAndForgotten() {
		request("loss", "accuracy");
		reads.get("loss").accept(Map.of("a", ONE));
		cache.retain(Set.of());
		reads.get("accuracy").accept(Map.of("a", ONE));

		assertEquals(List.of("accuracy"), stopped);
		assertFalse(cache.has(Set.of("loss")) || cache.has(Set.of("accuracy")));
	}

	@Test
	void whatCannotBeReadIsSaidAndNotAskedForAgain() {
		request("loss");
		failures.get("loss").accept(Problem.error("gone", "", ""));
		reads.clear();
		request("loss");

		assertTrue(reads.isEmpty());
		assertTrue(cache.has(Set.of("loss")));
		assertEquals("gone", cache.problem(Set.of("loss")).orElseThrow().what());
		cache.clear();
		request("loss");
		assertEquals(Set.of("loss"), reads.keySet());
	}

	@Test
	void whatComesLateOfAnOlderReadingIsDropped() {
		request("loss");
		var old = reads.get("loss");
		var oldFailure = failures.get("loss");
		cache.clear();
		request("loss");
		old.accept(Map.of("a", ONE));
		oldFailure.accept(Problem.error("cancelled", "", ""));
		assertFalse(cache.has(Set.of("loss")));

		reads.get("loss").accept(Map.of("b", ONE));
		assertTrue(cache.data(ComparedRuns.NONE, Set.of("loss")).history("loss", "b").isPresent());
	}
}
