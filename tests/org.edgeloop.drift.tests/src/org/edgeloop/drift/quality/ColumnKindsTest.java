package org.edgeloop.drift.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.table.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules stand in Evidently 0.4's {@code _get_column_type}. */
class ColumnKindsTest {

	@ParameterizedTest
	@CsvSource({ "INT64, INT64, 5, CATEGORY", "INT64, INT64, 6, NUMBER", "FLOAT64, FLOAT64, 1, NUMBER", "BOOLEAN, BOOLEAN, 2, CATEGORY",
			"TEXT, TEXT, 900, CATEGORY", "TIMESTAMP, TIMESTAMP, 900, TIME", "FLOAT64, INT64, 5, CATEGORY", "INT64, FLOAT64, 5, NUMBER",
			"BOOLEAN, INT64, 9, CATEGORY", "INT64, BOOLEAN, 9, NUMBER", "FLOAT64, TEXT, 9, CATEGORY", ", INT32, 3, CATEGORY" })
	void featuresAreWhatTheirTypeAndNumberOfValuesSay(ColumnType reference, ColumnType current, long distinct, ColumnKind expected) {
		assertEquals(expected, new ColumnKinds(ColumnRoles.NONE, Map.of()).of("x", reference, current, distinct, 0, 100));
	}

	@ParameterizedTest
	@CsvSource({ "NONE, FLOAT64, 6, NUMBER", "NONE, FLOAT64, 5, CATEGORY", "CLASSIFICATION, FLOAT64, 900, CATEGORY",
			"REGRESSION, INT64, 2, NUMBER", "NONE, TEXT, 900, CATEGORY" })
	void targetsGoByTheTask(ModelTask task, ColumnType type, long distinct, ColumnKind expected) {
		var roles = ColumnRoles.NONE.withTarget("x").withTask(task);
		assertEquals(expected, new ColumnKinds(roles, Map.of()).of("x", type, type, distinct, 0, 1));
	}

	@ParameterizedTest
	@CsvSource({ "NONE, FLOAT64, 5, 0, 1, NUMBER", "NONE, FLOAT64, 5, 0, 2, CATEGORY", "NONE, INT64, 2, 0, 1, CATEGORY",
			"REGRESSION, INT64, 2, 0, 1, NUMBER", "CLASSIFICATION, FLOAT64, 900, 0, 2, CATEGORY", "CLASSIFICATION, FLOAT64, 900, 0, 1, NUMBER",
			"NONE, TEXT, 2, NaN, NaN, CATEGORY" })
	void predictionsMayBeProbabilities(ModelTask task, ColumnType type, long distinct, double min, double max, ColumnKind expected) {
		var roles = ColumnRoles.NONE.withPrediction("x").withTask(task);
		assertEquals(expected, new ColumnKinds(roles, Map.of()).of("x", type, type, distinct, min, max));
	}

	@Test
	void theUserKnowsBetter() {
		var kinds = new ColumnKinds(ColumnRoles.NONE, Map.of("x", ColumnKind.TEXT));
		assertEquals(ColumnKind.TEXT, kinds.of("x", ColumnType.INT64, ColumnType.INT64, 3, 0, 1));
	}
}
