package org.edgeloop.experiment.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.junit.jupiter.api.Test;

class RunRowsTest {

	private static ComparedRun run(String id, boolean pinned, String lr, String kernel, double... loss) {
		var metrics = new TreeMap<String, MetricPoint>();
		for (double value : loss) {
			metrics.put("loss", new MetricPoint(0, value, 0));
		}
		return new ComparedRun(new Run(id, "0", id, RunStatus.FINISHED, Lifecycle.ACTIVE, "anna", 0, 0, "",
				new TreeMap<>(Map.of("lr", lr, "kernel", kernel, "seed", "7")), metrics, new TreeMap<>(), List.of()), "", false, pinned);
	}

	private static final RunRows ROWS = RunRows.of(new ComparedRuns(List.of(run("a", false, "1e-2", "rbf", 0.5), run("b", false, "0.1", "rbf"),
			run("c", true, "0.002", "poly", 2), run("d", false, "10", "rbf", Double.NaN)), "a", List.of()), false);

	private static List<String> order(RunRows rows) {
		return rows.rows().stream().map(RunRow::label).toList();
	}

	@Test
	void showsWhatDiffersAndPinnedRunsFirst() {
		assertEquals(List.of(RunKey.param("kernel"), RunKey.param("lr"), RunKey.metric("loss")), ROWS.keys());
		assertEquals(List.of("c", "a", "b", "d"), order(ROWS));
	}

	@Test
	void paramsSortAsNumbersWhereAllAreAndMissingValuesGoLastEitherWay() {
		assertEquals(List.of("c", "a", "b", "d"), order(ROWS.sorted(1, false)));
		assertEquals(List.of("c", "d", "b", "a"), order(ROWS.sorted(1, true)));
		assertEquals(List.of("c", "a", "d", "b"), order(ROWS.sorted(2, false)));
		assertEquals(List.of("c", "d", "a", "b"), order(ROWS.sorted(2, true)));
	}

	@Test
	void wordsThatDifferFromTheBaselineStandOut() {
		assertEquals(List.of(0, 1), ROWS.differences(ROWS.rows().getFirst()));
		assertEquals(List.of(1), ROWS.differences(ROWS.rows().get(2)));
		assertEquals(List.of(), ROWS.differences(ROWS.rows().get(1)));
	}
}
