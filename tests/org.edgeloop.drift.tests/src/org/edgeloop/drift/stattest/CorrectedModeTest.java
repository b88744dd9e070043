package org.edgeloop.drift.stattest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.junit.jupiter.api.Test;

/** What differs between the two modes, as STATTESTS.md says it. */
class CorrectedModeTest {

	private static final double[] CONSTANT = new double[600];
	private static final double T_TEST_OF_ONE = 0.02355299979172648;

	@Test
	void equalConstantColumnsHaveNotDriftedByCramerVonMises() throws IOException {
		NumberPair equal = NumberPair.of(new double[800], CONSTANT);
		assertTrue(run("cramer_von_mises", equal, Mode.EVIDENTLY).drifted());
		assertEquals(1, run("cramer_von_mises", equal, Mode.CORRECTED).score());
	}

	/** With two values the statistic is Pearson's chi-square of the two by two table, scaled: the same permutations are as far. */
	@Test
	void cramerVonMisesOfTwoValuesIsTheChiSquareTest() throws IOException {
		double[] reference = zerosAndOnes(300, 120);
		double[] current = zerosAndOnes(200, 95);
		double chiSquare = new ChiSquareTest().chiSquare(new long[][] { { 180, 120 }, { 105, 95 } });
		double expected = 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(chiSquare * 499 / 500);
		assertEquals(expected, run("cramer_von_mises", NumberPair.of(reference, current), Mode.CORRECTED).score(), 1e-9);
	}

	@Test
	void cramerVonMisesWithoutTiesIsTheSameInBothModes() throws IOException {
		NumberPair pair = NumberPair.of(ramp(40, 0, 1), ramp(30, 0.3, 1.1));
		assertEquals(run("cramer_von_mises", pair, Mode.EVIDENTLY).score(), run("cramer_von_mises", pair, Mode.CORRECTED).score());
	}

	@Test
	void mannWhitneySeesShiftsInBothDirections() throws IOException {
		NumberPair down = NumberPair.of(ramp(100, 5, 0.01), ramp(100, 0, 0.01));
		assertFalse(run("mannw", down, Mode.EVIDENTLY).drifted());
		assertTrue(run("mannw", down, Mode.CORRECTED).drifted());
	}

	/** A feature in metres drifts as it does in micrometres. */
	@Test
	void theWassersteinDistanceHasNoUnit() throws IOException {
		double[] reference = ramp(500, 0, 1);
		double[] current = ramp(500, 100, 1);
		double inMetres = run("wasserstein", NumberPair.of(scaled(reference, 1e-6), scaled(current, 1e-6)), Mode.CORRECTED).score();
		assertEquals(run("wasserstein", NumberPair.of(reference, current), Mode.CORRECTED).score(), inMetres, 1e-12);
		assertFalse(run("wasserstein", NumberPair.of(scaled(reference, 1e-6), scaled(current, 1e-6)), Mode.EVIDENTLY).drifted());
	}

	/** Against a constant reference, the distance is in deviations of all values: 1 / 0.5 for halves at 0 and at 1. */
	@Test
	void aConstantReferenceIsComparedInDeviationsOfBothSides() throws IOException {
		double[] ones = new double[600];
		Arrays.fill(ones, 1);
		assertEquals(2, run("wasserstein", NumberPair.of(CONSTANT, ones), Mode.CORRECTED).score(), 1e-12);
		assertEquals(1000, run("wasserstein", NumberPair.of(CONSTANT, ones), Mode.EVIDENTLY).score(), 1e-9);
		assertEquals(0, run("wasserstein", NumberPair.of(CONSTANT, CONSTANT), Mode.CORRECTED).score());
	}

	@Test
	void countsOfUnequalSizesAreComparedByTheirTable() throws IOException {
		CategoryPair pair = CategoryPair.of(texts("aaabbbbbcc"), texts("aabbccccdddddddddddd"));
		double expected = new ChiSquareTest().chiSquareTest(new long[][] { { 3, 5, 2, 0 }, { 2, 2, 4, 12 } });
		assertEquals(expected, run("chisquare", pair, Mode.CORRECTED).score(), 1e-12);
		assertEquals(0, run("chisquare", pair, Mode.EVIDENTLY).score(), "a new category makes the statistic infinite");
		assertTrue(run("g_test", pair, Mode.CORRECTED).score() > 0);
		assertThrows(ProblemException.class, () -> run("g_test", pair, Mode.EVIDENTLY));
		assertTrue(run("fisher_exact", CategoryPair.of(texts("aab"), texts("abbbb")), Mode.CORRECTED).score() > 0);
	}

