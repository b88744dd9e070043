package org.edgeloop.table.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TableOptions;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.local.MemoryTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in Parquet files that DuckDB's own SQL makes. */
class ParquetTableTest {

	private static final int ROWS = 10_000;

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void setUp() {
		file = folder.resolve("it's [a] table*.parquet");
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void everyTypeIsRead(boolean isSmall) throws IOException {
		make("SELECT true AS b, 3::TINYINT AS i8, -7::INTEGER AS i32, 9007199254740993::BIGINT AS i64, 4000000000::UINTEGER AS u32, "
				+ "1.5::FLOAT AS f32, 0.1::DOUBLE AS f64, 12.34::DECIMAL(9,2) AS d, 'x' AS t, DATE '1970-01-02' AS day, "
				+ "TIMESTAMP '1970-01-01 00:00:01.5' AS at, [1, 2] AS nested, {'a': 1} AS struct");
		try (Table table = open(isSmall)) {
			assertEquals(List.of("b BOOLEAN", "i8 INT32", "i32 INT32", "i64 INT64", "u32 INT64", "f32 FLOAT32", "f64 FLOAT64", "d FLOAT64",
					"t TEXT", "day TIMESTAMP", "at TIMESTAMP"), table.columns().stream().map(column -> column.name() + " " + column.type()).toList());
			double[] expected = {1, 3, -7, 9007199254740993.0, 4e9, 1.5, 0.1, 12.34};
			for (int i = 0; i < expected.length; i++) {
				assertEquals(expected[i], table.numbers(table.columns().get(i).name(), Progress.NONE).values()[0]);
			}
			assertEquals(86_400e6, table.numbers("day", Progress.NONE).values()[0]);
			assertEquals(1.5e6, table.numbers("at", Progress.NONE).values()[0]);
			List<String> texts = new ArrayList<>();
			for (TableColumn column : table.columns()) {
				texts.add(table.categories(column.name(), Progress.NONE).levels().getFirst());
			}
			assertEquals(List.of("True", "3", "-7", "9007199254740993", "4000000000", "1.5", "0.1", "12.34", "x", "1970-01-02T00:00:00Z",
					"1970-01-01T00:00:01.500Z"), texts);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void rowsKeepTheirOrderAndGaps(boolean isSmall) throws IOException {
		make(rowsQuery());
		try (Table table = open(isSmall)) {
			assertEquals(ROWS, table.rows());
			double[] numbers = table.numbers("x", Progress.NONE).values();
			Categories few = table.categories("few", Progress.NONE);
			Categories many = table.categories("many", Progress.NONE);
			for (int row = 0; row < ROWS; row++) {
				assertEquals(row % 5 == 0 ? Double.NaN : row / 2.0, numbers[row]);
				assertEquals(row % 7 == 0 ? null : "é" + row % 3, few.text(row));
				assertEquals("n" + row, many.text(row));
			}
			var next = new AtomicInteger(4_000);
			table.read(List.of("few", "x", "many"), 4_000, 9_000, batch -> {
				assertEquals(next.get(), batch.firstRow());
				for (int row = 0; row < batch.rows(); row++) {
					int at = next.getAndIncrement();
					assertEquals(numbers[at], batch.number(1, row));
					assertEquals(few.text(at), batch.text(0, row));
					assertEquals("n" + at, batch.text(2, row));
				}
			}, Progress.NONE);
			assertEquals(9_000, next.get());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void aPairOfFilesIsThePairOfTheirColumns(boolean isSmall) throws IOException {
		make(rowsQuery());
		Table held = Tables.of("held", Map.of("x", new double[] {1, 2, Double.NaN}, "few", new String[] {"é1", null, "z"}));
		try (TablePair pair = TablePair.of(open(isSmall), held)) {
			double[] rows = pair.reference().numbers("x", Progress.NONE).values();
			assertEquals(NumberPair.of(rows, new double[] {1, 2, Double.NaN}).ranks(), pair.numbers("x", Progress.NONE).ranks());
			CategoryPair levels = pair.categories("few", Progress.NONE);
			assertEquals(List.of("z", "é0", "é1", "é2"), levels.counts().values());
			assertArrayEquals(new long[] {1, 0, 1, 0}, levels.counts().current());
			assertEquals(ROWS, levels.count(Side.REFERENCE) + levels.missing(Side.REFERENCE));
			assertEquals((ROWS + 6) / 7, levels.missing(Side.REFERENCE));
			assertThrows(ProblemException.class, () -> pair.numbers("few", Progress.NONE));
			assertThrows(ProblemException.class, () -> pair.numbers("many", Progress.NONE));
		}
	}

	@Test
	void typesMayBeGiven() throws IOException {
		make("SELECT 3 AS i, true AS b, '2.5' AS t, '1970-01-01 00:00:01' AS at, 1500000::BIGINT AS micros, 'x' AS no");
		Map<String, ColumnType> types = Map.of("i", ColumnType.TEXT, "b", ColumnType.TEXT, "t", ColumnType.FLOAT64, "at", ColumnType.TIMESTAMP,
				"micros", ColumnType.TIMESTAMP, "no", ColumnType.FLOAT64);
		try (Table table = Tables.open(new FileSource(file, TableOptions.DEFAULT.withTypes(types)), Progress.NONE)) {
			assertEquals("3", table.categories("i", Progress.NONE).text(0));
			assertEquals("True", table.categories("b", Progress.NONE).text(0));
			assertEquals(2.5, table.numbers("t", Progress.NONE).values()[0]);
			assertEquals(1e6, table.numbers("at", Progress.NONE).values()[0]);
			assertEquals(1.5e6, table.numbers("micros", Progress.NONE).values()[0]);
			assertThrows(ProblemException.class, () -> table.numbers("no", Progress.NONE));
			assertThrows(ProblemException.class, () -> table.numbers("i", Progress.NONE));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void noRowsAreATable(boolean isSmall) throws IOException {
		make("SELECT 1.0::DOUBLE AS x, 'a' AS t WHERE false");
		try (Table table = open(isSmall)) {
			assertEquals(0, table.rows());
			assertEquals(0, table.numbers("x", Progress.NONE).rows());
			assertEquals(0, table.categories("t", Progress.NONE).rows());
		}
	}

	@Test
	void aDamagedFileIsAProblemOrItsOldContent() throws IOException {
		make(rowsQuery());
		byte[] sound = Files.readAllBytes(file);
		var random = new Random(7);
		for (int damage = 0; damage < 40; damage++) {
			byte[] damaged = damage % 2 == 0 ? Arrays.copyOf(sound, 4 + random.nextInt(sound.length - 4)) : sound.clone();
			damaged[4 + random.nextInt(damaged.length - 4)] ^= 1 << random.nextInt(8);
			Path broken = Files.write(folder.resolve("damaged" + damage + ".parquet"), damaged);
			try (Table table = Tables.open(new FileSource(broken), Progress.NONE)) {
				table.numbers("x", Progress.NONE);
				table.categories("few", Progress.NONE);
			} catch (ProblemException e) {
				assertTrue(e.problem().what().contains("Parquet") || e.problem().what().contains("no column"), e.problem().toLine());
			}
		}
	}

	@Test
	void readingCanBeCancelled() throws IOException {
		make(rowsQuery());
		try (Table table = open(false)) {
			var looks = new AtomicInteger();
			Progress soon = Progress.NONE.until(() -> looks.incrementAndGet() > 2);
			assertThrows(CancellationException.class, () -> table.numbers("x", soon));
			assertEquals(ROWS, table.numbers("x", Progress.NONE).rows());
		}
	}

	@Test
	void onlyWhatADoubleHoldsIsTakenIntoMemory() throws IOException {
		make("SELECT 9007199254740991 AS id");
		try (Table table = open(true)) {
			assertTrue(table instanceof MemoryTable);
		}
		make("SELECT 9007199254740993 AS id");
		try (Table table = open(true)) {
			assertTrue(table instanceof ParquetTable);
		}
	}

	private static String rowsQuery() {
		return "SELECT CASE WHEN i % 5 <> 0 THEN i / 2.0 END AS x, CASE WHEN i % 7 <> 0 THEN 'é' || i % 3 END AS few, 'n' || i AS many FROM range("
				+ ROWS + ") AS r(i) ORDER BY i";
	}

	/** @param isSmall whether the table may be taken into memory as a whole */
	private Table open(boolean isSmall) throws IOException {
		var source = new FileSource(file);
		return isSmall ? Tables.open(source, Progress.NONE) : ParquetTable.open(source, Progress.NONE);
	}

	private void make(String query) throws IOException {
		try (var database = new ScratchDatabase(folder)) {
			database.execute("COPY (" + query + ") TO " + ScratchDatabase.quoted(file.toString()) + " (FORMAT parquet, ROW_GROUP_SIZE 4096)");
		}
	}
}
