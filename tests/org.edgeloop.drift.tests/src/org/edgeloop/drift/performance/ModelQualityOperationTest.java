package org.edgeloop.drift.performance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Numbers;
import org.edgeloop.table.RowBatchSink;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.TableProfile;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelQualityOperationTest {

	private static final double EXACT = 1e-15;

	@Test
	void rowsWithoutATargetOrAPredictionAreLeftOut() throws IOException {
		var quality = classified(Mode.CORRECTED, "target", new String[] { "a", "b", null, "a", "b" }, "prediction",
				new String[] { "a", "a", "a", null, "b" }).current();
		assertEquals(3, quality.rows());
		assertEquals(2, quality.incomplete());
		assertEquals(2 / 3.0, quality.confusion().accuracy(), EXACT);
	}

	@Test
	void wholeNumbersBesideMissingOnesAreClasses() throws IOException {
		Object[] columns = { "target", new double[] { 0, 1, Double.NaN, 1 }, "prediction", new double[] { 0, 1, 1, Double.POSITIVE_INFINITY } };
		var quality = classified(Mode.CORRECTED, columns);
		assertEquals(List.of("0", "1"), quality.labels().names());
		assertEquals(2, quality.current().rows());
		assertFalse(quality.isScored());
		assertTrue(classified(Mode.EVIDENTLY, columns).isScored(), "Evidently takes every fraction for a probability");
	}

	@Test
	void booleansHaveTrueAsThePositiveClass() throws IOException {
		var quality = classified(Mode.CORRECTED, "target", new boolean[] { true, true, false, true }, "prediction",
				new boolean[] { true, false, false, false });
		assertEquals("True", quality.labels().name(quality.current().positive()));
		assertEquals(1, quality.current().scores().precision());
		assertEquals(1 / 3.0, quality.current().scores().recall(), EXACT);
		assertEquals(1 / 3.0, Objects.requireNonNull(quality.current().scores().rates()).truePositive(), EXACT);
	}

	@Test
	void aProbabilityIsAboutTheClassThatItsColumnIsNamedAs() throws IOException {
		try (Table table = table("target", new String[] { "ok", "nok", "ok", "nok" }, "ok", new double[] { 0.9, 0.1, 0.4, 0.3 })) {
			ColumnRoles roles = ColumnRoles.NONE.withTarget("target").withPrediction("ok").withPositiveLabel("nok");
			var quality = Objects.requireNonNull(measure(table, roles, Mode.CORRECTED).classification()).current();
			assertEquals(1, quality.scores().rocAuc());
			assertEquals(2 / 3.0, quality.scores().precision(), EXACT);
			assertEquals(1, quality.scores().recall());
		}
	}

	@Test
	void twoColumnsOfProbabilitiesAreOrderedByThePositiveClass() throws IOException {
		try (Table table = table("target", new String[] { "a", "b", "a", "b" }, "a", new double[] { 0.6, 0.2, 0.45, 0.5 }, "b",
				new double[] { 0.4, 0.8, 0.55, 0.5 })) {
			ColumnRoles roles = ColumnRoles.detect(table, Progress.NONE).withPositiveLabel("b");
			assertEquals(List.of("a", "b"), roles.probabilities());
			var quality = Objects.requireNonNull(measure(table, roles, Mode.CORRECTED).classification()).current();
			assertEquals(1, quality.scores().recall());
			assertEquals(2 / 3.0, quality.scores().precision(), EXACT);
			assertEquals(1, Objects.requireNonNull(quality.thresholds()).label());
		}
	}

	@Test
	void aTableOfOneClassHasFiguresWithoutAreas() throws IOException {
		var quality = classified(Mode.CORRECTED, "target", new long[] { 0, 0, 0 }, "prediction", new double[] { 0.1, 0.7, 0.2 }).current();
		assertEquals(2 / 3.0, quality.scores().accuracy(), EXACT);
		assertEquals(0, quality.scores().recall());
		assertTrue(Double.isNaN(Objects.requireNonNull(quality.scores().rocAuc())));
		assertTrue(Double.isNaN(Objects.requireNonNull(quality.scores().rates()).truePositive()));
	}

	@Test
	void labelsOfTheCurrentTableAloneAreErrorsOfTheirChecks() throws IOException {
		try (TablePair pair = TablePair.of(
				table("target", new String[] { "a", "b", "a", "b", "c" }, "prediction", new String[] { "a", "b", "a", "b", "c" }),
				table("target", new String[] { "a", "b", "new" }, "prediction", new String[] { "a", "b", "a" }))) {
			ColumnRoles roles = ColumnRoles.detect(pair.reference(), Progress.NONE);
			ModelQuality quality = new ModelQualityOperation(pair, roles, Mode.CORRECTED).run(Progress.NONE);
			assertEquals(CheckStatus.ERROR, byClass(quality, "Precision Score by Class", "new").status());
			assertEquals(CheckStatus.ERROR, byClass(quality, "Recall Score by Class", "c").status());
			assertEquals(CheckStatus.SUCCESS, byClass(quality, "Recall Score by Class", "a").status());
		}
	}

	private static Check byClass(ModelQuality quality, String name, String label) {
		return quality.checks().checks().stream().filter(check -> check.name().equals(name) && label.equals(check.parameters().get("label")))
				.findAny().orElseThrow();
	}

	@Test
	void twoClassesWithoutAPositiveOneHaveMeansAndAWarning() throws IOException {
		try (Table table = table("target", new String[] { "ok", "nok" }, "prediction", new String[] { "ok", "ok" })) {
			ModelQuality quality = measure(table, ColumnRoles.detect(table, Progress.NONE), Mode.CORRECTED);
			assertFalse(Objects.requireNonNull(quality.classification()).isBinary());
			assertEquals(0.25, Objects.requireNonNull(quality.classification()).current().scores().precision(), EXACT);
			assertTrue(quality.problems().getFirst().what().contains("positive"), quality.problems().toString());
		}
	}

	@Test
	void aCurrentTableWithoutTargetsIsComparedByItsPredictions() throws IOException {
		double[] wide = new double[40];
		double[] narrow = new double[40];
		for (int i = 0; i < wide.length; i++) {
			wide[i] = i / 40.0;
			narrow[i] = i / 400.0;
		}
		long[] target = new long[40];
		try (TablePair pair = TablePair.of(table("target", target, "prediction", wide), table("prediction", narrow))) {
			ModelQuality quality = new ModelQualityOperation(pair, ColumnRoles.detect(pair.reference(), Progress.NONE), Mode.CORRECTED)
					.run(Progress.NONE);
			assertNull(quality.classification());
			assertEquals("prediction", quality.drift().getFirst().column());
			assertTrue(Objects.requireNonNull(quality.drift().getFirst().result()).drifted());
			assertEquals(Problem.Severity.INFO, quality.problems().getFirst().severity());
		}
	}

	@Test
	void theCorrectedGuessIsNotDrawn() throws IOException {
		var model = classified(Mode.CORRECTED, "target", new long[] { 1, 0, 0, 0 }, "prediction", new double[] { 0.9, 0.2, 0.3, 0.6 });
		ClassificationScores guess = model.dummy().scores();
		assertEquals(0.75, guess.accuracy());
		assertEquals(0.25, guess.precision());
		assertEquals(0.25, guess.recall());
		assertEquals(-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25), Objects.requireNonNull(guess.logLoss()), EXACT);
	}

	@Test
	void everyThresholdIsExplored() throws IOException {
		var thresholds = Objects.requireNonNull(classified(Mode.CORRECTED, "target", new long[] { 1, 1, 0, 1, 0, 0 }, "prediction",
				new double[] { 0.9, 0.8, 0.7, 0.6, 0.3, 0.1 }).current().thresholds());
		assertEquals(6, thresholds.points().size());
		assertEquals(0.6, thresholds.bestF1().threshold());
		assertEquals(6 / 7.0, thresholds.bestF1().quality().f1(), EXACT);
		assertEquals(0.8, thresholds.bestAccuracy().threshold(), "the highest of equally good ones");
		assertEquals(3, thresholds.at(0.65).truePositives() + thresholds.at(0.65).falsePositives());
	}

	@Test
	void aCutoffMayBeAPlaceInTheOrderOfScores() throws IOException {
		double[] scores = { 0.1, 0.9, 0.5, 0.7 };
		assertEquals(0.5, new Cutoff.TopCount(2).threshold(scores));
		assertEquals(0.1, new Cutoff.TopCount(9).threshold(scores));
		assertEquals(0.7, new Cutoff.TopShare(0.3).threshold(scores));
		assertEquals(0.9, new Cutoff.TopShare(0).threshold(scores));
		assertArrayEquals(new double[] { 0.1, 0.9, 0.5, 0.7 }, scores);
	}

	@Test
	void biasIsTheTypicalValueOfTheWorstRows() throws IOException {
		double[] target = new double[100];
		double[] predicted = new double[100];
		double[] load = new double[100];
		String[] machine = new String[100];
		for (int i = 0; i < 100; i++) {
			target[i] = 10 + i;
			predicted[i] = target[i] + (i >= 95 ? 5 : i < 5 ? -5 : 0);
			load[i] = i;
			machine[i] = i >= 95 ? "press" : "saw";
		}
		try (Table table = table("target", target, "prediction", predicted, "load", load, "machine", machine)) {
			var model = Objects.requireNonNull(measure(table, ColumnRoles.detect(table, Progress.NONE), Mode.CORRECTED).regression());
			FeatureBias ofLoad = model.bias().getFirst();
			assertEquals(new FeatureBias.Typical.Mean(49.5), ofLoad.current().all());
			assertEquals(new FeatureBias.Typical.Category("press"), model.bias().get(1).current().overestimated());
			assertEquals(1, model.bias().get(1).current().range());
			assertEquals(0, model.current().error().mean(), EXACT);
		}
	}

	@Test
	void whatIsWrongIsSaid() throws IOException {
		try (Table table = table("target", new String[] { "a", "b", "c" }, "prediction", new double[] { 0.1, 0.5, 0.2 }, "text",
				new String[] { "x", "y", "z" })) {
			ColumnRoles roles = ColumnRoles.detect(table, Progress.NONE);
			assertTrue(problem(table, roles).contains("which of the classes"));
			assertTrue(problem(table, roles.withPrediction("text").withTask(ModelTask.REGRESSION)).contains("text"));
			assertTrue(problem(table, roles.withPrediction("text").withPositiveLabel("q")).contains("no class q"));
		}
		try (Table table = table("target", new double[] { Double.NaN, 1 }, "prediction", new double[] { 0.5, Double.NaN })) {
			assertTrue(problem(table, ColumnRoles.detect(table, Progress.NONE).withTask(ModelTask.REGRESSION)).contains("no row"));
		}
	}

	@Test
	void aContinuousTargetIsNoClass() throws IOException {
		double[] many = new double[5000];
		for (int i = 0; i < many.length; i++) {
			many[i] = i + 0.5;
		}
		try (Table table = table("target", many, "prediction", many)) {
			assertTrue(problem(table, ColumnRoles.detect(table, Progress.NONE).withTask(ModelTask.CLASSIFICATION)).contains("too many"));
		}
	}

	@Test
	void aProfileHasNoRowsToBeJudgedBy(@TempDir Path folder) throws IOException {
		Path profile = folder.resolve("reference.parquet");
		Object[] columns = { "target", new long[] { 0, 1, 1, 0 }, "prediction", new long[] { 0, 1, 0, 0 } };
		try (Table reference = table(columns)) {
			TableProfile.save(reference, profile, Progress.NONE);
		}
		try (TablePair pair = TablePair.of(TableProfile.open(profile, Progress.NONE), table(columns))) {
			ModelQuality quality = new ModelQualityOperation(pair, ColumnRoles.detect(pair.current(), Progress.NONE), Mode.CORRECTED)
					.run(Progress.NONE);
			assertNull(Objects.requireNonNull(quality.classification()).reference());
			assertEquals(0.75, Objects.requireNonNull(quality.classification()).current().scores().accuracy());
			assertTrue(quality.problems().getFirst().what().contains("compared with guessing"));
		}
	}

	@Test
	void rowsBelongTogetherWhereColumnsComeInAnyOrder() throws IOException {
		String[] target = { "a", "b", null, "b", "a", "a" };
		double[] ofA = { 0.9, 0.2, 0.5, 0.6, 0.7, 0.1 };
		double[] ofB = { 0.1, 0.8, 0.5, 0.4, 0.3, 0.9 };
		try (Table plain = table("target", target, "a", ofA, "b", ofB); Table scattered = new UnalignedTable(plain)) {
			ColumnRoles roles = ColumnRoles.detect(plain, Progress.NONE).withPositiveLabel("a");
			assertEquals(ModelQualityJson.of(measure(plain, roles, Mode.CORRECTED)).toString(),
					ModelQualityJson.of(measure(scattered, roles, Mode.CORRECTED)).toString());
		}
	}

	/** As a data base may answer: each column sorted by itself, rows only where they are asked for together. */
	private record UnalignedTable(Table origin) implements Table {

		@Override
		public String name() {
			return origin.name();
		}

		@Override
		public List<TableColumn> columns() {
			return origin.columns();
		}

		@Override
		public boolean isAligned() {
			return false;
		}

		@Override
		public Numbers numbers(String name, Progress progress) throws IOException {
			double[] values = origin.numbers(name, progress).values().clone();
			Arrays.sort(values);
			return new Numbers(values);
		}

		@Override
		public Categories categories(String name, Progress progress) throws IOException {
			return origin.categories(name, progress);
		}

		@Override
		public void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException {
			origin.read(names, fromRow, toRow, sink, progress);
		}

		@Override
		public long rows() {
			return origin.rows();
		}

		@Override
		public void close() {
			// the rows are closed by the test
		}
	}

	@Test
	void cancellingStops() throws IOException {
		try (Table table = table("target", new long[] { 0, 1 }, "prediction", new double[] { 0.1, 0.9 })) {
			ColumnRoles roles = ColumnRoles.detect(table, Progress.NONE);
			var operation = new ModelQualityOperation(table, roles, Mode.CORRECTED);
			assertThrows(CancellationException.class, () -> operation.run(Progress.NONE.until(() -> true)));
		}
	}

	private static String problem(Table table, ColumnRoles roles) {
		return assertThrows(ProblemException.class, () -> measure(table, roles, Mode.CORRECTED)).problem().toLine();
	}

	private static ClassificationComparison classified(Mode mode, Object... columns) throws IOException {
		try (Table table = table(columns)) {
			ColumnRoles roles = ColumnRoles.detect(table, Progress.NONE).withTask(ModelTask.CLASSIFICATION);
			return Objects.requireNonNull(measure(table, roles, mode).classification());
		}
	}

	private static ModelQuality measure(Table table, ColumnRoles roles, Mode mode) throws IOException {
		return new ModelQualityOperation(table, roles, mode).run(Progress.NONE);
	}

	private static Table table(Object... namesAndColumns) {
		Map<String, Object> columns = new LinkedHashMap<>();
		for (int i = 0; i < namesAndColumns.length; i += 2) {
			columns.put((String) namesAndColumns[i], namesAndColumns[i + 1]);
		}
		return Tables.of("table", columns);
	}
}
