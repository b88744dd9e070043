package org.edgeloop.drift.stattest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.Mode;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

/** Which test a column gets, what its values are taken for, and what many tests at once mean. */
class StatTestChoiceTest {

	@Test
	void theDefaultFollowsTheReferencesSizeAndTheDifferentValues() throws IOException {
		assertEquals("z", byDefault(1000, 2));
		assertEquals("chisquare", byDefault(1000, 3));
		assertEquals("chisquare", byDefault(1000, 5));
		assertEquals("ks", byDefault(1000, 6));
		assertEquals("jensenshannon", byDefault(1001, 5));
		assertEquals("wasserstein", byDefault(1001, 6));
		assertEquals("z", DefaultStatTest.choose(ComparedColumn.codes(cycle(1000, 2))).name());
		assertEquals("chisquare", DefaultStatTest.choose(ComparedColumn.codes(cycle(1000, 500))).name());
		assertEquals("jensenshannon", DefaultStatTest.choose(ComparedColumn.codes(cycle(1001, 2))).name());
	}

	@Test
	void aColumnComesBeforeItsTypeAndItsTypeBeforeAll() throws IOException {
		var tests = new ColumnTests(Map.of("a", "psi"), Map.of(FeatureType.NUMBER, "ks"), Optional.of("jensenshannon"),
				Map.of("a", 0.3), Map.of(FeatureType.NUMBER, 0.01), Optional.of(0.2));
		ComparedColumn numbers = ComparedColumn.numbers(cycle(100, 50));
		ComparedColumn codes = ComparedColumn.codes(cycle(100, 3));
		assertEquals("psi", tests.test("a", numbers).name());
		assertEquals("ks", tests.test("b", numbers).name());
		assertEquals("jensenshannon", tests.test("b", codes).name());
		assertEquals(0.3, tests.threshold("a", FeatureType.NUMBER, StatTests.KS));
		assertEquals(0.01, tests.threshold("b", FeatureType.NUMBER, StatTests.KS));
		assertEquals(0.2, tests.threshold("b", FeatureType.CATEGORY, StatTests.KS));
		assertEquals(0.05, ColumnTests.DEFAULT.threshold("b", FeatureType.NUMBER, StatTests.KS));
	}

	@Test
	void aTestOfAnotherTypeIsRefusedWithThoseThatFit() {
		var tests = new ColumnTests(Map.of(), Map.of(), Optional.of("ks"), Map.of(), Map.of(), Optional.empty());
		var refused = assertThrows(ProblemException.class, () -> tests.test("a", ComparedColumn.codes(cycle(10, 3))));
		assertTrue(refused.getMessage().contains("chisquare"), refused.getMessage());
		assertThrows(ProblemException.class, () -> StatTests.byName("kolmogorov"));
	}

	@Test
	void aSideWithoutValuesIsAProblem() {
		NumberPair empty = NumberPair.of(new double[] { Double.NaN, Double.POSITIVE_INFINITY }, new double[] { 1 });
		var problem = assertThrows(ProblemException.class, () -> StatTests.KS.run(empty, 0.05, Mode.CORRECTED, Progress.NONE));
		assertTrue(problem.getMessage().contains("reference"), problem.getMessage());
	}

	/** To pandas 1 is 1.0 and True is 1, but never the text "1". */
	@Test
	void numbersAndTextsAreNeverEqualToEvidently() throws IOException {
		TablePair tables = TablePair.of(Tables.of("a", Map.of("x", new long[] { 0, 1, 1 })),
				Tables.of("b", Map.of("x", new String[] { "0", "1", null })));
		assertEquals(4, distinct(tables, Mode.EVIDENTLY));
		assertEquals(2, distinct(tables, Mode.CORRECTED));
		TablePair numbers = TablePair.of(Tables.of("a", Map.of("x", new boolean[] { true, false })),
				Tables.of("b", Map.of("x", new double[] { 0, 1, Double.NaN })));
		assertEquals(2, distinct(numbers, Mode.EVIDENTLY));
		TablePair flags = TablePair.of(Tables.of("a", Map.of("x", new boolean[] { true, false })),
				Tables.of("b", Map.of("x", new String[] { "true", "False", null })));
		assertEquals(2, distinct(flags, Mode.EVIDENTLY));
	}

