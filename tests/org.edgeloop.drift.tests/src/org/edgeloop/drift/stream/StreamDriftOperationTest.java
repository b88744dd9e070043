package org.edgeloop.drift.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Scattered;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

class StreamDriftOperationTest {

	private static StreamDriftOperation of(Table table, StreamMethod method, Map<String, String> parameters) throws IOException {
		return StreamDriftOperation.ofColumn(table, "x", method, method.parameters(parameters));
	}

	@Test
	void missingRowsAreSkippedAndRowsAreCountedInTheTable() throws IOException {
		double[] values = Scattered.numbers(1000, 1);
		for (int i = 600; i < 1000; i++) {
			values[i] += 5;
		}
		double[] gaps = new double[1500];
		Arrays.fill(gaps, Double.NaN);
		System.arraycopy(values, 0, gaps, 500, 1000);
		gaps[3] = Double.POSITIVE_INFINITY;
		StreamDrift whole = of(Tables.of("t", Map.of("x", values)), StreamMethod.PAGE_HINKLEY, Map.of("threshold", "20")).run(Progress.NONE);
		StreamDrift gapped = of(Tables.of("t", Map.of("x", gaps)), StreamMethod.PAGE_HINKLEY, Map.of("threshold", "20")).run(Progress.NONE);
		assertEquals(500, gapped.skipped());
		assertEquals(1000, gapped.values());
		assertEquals(whole.drifts().stream().map(row -> row + 500).toList(), gapped.drifts());
		// five a value, after the first one at the latest from the fifth on
		assertTrue(whole.drifts().getFirst() >= 600 && whole.drifts().getFirst() < 606, whole.drifts().toString());
		assertEquals(20.0, whole.parameters().get("threshold"));
		assertEquals("both", whole.parameters().get("mode"));
	}

	@Test
	void rowsWhereAModelIsWrongAreErrors() throws IOException {
		String[] target = new String[2000];
		String[] prediction = new String[2000];
		double[] error = new double[2000];
		double[] scattered = Scattered.numbers(2000, 3);
		for (int i = 0; i < 2000; i++) {
			error[i] = scattered[i] < (i < 1000 ? 0.1 : 0.6) ? 1 : 0;
			target[i] = i % 2 == 0 ? "good" : "bad";
			prediction[i] = error[i] == 1 ? "other" : target[i];
		}
		StreamParameters parameters = StreamMethod.DDM.parameters(Map.of());
		StreamDrift ofErrors = StreamDriftOperation.ofErrors(Tables.of("t", Map.of("y", target, "p", prediction)), "y", "p",
				StreamMethod.DDM, parameters).run(Progress.NONE);
		StreamDrift ofColumn = of(Tables.of("t", Map.of("x", error)), StreamMethod.DDM, Map.of()).run(Progress.NONE);
		assertEquals(ofColumn.drifts(), ofErrors.drifts());
		assertTrue(ofErrors.drifted());
	}

	@Test
	void statisticIsKeptAtTheDistanceWanted() throws IOException {
		Table table = Tables.of("t", Map.of("x", Scattered.numbers(5000, 1)));
		StreamDrift every = of(table, StreamMethod.ADWIN, Map.of()).keepingEvery(1000).run(Progress.NONE);
		assertEquals(List.of(0L, 1000L, 2000L, 3000L, 4000L), every.statistic().stream().map(StreamDrift.Sample::row).toList());
		StreamDrift thinned = of(table, StreamMethod.ADWIN, Map.of()).run(Progress.NONE);
		assertTrue(thinned.statistic().size() <= 2048 && thinned.statistic().size() >= 1024);
		long stride = thinned.statistic().get(1).row();
		assertTrue(thinned.statistic().stream().allMatch(sample -> sample.row() % stride == 0));
	}

	@Test
	void whatDoesNotFitIsSaid() {
		Table table = Tables.of("t", Map.of("x", new double[] { 0, 2 }, "k", new String[] { "a", "b" }));
		assertThrows(ProblemException.class, () -> of(table, StreamMethod.EDDM, Map.of()).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> of(table, StreamMethod.EDDM, Map.of("alpha", "0.1")).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> of(table, StreamMethod.KSWIN, Map.of("window_size", "10")).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> StreamMethod.ADWIN.parameters(Map.of("clock", "often")));
		assertThrows(ProblemException.class, () -> StreamMethod.PAGE_HINKLEY.parameters(Map.of("mode", "sideways")));
		assertThrows(ProblemException.class, () -> StreamMethod.byId("cusum"));
		assertThrows(ProblemException.class, () -> StreamDriftOperation
				.ofColumn(table, "k", StreamMethod.ADWIN, StreamMethod.ADWIN.parameters(Map.of())).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> StreamDriftOperation
				.ofColumn(table, "y", StreamMethod.ADWIN, StreamMethod.ADWIN.parameters(Map.of())).run(Progress.NONE));
	}
}
