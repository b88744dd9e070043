package org.edgeloop.drift.internal.stattest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

/** The oracle is SciPy 1.10.1: {@code fixtures/make_stattests.py} says how each line of {@code stattests.tsv} came to be. */
class DistributionsTest {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-13;

	@Test
	void kolmogorovsLawHoldsInAllItsBranches() throws IOException {
		check("kolmogorov", 200, 1e-8, line -> KolmogorovDistribution.survival((long) line[0], line[1]), 2);
	}

	@Test
	void twoSamplesAreCountedExactly() throws IOException {
		check("ks_2samp", 50, RELATIVE, line -> KolmogorovSmirnov.pValue((long) line[0], (long) line[1], (long) line[2]), 3);
	}

	/** SciPy breaks its series off at 1e-7, and so does this. */
	@Test
	void cramerVonMisesIsExactUpToTwentyValuesAndInTheLimitAbove() throws IOException {
		check("cramervonmises_2samp", 20, RELATIVE, line -> CramerVonMises.pValue(line[2], (long) line[0], (long) line[1]), 3);
	}

	@Test
	void mannWhitneyIsExactForFewValuesWithoutTies() throws IOException {
		check("mannwhitneyu", 20, RELATIVE, line -> new MannWhitney((long) line[0], (long) line[1], line[2], line[3]).less(), 4);
		check("mannwhitneyu", 20, RELATIVE, line -> new MannWhitney((long) line[0], (long) line[1], line[2], line[3]).twoSided(), 5);
	}

	@Test
	void fishersTablesAreCountedExactly() throws IOException {
		check("fisher_exact", 7, RELATIVE,
				line -> Hypergeometric.twoSided((long) line[0], (long) line[1], (long) line[2], (long) line[3]), 4);
	}

	@Test
	void chiSquareHasItsTailAlsoForThousandsOfDegreesOfFreedom() throws IOException {
		check("chi2", 7, RELATIVE, line -> ChiSquare.survival(line[0], (int) line[1]), 2);
	}

	/** Of the 45 orders of two and eight values, two separate them. */
	@Test
	void theEndsOfTheTwoSampleLawAreItsOwn() {
		assertEquals(1, KolmogorovSmirnov.pValue(800, 1500, 0));
		assertEquals(2 / 45.0, KolmogorovSmirnov.pValue(2, 8, 16), 1e-15);
		assertEquals(0, KolmogorovSmirnov.pValue(1_000_000, 1_000_000, 1_000_000L * 1_000_000));
	}

	private static void check(String law, int atLeast, double relative, ToDoubleFunction<double[]> actual, int column) throws IOException {
		Path file = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.drift.tests/fixtures/stattests.tsv");
		List<String> lines = Files.readAllLines(file).stream().filter(line -> line.startsWith(law + "\t")).toList();
		assertTrue(lines.size() >= atLeast, lines.size() + " lines of " + law);
		for (String line : lines) {
			String[] fields = line.split("\t");
			double[] numbers = new double[fields.length - 1];
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = Double.parseDouble(fields[i + 1]);
			}
			assertEquals(numbers[column], actual.applyAsDouble(numbers), relative * Math.abs(numbers[column]) + ABSOLUTE, line);
		}
	}
}
