package org.edgeloop.drift.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.TableProfile;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataQualityOperationTest {

	private static final double NONE = Double.NaN;
	private static final double[] NUMBERS = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };

	@Test
	void badColumnsAreNamedAndDoNotHideGoodOnes() throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("good", NUMBERS);
		columns.put("nothing", filled(NONE));
		columns.put("constant", filled(3));
		columns.put("infinite", new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, Double.NEGATIVE_INFINITY });
		DataQuality quality = run(null, Tables.of("t", columns), QualitySettings.DEFAULT.withPresets(List.of(QualityPreset.DATA_QUALITY)));
		assertEquals(List.of("nothing", "constant", "infinite"), quality.problems().stream().map(Problem::where).toList());
		assertEquals(1, quality.current().emptyColumns());
		assertEquals(2, quality.current().constantColumns());
		assertEquals(5.5, quality.column("good").orElseThrow().current().statistics().mean());
		assertEquals(5, quality.column("infinite").orElseThrow().current().statistics().mean());
		assertEquals(CheckStatus.ERROR, check(quality, "TestMostCommonValueShare", "nothing").status());
		assertEquals(CheckStatus.FAIL, check(quality, "TestMostCommonValueShare", "constant").status());
		assertEquals(CheckStatus.SUCCESS, check(quality, "TestMostCommonValueShare", "good").status());
	}

	@Test
	void aTableWithoutRowsHasNoValues() throws IOException {
		Table empty = Tables.of("empty", Map.of("x", new double[0], "t", new String[0]));
		Table full = Tables.of("full", Map.of("x", NUMBERS, "t", "a b c d e f g h i j".split(" ")));
		var settings = QualitySettings.DEFAULT.withPresets(List.of(QualityPreset.values()));
		for (DataQuality quality : List.of(run(full, empty, settings), run(empty, full, settings), run(null, empty, settings))) {
			assertTrue(quality.checks().checks().stream().noneMatch(check -> check.description().contains("null")));
			DataQualityJson.of(quality);
			QualityJson.preset(quality);
		}
		assertEquals(CheckStatus.FAIL, check(run(null, empty, settings), "TestNumberOfConstantColumns", null).status());
	}

	@Test
	void numbersOnOneSideAndTextsOnTheOtherAreComparedAsTexts() throws IOException {
		DataQuality quality = run(Tables.of("r", Map.of("x", new double[] { 1, 2, 2.5 })),
				Tables.of("c", Map.of("x", new String[] { "1.0", "x", null })), QualitySettings.DEFAULT);
		ColumnComparison column = quality.column("x").orElseThrow();
		assertEquals(ColumnKind.CATEGORY, column.kind());
		assertEquals(new CategoryChange(1, 2, 1, List.of("x"), List.of("2.0", "2.5")), column.change());
		assertTrue(quality.problems().stream().anyMatch(problem -> problem.what().contains("the reference has float64")));
	}

	@Test
	void columnsOfOneSideAloneAreDescribedAndNotCompared() throws IOException {
		DataQuality quality = run(Tables.of("r", Map.of("x", NUMBERS, "old", NUMBERS)), Tables.of("c", Map.of("x", NUMBERS)),
				QualitySettings.DEFAULT.withPresets(List.of(QualityPreset.DATA_STABILITY)).withChecks(List.of(CheckRequest.of("TestColumnValueMin", "old"))));
		assertNull(quality.column("old").orElseThrow().current());
		assertEquals(CheckStatus.ERROR, check(quality, "TestColumnsType", null).status());
		assertEquals("No column 'old' in the metrics data", check(quality, "TestColumnsType", null).description());
		Check missing = check(quality, "TestColumnValueMin", "old");
		assertEquals(CheckStatus.ERROR, missing.status());
		assertTrue(missing.description().contains("no column old"), missing.description());
	}

	@Test
	void conditionsOfTheUserReplaceTheUsualOnes() throws IOException {
		var low = CheckRequest.of("TestColumnValueMin", "x").with(Condition.of(Operator.GTE, 2));
		DataQuality quality = run(null, Tables.of("c", Map.of("x", NUMBERS)),
				QualitySettings.DEFAULT.withChecks(List.of(low, low.notCritical(), CheckRequest.of("TestColumnValueMin", "x"),
						CheckRequest.of("TestColumnQuantile", "x").with("quantile", 0.9).with(Condition.of(Operator.LT, 9.2)))));
		assertEquals(List.of(CheckStatus.FAIL, CheckStatus.WARNING, CheckStatus.ERROR, CheckStatus.SUCCESS),
				quality.checks().checks().stream().map(Check::status).toList());
		assertEquals("The minimum value of the column **x** is 1.0 The test threshold is gte=2.", quality.checks().checks().getFirst().description());
	}

	@Test
	void correctedChecksKeepDigitsEndsOfIntervalsAndMissingValues() throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("constant", filled(0.004));
		columns.put("gaps", new String[] { "a", "b", null, "a", "b", "a", "b", "a", "b", "a" });
		Table table = Tables.of("t", columns);
		var checks = List.of(CheckRequest.of("TestMeanInNSigmas", "constant"), CheckRequest.of("TestShareOfOutListValues", "gaps"));
		DataQuality corrected = run(table, table, QualitySettings.DEFAULT.withChecks(checks));
		assertEquals(List.of(CheckStatus.SUCCESS, CheckStatus.SUCCESS), corrected.checks().checks().stream().map(Check::status).toList());
		DataQuality evidently = run(table, table, QualitySettings.DEFAULT.withChecks(checks).withMode(Mode.EVIDENTLY));
		assertEquals(List.of(CheckStatus.FAIL, CheckStatus.FAIL), evidently.checks().checks().stream().map(Check::status).toList());
		assertEquals(0.004, new ColumnCharacteristics(corrected.column("constant").orElseThrow().current(), Mode.CORRECTED).mean(), 1e-15);
		assertEquals(0.0, new ColumnCharacteristics(evidently.column("constant").orElseThrow().current(), Mode.EVIDENTLY).mean());
	}

	@Test
	void categoriesThatCameAndWentAreNamed() throws IOException {
		DataQuality quality = run(Tables.of("r", Map.of("t", "a a b c".split(" "))), Tables.of("c", Map.of("t", "a d d c".split(" "))),
				QualitySettings.DEFAULT);
		CategoryChange change = quality.column("t").orElseThrow().change();
		assertEquals(new CategoryChange(1, 1, 2, List.of("d"), List.of("b")), change);
	}

	@Test
	void correlationsThatChangedAreCounted() throws IOException {
		double[] down = { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 };
		double[] other = { 1, 3, 2, 5, 4, 7, 6, 9, 8, 10 };
		Table reference = Tables.of("r", Map.of("x", NUMBERS, "y", NUMBERS, "z", other));
		Table current = Tables.of("c", Map.of("x", NUMBERS, "y", down, "z", other));
		DataQuality quality = run(reference, current, QualitySettings.DEFAULT.withChecks(List.of(CheckRequest.of("TestCorrelationChanges"),
				new CheckRequest("TestCorrelationChanges", "x", Condition.ANY, true, Map.of()), CheckRequest.of("TestHighlyCorrelatedColumns"))));
		assertEquals(List.of(2.0, 1.0, 1.0), quality.checks().checks().stream().map(Check::value).toList());
	}

	@Test
	void rowsThatContradictOthersAreCounted() throws IOException {
		Table table = Tables.of("t", Map.of("x", new double[] { 1, 1, 2, 2, 2, 3 }, "target", "a b a a b a".split(" ")));
		DataQuality quality = run(null, table, QualitySettings.DEFAULT.withRoles(ColumnRoles.NONE.withTarget("target"))
				.withChecks(List.of(CheckRequest.of("TestConflictTarget"), CheckRequest.of("TestConflictPrediction"))));
		assertEquals("Not stable target rows count is 3", quality.checks().checks().getFirst().description());
		assertEquals(CheckStatus.ERROR, quality.checks().checks().get(1).status());
	}

	@Test
	void columnsAloneNeedNoRows() throws IOException {
		DataQuality quality = run(null, Tables.of("t", Map.of("x", NUMBERS)),
				QualitySettings.DEFAULT.withExtent(QualityExtent.COLUMNS).withPresets(List.of(QualityPreset.DATA_QUALITY)));
		assertNull(quality.current().row());
		assertEquals(CheckStatus.ERROR, check(quality, "TestNumberOfDuplicatedRows", null).status());
		assertEquals(CheckStatus.SUCCESS, check(quality, "TestColumnShareOfMissingValues", "x").status());
	}

	@Test
	void aProfileHasColumnsButNoRows(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("r.profile");
		TableProfile.save(Tables.of("r", Map.of("x", NUMBERS)), file, Progress.NONE);
		var rows = CheckRequest.of("TestNumberOfDuplicatedRows");
		try (Table profile = TableProfile.open(file, Progress.NONE)) {
			DataQuality quality = run(profile, Tables.of("c", Map.of("x", NUMBERS)), QualitySettings.DEFAULT.withChecks(
					List.of(CheckRequest.of("TestColumnValueMax", "x"), rows, rows.with(Condition.of(Operator.LTE, 3)))));
			assertEquals(List.of(CheckStatus.SUCCESS, CheckStatus.ERROR, CheckStatus.SUCCESS),
					quality.checks().checks().stream().map(Check::status).toList());
		}
	}

	private static Check check(DataQuality quality, String id, String column) {
		return quality.checks().checks().stream().filter(check -> check.id().equals(id) && Objects.equals(check.column(), column)).findFirst()
				.orElseThrow();
	}

	private static double[] filled(double value) {
		var values = new double[NUMBERS.length];
		Arrays.fill(values, value);
		return values;
	}

	private static DataQuality run(Table reference, Table current, QualitySettings settings) throws IOException {
		return (reference == null ? new DataQualityOperation(current, settings)
				: new DataQualityOperation(TablePair.of(reference, current), settings)).run(Progress.NONE);
	}
}