	/** Two disjoint columns are at the largest distance there is. */
	@Test
	void theJensenShannonDistanceIsAtMostOneInBaseTwo() throws IOException {
		CategoryPair disjoint = CategoryPair.of(texts("aa"), texts("bbb"));
		assertEquals(1, run("jensenshannon_base2", disjoint, Mode.CORRECTED).score(), 1e-15);
		assertEquals(Math.sqrt(Math.log(2)), run("jensenshannon", disjoint, Mode.CORRECTED).score(), 1e-15);
	}

	@Test
	void equalSharesOfOneValueAreNoDriftRatherThanUnknown() throws IOException {
		CategoryPair same = CategoryPair.of(texts("aa"), texts("aaa"));
		assertTrue(Double.isNaN(run("chisquare", same, Mode.EVIDENTLY).score()));
		assertEquals(1, run("chisquare", same, Mode.CORRECTED).score());
		NumberPair constants = NumberPair.of(CONSTANT, CONSTANT);
		assertTrue(Double.isNaN(run("t_test", constants, Mode.EVIDENTLY).score()));
		assertEquals(1, run("t_test", constants, Mode.CORRECTED).score());
	}

	/** t = (10 - 3.5) / sqrt(3.5 (1 + 1/6)) with 5 degrees of freedom; scipy.stats.t.sf gives the tail. */
	@Test
	void oneValueIsTestedAgainstTheOthersVariance() throws IOException {
		NumberPair one = NumberPair.of(new double[] { 10 }, new double[] { 1, 2, 3, 4, 5, 6 });
		assertTrue(Double.isNaN(run("t_test", one, Mode.EVIDENTLY).score()));
		assertEquals(T_TEST_OF_ONE, run("t_test", one, Mode.CORRECTED).score(), 1e-12);
		assertThrows(ProblemException.class, () -> run("empirical_mmd", one, Mode.CORRECTED));
	}

	/** Columns that do not overlap are further apart than any permutation of them. */
	@Test
	void permutationsNeverGiveZero() throws IOException {
		NumberPair apart = NumberPair.of(ramp(60, 0, 0.01), ramp(50, 5, 0.01));
		assertEquals(0, run("empirical_mmd", apart, Mode.EVIDENTLY).score());
		assertEquals(1 / 101.0, run("empirical_mmd", apart, Mode.CORRECTED).score());
		CategoryPair disjoint = CategoryPair.of(texts("a".repeat(40)), texts("b".repeat(40)));
		assertEquals(1 / 1001.0, run("TVD", disjoint, Mode.CORRECTED).score());
	}

	/** Phi is 1 to the last digit beyond 8.3 standard deviations, so that one minus it is 0. */
	@Test
	void theTailOfTheZTestDoesNotVanish() throws IOException {
		CategoryPair far = CategoryPair.of(texts("a".repeat(100) + "b".repeat(10)), texts("a".repeat(10) + "b".repeat(100)));
		assertEquals(0, run("z", far, Mode.EVIDENTLY).score());
		assertTrue(run("z", far, Mode.CORRECTED).score() > 0);
	}

	private static StatTestResult run(String name, NumberPair numbers, Mode mode) throws IOException {
		StatTest test = StatTests.byName(name);
		return test.run(numbers, test.defaultThreshold(), mode, Progress.NONE);
	}

	private static StatTestResult run(String name, CategoryPair categories, Mode mode) throws IOException {
		StatTest test = StatTests.byName(name);
		return test.run(categories, test.defaultThreshold(), mode, Progress.NONE);
	}

	private static double[] ramp(int n, double from, double step) {
		return IntStream.range(0, n).mapToDouble(i -> from + i * step).toArray();
	}

	private static double[] scaled(double[] values, double by) {
		return DoubleStream.of(values).map(value -> value * by).toArray();
	}

	private static double[] zerosAndOnes(int n, int ones) {
		return IntStream.range(0, n).mapToDouble(i -> i < ones ? 1 : 0).toArray();
	}

	private static String[] texts(String letters) {
		return letters.split("");
	}
}
