package org.edgeloop.table.internal.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TableOptions;
import org.edgeloop.table.internal.file.ParquetTable;
import org.edgeloop.table.internal.local.MemoryTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that has no room in memory, beside the same table that has. */
class CsvSpillTest {

	private static final int ROWS = 9_000;

	@TempDir
	Path folder;

	@Test
	void aLargeTableIsReadAsASmallOne() throws IOException {
		String rows = IntStream.range(0, ROWS).mapToObj(CsvSpillTest::row).collect(Collectors.joining("\n"));
		Path file = Files.writeString(folder.resolve("table.csv"), "i,f,m,t,T,b,bm,late,huge,at\n" + rows + "\n");
		var source = new FileSource(file, TableOptions.DEFAULT.withTypes(Map.of("at", ColumnType.TIMESTAMP)));
		try (Table small = CsvTable.open(source, Long.MAX_VALUE, Progress.NONE); Table large = CsvTable.open(source, 1000, Progress.NONE)) {
			assertInstanceOf(MemoryTable.class, small);
			assertInstanceOf(ParquetTable.class, large);
			assertEquals(small.columns(), large.columns());
			assertEquals(ROWS, large.rows());
			for (TableColumn column : small.columns()) {
				assertEquals(small.categories(column.name(), Progress.NONE).levels(), large.categories(column.name(), Progress.NONE).levels());
				assertArrayEquals(small.categories(column.name(), Progress.NONE).codes(),
						large.categories(column.name(), Progress.NONE).codes(), column.name());
				if (column.type() != ColumnType.TEXT) {
					assertArrayEquals(small.numbers(column.name(), Progress.NONE).values(),
							large.numbers(column.name(), Progress.NONE).values(), column.name());
				}
			}
		}
	}

	private static String row(int i) {
		return String.join(",", Integer.toString(i), i % 5 == 0 ? "inf" : Double.toString(Math.sin(i)), i % 3 == 0 ? "" : Integer.toString(i),
				"level " + i % 9, i % 4 == 0 ? "NA" : "t" + i % 3, i % 2 == 0 ? "True" : "false", i % 7 == 0 ? "" : "TRUE",
				i < ROWS - 1 ? Integer.toString(i) : "text", i % 2 == 0 ? "18446744073709551615" : "7", "2024-01-02 03:04:" + i % 50 / 10 + i % 10);
	}
}