	/** Holm and Benjamini and Hochberg, done by hand; NaN is no test. */
	@Test
	void manyTestsAreCorrected() {
		double[] p = { 0.01, Double.NaN, 0.04, 0.03, 0.005 };
		assertArrayEquals(new double[] { 0.03, Double.NaN, 0.06, 0.06, 0.02 }, MultipleTesting.HOLM.adjusted(p), 1e-15);
		assertArrayEquals(new double[] { 0.02, Double.NaN, 0.04, 0.04, 0.02 }, MultipleTesting.BENJAMINI_HOCHBERG.adjusted(p), 1e-15);
		assertArrayEquals(p, MultipleTesting.NONE.adjusted(p));
		assertArrayEquals(new double[] { 1, 1 }, MultipleTesting.HOLM.adjusted(new double[] { 0.6, 0.9 }));
	}

	/** Of 0, 1, 2, 3 against 1, 2, 3, 4: the means differ by one, 10 of 16 pairs are larger and 3 smaller. */
	@Test
	void effectSizesAreTheirDefinitions() throws IOException {
		List<EffectSize> effects = EffectSizes.of(ComparedColumn.numbers(NumberPair.of(new double[] { 0, 1, 2, 3 }, new double[] { 1, 2, 3, 4 })));
		assertEquals(1 / Math.sqrt(5 / 3.0), effects.get(0).value(), 1e-15);
		assertEquals((10 - 3) / 16.0, effects.get(1).value(), 1e-15);
		assertEquals(0, effects.get(2).value(), 1e-15);
		assertEquals(EffectSize.Magnitude.MEDIUM, effects.get(0).magnitude());
		assertEquals(EffectSize.Magnitude.MEDIUM, EffectSizes.largest(effects));
		List<EffectSize> codes = EffectSizes.of(ComparedColumn.codes(NumberPair.of(new double[] { 0, 0, 1, 1 }, new double[] { 0, 1, 1, 1 })));
		assertEquals(Math.sqrt(4.0 * 4 * (0.0625 / 3 + 0.0625 / 5) / 8), codes.get(0).value(), 1e-15);
		assertEquals(0.25, codes.get(1).value(), 1e-15);
	}

	/** The same sentences on both sides tell nothing; an error code that is new in one table tells all. */
	@Test
	void textsAreToldApartByTheirWords() throws IOException {
		String[] calm = IntStream.range(0, 400).mapToObj(i -> "pump " + i % 7 + " ran at speed " + i % 13).toArray(String[]::new);
		String[] alarmed = IntStream.range(0, 300).mapToObj(i -> "pump " + i % 7 + " stopped: overcurrent").toArray(String[]::new);
		StatTestResult same = text("abs_text_content_drift", calm, calm.clone());
		assertEquals(0.5, same.score(), 0.1);
		StatTestResult different = text("abs_text_content_drift", calm, alarmed);
		assertEquals(1, different.score());
		assertTrue(different.drifted());
		assertTrue(((List<?>) different.detail().get("words_of_current")).contains("overcurrent"));
		assertEquals(1, text("perc_text_content_drift", calm, alarmed).score());
		assertEquals("perc_text_content_drift", DefaultStatTest.choose(texts(calm, alarmed)).name());
	}

	private static StatTestResult text(String name, String[] reference, String[] current) throws IOException {
		StatTest test = StatTests.byName(name);
		return test.run(texts(reference, current), test.defaultThreshold(), Mode.CORRECTED, Progress.NONE);
	}

	private static ComparedColumn texts(String[] reference, String[] current) throws IOException {
		TablePair tables = TablePair.of(Tables.of("a", Map.of("x", reference)), Tables.of("b", Map.of("x", current)));
		return ComparedColumn.of(tables, "x", FeatureType.TEXT, Mode.CORRECTED, Progress.NONE);
	}

	private static int distinct(TablePair tables, Mode mode) throws IOException {
		return (int) ComparedColumn.of(tables, "x", FeatureType.CATEGORY, mode, Progress.NONE).distinctUnion();
	}

	private static String byDefault(int rows, int distinct) throws IOException {
		return DefaultStatTest.choose(ComparedColumn.numbers(cycle(rows, distinct))).name();
	}

	private static NumberPair cycle(int rows, int distinct) {
		double[] values = IntStream.range(0, rows).mapToDouble(i -> i % distinct).toArray();
		return NumberPair.of(values, values);
	}
}
