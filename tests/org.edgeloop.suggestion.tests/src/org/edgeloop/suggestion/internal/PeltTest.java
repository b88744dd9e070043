package org.edgeloop.suggestion.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.suggestion.DetectorFixtures;
import org.junit.jupiter.api.Test;

/** Change points beside the best of all divisions, which {@code fixtures/detectors/make_detectors.py} found without pruning. */
class PeltTest {

	@Test
	void theDivisionIsTheBestOfAll() throws IOException {
		double[] series = DetectorFixtures.numbers("series.txt");
		for (String[] line : DetectorFixtures.table("changes.tsv")) {
			SegmentCost cost = line[0].equals("mean") ? SegmentCost.ofMean(series) : SegmentCost.ofMeanAndVariance(series);
			double penalty = Double.parseDouble(line[1]);
			int[] changes = new Pelt(cost, series.length, penalty, Integer.parseInt(line[2])).changes(Progress.NONE);
			assertArrayEquals(DetectorFixtures.ints(line, 4), changes, String.join(" ", Arrays.copyOf(line, 4)));
			assertEquals(Double.parseDouble(line[3]), sum(cost, changes, series.length, penalty), 1e-8);
		}
	}

	/** Pruning must not lose the best division, whatever the shortest run; this tries all last changes of all beginnings. */
	@Test
	void pruningLosesNothing() {
		var random = new Random(5);
		for (int round = 0; round < 300; round++) {
			int n = 8 + random.nextInt(60);
			double level = 0;
			double[] series = new double[n];
			for (int i = 0; i < n; i++) {
				level = random.nextInt(8) == 0 ? random.nextGaussian() * 3 : level;
				series[i] = level + random.nextGaussian();
			}
			SegmentCost cost = round % 2 == 0 ? SegmentCost.ofMean(series) : SegmentCost.ofMeanAndVariance(series);
			double penalty = random.nextDouble() * 10;
			int shortest = 2 + random.nextInt(6);
			int[] changes = new Pelt(cost, n, penalty, shortest).changes(Progress.NONE);
			assertEquals(best(cost, n, penalty, shortest), sum(cost, changes, n, penalty), 1e-9, "round " + round);
		}
	}

	@Test
	void whatDoesNotVaryDoesNotChange() {
		double[] constant = new double[50];
		Arrays.fill(constant, 7);
		for (SegmentCost cost : new SegmentCost[] { SegmentCost.ofMean(constant), SegmentCost.ofMeanAndVariance(constant) }) {
			assertEquals(0, new Pelt(cost, 50, 1, 2).changes(Progress.NONE).length);
		}
		assertEquals(0, new Pelt(SegmentCost.ofMean(new double[0]), 0, 1, 2).changes(Progress.NONE).length);
		assertEquals(0, new Pelt(SegmentCost.ofMean(new double[1]), 1, 1, 2).changes(Progress.NONE).length);
	}

	@Test
	void aCleanStepIsFoundWhereItIs() {
		double[] step = new double[40];
		Arrays.fill(step, 17, 40, 3);
		assertArrayEquals(new int[] { 17 }, new Pelt(SegmentCost.ofMean(step), 40, 10, 4).changes(Progress.NONE));
	}

	@Test
	void cancellingEndsIt() {
		var pelt = new Pelt(SegmentCost.ofMean(new double[100]), 100, 1, 2);
		assertThrows(CancellationException.class, () -> pelt.changes(Progress.NONE.until(() -> true)));
	}

	private static double sum(SegmentCost cost, int[] changes, int n, double penalty) {
		double sum = penalty * changes.length;
		int from = 0;
		for (int change : changes) {
			sum += cost.of(from, change);
			from = change;
		}
		return sum + cost.of(from, n);
	}

	private static double best(SegmentCost cost, int n, double penalty, int shortest) {
		double[] sums = new double[n + 1];
		Arrays.fill(sums, Double.POSITIVE_INFINITY);
		sums[0] = -penalty;
		for (int end = shortest; end <= n; end++) {
			for (int start = 0; start <= end - shortest; start++) {
				sums[end] = Math.min(sums[end], sums[start] + cost.of(start, end) + penalty);
			}
		}
		return sums[n];
	}
}
