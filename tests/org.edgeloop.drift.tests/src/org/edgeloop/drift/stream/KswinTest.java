package org.edgeloop.drift.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** KSWIN against {@code fixtures/make_kswin.py}, which has SciPy's test and Python's draws. */
class KswinTest {

	@Test
	void jumpIsFoundWhereRiverFindsIt() {
		double[] values = stream(1000, 500, 0.5);
		var parameters = new Kswin.Parameters(0.005, 100, 30, 42);
		assertEquals(List.of(204, 516, 697, 848), drifts(values, parameters));
		assertEquals(0.9578462903438838, statistic(values, parameters, 194), 1e-9);
		assertEquals(0.39294501397971776, statistic(values, parameters, 970), 1e-9);
	}

	@Test
	void windowSizesAndSeedAreHeeded() {
		assertEquals(List.of(60, 199, 311, 521), drifts(stream(600, 300, 0.5), new Kswin.Parameters(0.02, 40, 15, 7)));
	}

	@Test
	void steadyStreamDoesNotDrift() {
		double[] values = stream(1000, 1000, 0);
		var parameters = new Kswin.Parameters(0.0001, 100, 30, 1);
		assertEquals(List.of(), drifts(values, parameters));
		assertEquals(0.23907300248018645, statistic(values, parameters, 679), 1e-9);
		assertEquals(Double.NaN, statistic(values, parameters, 98));
	}

	private static double[] stream(int length, int jump, double height) {
		double[] values = new double[length];
		for (int i = 0; i < length; i++) {
			values[i] = (i * i * 31 + i * 7919) % 10007 / 10007.0 + (i >= jump ? height : 0);
		}
		return values;
	}

	private static List<Integer> drifts(double[] values, Kswin.Parameters parameters) {
		var detector = new Kswin(parameters);
		List<Integer> drifts = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			detector.update(values[i]);
			if (detector.drift()) {
				drifts.add(i);
			}
		}
		return drifts;
	}

	private static double statistic(double[] values, Kswin.Parameters parameters, int at) {
		var detector = new Kswin(parameters);
		for (int i = 0; i <= at; i++) {
			detector.update(values[i]);
		}
		return detector.statistic();
	}
}
