package org.edgeloop.training.internal.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Tables;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.FeatureMatrix;
import org.junit.jupiter.api.Test;

class FeatureMatrixReaderTest {

	private final Map<String, Object> columns = new LinkedHashMap<>();

	@Test
	void classesThatAreNumbersAreInTheOrderOfTheirValues() throws IOException {
		columns.put("state", new String[] { "10", "9", "", "-1", " " });
		columns.put("x", new double[] { 1, 2, 3, 4, 5 });
		FeatureMatrix matrix = read(ColumnChoice.of("state"));
		assertEquals(List.of("-1", "9", "10"), matrix.classes());
		assertArrayEquals(new int[] { 2, 1, 0 }, matrix.targets());
		assertEquals(2, matrix.leftOut(), "a blank class is none");
	}

	@Test
	void otherClassesAreInTheOrderOfTheirCodePoints() throws IOException {
		columns.put("state", new String[] { "\uff5e", "\ud83d\ude00", "b", "B" });
		columns.put("x", new double[] { 1, 2, 3, 4 });
		assertEquals(List.of("B", "b", "\uff5e", "\ud83d\ude00"), read(ColumnChoice.of("state")).classes());
	}

	@Test
	void rowsThatAgreeInAllGroupColumnsAreAGroup() throws IOException {
		columns.put("state", new String[] { "a", "b", "a", "b" });
		columns.put("machine", new long[] { 1, 1, 2, 1 });
		columns.put("day", new String[] { "Mon", "Tue", "Mon", "Mon" });
		columns.put("x", new double[] { 1, 2, 3, 4 });
		FeatureMatrix matrix = read(ColumnChoice.of("state", "machine", "day"));
		assertEquals(3, matrix.groups().size());
		assertEquals(matrix.groupOf()[0], matrix.groupOf()[3]);
		assertEquals(List.of("x"), matrix.features(), "a group is nothing to learn from");
	}

	@Test
	void withoutGroupsEachRowIsItsOwn() throws IOException {
		columns.put("state", new String[] { "a", null, "b" });
		columns.put("x", new double[] { 1, 2, 3 });
		FeatureMatrix matrix = read(ColumnChoice.of("state"));
		assertEquals(List.of("0", "2"), matrix.groups());
		assertArrayEquals(new int[] { 0, 1 }, matrix.groupOf());
	}

	@Test
	void aFeatureWithoutValuesIsLeftOutInsteadOfAllRows() throws IOException {
		columns.put("state", new String[] { "a", "b" });
		columns.put("none", new double[] { Double.NaN, Double.NaN });
		columns.put("x", new float[] { 1, 2 });
		columns.put("missing", new int[] { 0, 3 });
		FeatureMatrix matrix = read(ColumnChoice.of("state"));
		assertEquals(List.of("x"), matrix.features());
		assertEquals(2, matrix.rows());
		assertEquals(List.of("missing", "x"), read(new ColumnChoice("state", List.of(), List.of("missing", "x", "x"), Set.of())).features(),
				"what is asked for by name is trained on, in that order");
	}

	private FeatureMatrix read(ColumnChoice choice) throws IOException {
		return new FeatureMatrixReader(Tables.of("rows", columns), choice, Progress.NONE).read();
	}
}
