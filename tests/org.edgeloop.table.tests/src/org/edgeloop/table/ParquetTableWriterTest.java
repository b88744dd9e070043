package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;

/** DuckDB writes; Hardwood, which has nothing in common with it, reads. */
class ParquetTableWriterTest {

	private static final List<TableColumn> ONE_NUMBER = List.of(TableColumn.of("n", ColumnType.INT64));

	@TempDir
	Path folder;

	@Test
	void everyTypeReadsBackInAnotherImplementation() throws IOException {
		var columns = List.of(TableColumn.of("yes", ColumnType.BOOLEAN), TableColumn.of("small", ColumnType.INT32),
				TableColumn.of("large", ColumnType.INT64), TableColumn.of("single", ColumnType.FLOAT32),
				TableColumn.of("double", ColumnType.FLOAT64), TableColumn.of("say \"it's\"", ColumnType.TEXT),
				TableColumn.list("x", ColumnType.FLOAT32, 3), TableColumn.list("y", ColumnType.FLOAT64, 2));
		Path file = folder.resolve("new/it's {a}*.parquet");
		try (var table = new ParquetTableWriter(file, columns)) {
			table.add(true).add(Integer.MIN_VALUE).add(Long.MAX_VALUE).add(Float.MIN_VALUE).add(Math.PI).add("µ 'x'\n")
					.add(new float[] { 1, Float.NaN, -0f }).add(new double[] { Double.NEGATIVE_INFINITY, 0.1 }).endRow();
			for (int i = 0; i < columns.size(); i++) {
				table.addNull();
			}
			table.endRow();
			table.finish(Map.of("recipe's", "{\"a\": 'b'}"), Progress.NONE);
		}
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader()) {
			assertEquals("{\"a\": 'b'}", reader.getFileMetaData().keyValueMetadata().get("recipe's"));
			row.next();
			assertTrue(row.getBoolean("yes"));
			assertEquals(Integer.MIN_VALUE, row.getInt("small"));
			assertEquals(Long.MAX_VALUE, row.getLong("large"));
			assertEquals(Float.MIN_VALUE, row.getFloat("single"));
			assertEquals(Math.PI, row.getDouble("double"));
			assertEquals("µ 'x'\n", row.getString("say \"it's\""));
			assertArrayEquals(new float[] { 1, Float.NaN, -0f }, Rows.floats(row, "x"));
			assertArrayEquals(new double[] { Double.NEGATIVE_INFINITY, 0.1 }, Rows.doubles(row, "y"));
			row.next();
			for (TableColumn column : columns) {
				assertTrue(row.isNull(column.name()), column.name());
			}
			assertFalse(row.hasNext());
		}
		assertOnly(file);
	}

	@Test
	void manyShortRowsStayInOrder() throws IOException {
		int rows = 300_000;
		Path file = folder.resolve("many.parquet");
		try (var table = new ParquetTableWriter(file, ONE_NUMBER)) {
			for (long i = 0; i < rows; i++) {
				table.add(i * i).endRow();
			}
			assertEquals(rows, table.rows());
			table.finish(Map.of(), Progress.NONE);
		}
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader()) {
			for (long i = 0; i < rows; i++) {
				row.next();
				assertEquals(i * i, row.getLong("n"));
			}
			assertFalse(row.hasNext());
		}
	}

	/** DuckDB takes 2048 rows of a table at once, which would be 600 MB of these. */
	@Test
	void longRowsAreTakenAFewAtATime() throws IOException {
		int length = 80_000;
		int rows = 250;
		Path file = folder.resolve("wide.parquet");
		try (var table = new ParquetTableWriter(file, List.of(TableColumn.list("x", ColumnType.FLOAT32, length)))) {
			float[] values = new float[length];
			for (int i = 0; i < rows; i++) {
				Arrays.fill(values, i);
				table.add(values).endRow();
			}
			table.finish(Map.of(), Progress.NONE);
		}
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader()) {
			reader.getFileMetaData().rowGroups().forEach(group -> assertTrue(group.numRows() <= 105, group::toString));
			for (int i = 0; i < rows; i++) {
				row.next();
				float[] values = Rows.floats(row, "x");
				assertEquals(length, values.length);
				assertEquals(i, values[0]);
				assertEquals(i, values[length - 1]);
			}
			assertFalse(row.hasNext());
		}
	}

	@Test
	void aTableWithoutRowsIsATable() throws IOException {
		Path file = folder.resolve("none.parquet");
		try (var table = new ParquetTableWriter(file, ONE_NUMBER)) {
			table.finish(Map.of(), Progress.NONE);
		}
		try (var reader = ParquetFileReader.open(InputFile.of(file)); RowReader row = reader.rowReader()) {
			assertFalse(row.hasNext());
		}
	}

	@Test
	void aWriterThatIsNotFinishedLeavesTheFileAsItWas() throws IOException {
		Path file = Files.writeString(folder.resolve("old.parquet"), "old");
		try (var table = new ParquetTableWriter(file, ONE_NUMBER)) {
			table.add(1L).endRow();
		}
		assertEquals("old", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void cancellingLeavesTheFileAsItWas() throws IOException {
		Path file = Files.writeString(folder.resolve("old.parquet"), "old");
		try (var table = new ParquetTableWriter(file, ONE_NUMBER)) {
			table.add(1L).endRow();
			assertThrows(CancellationException.class, () -> table.finish(Map.of(), Progress.NONE.until(() -> true)));
		}
		assertEquals("old", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void whatDoesNotFitTheColumnsIsRefused() throws IOException {
		var columns = List.of(TableColumn.of("a", ColumnType.INT64), TableColumn.list("b", ColumnType.FLOAT32, 2));
		try (var table = new ParquetTableWriter(folder.resolve("t.parquet"), columns)) {
			assertThrows(IllegalArgumentException.class, () -> table.add(1));
			table.add(1L);
			assertThrows(IllegalArgumentException.class, () -> table.add(new float[3]));
			assertThrows(IllegalStateException.class, table::endRow);
			assertThrows(IllegalStateException.class, () -> table.finish(Map.of(), Progress.NONE));
			table.add(new float[2]);
			assertThrows(IllegalStateException.class, () -> table.add(1L));
		}
		assertThrows(IllegalArgumentException.class, () -> TableColumn.list("t", ColumnType.TEXT, 3));
	}

	private static void assertOnly(Path file) throws IOException {
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(List.of(file), files.toList());
		}
	}
}
