package org.edgeloop.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

class ColumnRolesTest {

	@Test
	void columnsAreWhatTheyAreCalled() throws IOException {
		ColumnRoles roles = detect("z", new double[2], "prediction", new double[2], "target", new double[2], "name", new String[2], "flag",
				new boolean[2], "a", new long[2]);
		assertEquals("target", roles.target());
		assertEquals("prediction", roles.prediction());
		assertEquals(List.of("a", "z"), roles.numerical());
		assertEquals(List.of("flag", "name"), roles.categorical());
		assertEquals(List.of("target", "prediction", "a", "z", "flag", "name"), roles.columns());
	}

	@Test
	void theTaskFollowsFromTheTarget() throws IOException {
		assertEquals(ModelTask.CLASSIFICATION, detect("target", new long[] { 0, 1, 2, 3, 4, 4 }).task());
		assertEquals(ModelTask.REGRESSION, detect("target", new long[] { 0, 1, 2, 3, 4, 5 }).task());
		assertEquals(ModelTask.CLASSIFICATION, detect("target", new String[] { "1", "2", "3", "4", "5", "6" }).task());
		assertEquals(ModelTask.NONE, detect("other", new long[3]).task());
	}

	@Test
	void probabilitiesAreNamedAsTheClasses() throws IOException {
		assertEquals(List.of("b", "a"), detect("b", new double[2], "target", new String[] { "a", "b" }, "a", new double[2]).probabilities());
		assertEquals(List.of(), detect("target", new String[] { "a", "b" }, "a", new double[2]).probabilities());
	}

	@Test
	void whereAWindowWasCutFromIsNoFeature() throws IOException {
		ColumnRoles roles = detect("recording", new String[1], "channel", new String[1], "from", new long[1], "to", new long[1], "label",
				new String[] { "fault" }, "rms", new double[1]);
		assertEquals(List.of("rms"), roles.features());
		assertEquals("label", roles.target());
		assertNull(detect("label", new String[] { "fault" }, "rms", new double[1]).target());
	}

	@Test
	void aColumnThatGetsAnotherRoleIsNoFeature() throws IOException {
		ColumnRoles roles = detect("y", new double[2], "p", new double[2], "x", new double[2]).withTarget("y").withPrediction("p");
		assertEquals(List.of("x"), roles.features());
		assertEquals(List.of("p"), roles.predictions());
	}

	private static ColumnRoles detect(Object... namesAndColumns) throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		for (int i = 0; i < namesAndColumns.length; i += 2) {
			columns.put((String) namesAndColumns[i], namesAndColumns[i + 1]);
		}
		try (Table table = Tables.of("table", columns)) {
			return ColumnRoles.detect(table, Progress.NONE);
		}
	}
}
