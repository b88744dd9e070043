package org.edgeloop.table.internal.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.Tables;
import org.edgeloop.table.internal.ScratchDatabase;
import org.edgeloop.table.internal.local.MemoryTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that DuckDB writes, read without it, against what DuckDB itself reads of them. */
class PlainParquetTest {

	private static final int ROWS = 10_000;
	private static final long MOST = 1 << 24;

	/** Dictionaries, values by themselves, gaps, columns of nothing but gaps, and every type that is known. */
	private static final String EVERYTHING = "SELECT i % 3 = 0 AS flag, (i % 7)::TINYINT AS i8, (i % 300)::USMALLINT AS u16, (i * 2654435761 % 4294967296)::UINTEGER AS u32, "
			+ "(i - 5000)::INTEGER AS i32, (i * 1000003 - 7)::BIGINT AS i64, (i / 7)::FLOAT AS f32, hash(i) / 3e9 AS f64, "
			+ "CASE WHEN i % 11 = 0 THEN NULL ELSE sin(i) END AS gaps, CASE WHEN i > 9000 THEN i % 5 END AS late, "
			+ "CASE i % 4 WHEN 0 THEN 'NaN'::DOUBLE WHEN 1 THEN 'inf'::DOUBLE WHEN 2 THEN '-inf'::DOUBLE ELSE -0.0 END AS special, "
			+ "'wörd ' || (i % 8) AS word, CASE WHEN i % 3 = 0 THEN NULL ELSE 'level ' || (hash(i) % 700) END AS level, '' AS nothing, "
			+ "DATE '1969-12-30' + (i % 900)::INTEGER AS day, TIMESTAMP '1969-12-31 23:59:59' + INTERVAL (i) MILLISECOND AS at, "
			+ "(TIMESTAMP '2024-01-01' + INTERVAL (i) SECOND)::TIMESTAMP_MS AS millis, NULL::DOUBLE AS none ";

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void setUp() {
		file = folder.resolve("table.parquet");
	}

	@ParameterizedTest
	@CsvSource({"snappy, 122880", "snappy, 2048", "zstd, 122880", "zstd, 4096", "uncompressed, 2048"})
	void equalsWhatTheDataBaseReads(String codec, int groupRows) throws IOException {
		make(EVERYTHING, "COMPRESSION " + codec + ", ROW_GROUP_SIZE " + groupRows);
		assertTrue(read().isPresent());
		assertSame(read().get());
	}

	@Test
	void isHowSmallFilesAreOpened() throws IOException {
		make("SELECT i AS number, 'a' AS text", "COMPRESSION snappy");
		try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
			assertTrue(table instanceof MemoryTable);
			assertEquals("table.parquet", table.name());
		}
	}

	@Test
	void theNamesOfFoldersAreNoColumns() throws IOException {
		file = Files.createDirectory(folder.resolve("year=2024")).resolve("table.parquet");
		make("SELECT i AS number", "COMPRESSION gzip");
		try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
			assertEquals(List.of("number"), table.columns().stream().map(TableColumn::name).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"i::DECIMAL(9, 2)", "[i]", "{'a': i}", "TIME '10:00:00'", "'x'::BLOB", "TIMESTAMP_NS '2024-01-01 00:00:00.5'",
			"i::UBIGINT", "9007199254740993 + i", "NULL::VARCHAR", "uuid()"})
	void leavesWhatIsUnusualToTheDataBase(String column) throws IOException {
		make("SELECT " + column + " AS unusual, i AS number", "COMPRESSION snappy");
		assertTrue(read().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"COMPRESSION gzip", "COMPRESSION lz4_raw", "PARQUET_VERSION v2"})
	void readsOrLeavesOtherWaysOfWriting(String options) throws IOException {
		make(EVERYTHING, options);
		Optional<MemoryTable> read = read();
		if (read.isPresent()) {
			assertSame(read.get());
		}
		try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
			assertEquals(ROWS, table.rows());
		}
	}

	@Test
	void leavesManyTextsAndManyRows() throws IOException {
		make("SELECT 'text ' || i AS text", "COMPRESSION snappy", 65_536);
		assertTrue(read().isPresent());
		make("SELECT 'text ' || i AS text", "COMPRESSION snappy", 65_537);
		assertTrue(read().isEmpty());
		make("SELECT i AS number", "COMPRESSION snappy");
		assertTrue(read().isPresent());
		assertTrue(PlainParquet.read("table", file, ROWS * 8L - 1, Progress.NONE).isEmpty());
	}

	@Test
	void canBeCancelled() throws IOException {
		make("SELECT i AS number", "COMPRESSION snappy");
		Progress cancelled = Progress.NONE.until(() -> true);
		assertThrows(CancellationException.class, () -> PlainParquet.read("table", file, MOST, cancelled));
	}

	@Test
	void aDamagedFileIsLeftToTheDataBase() throws IOException {
		make(EVERYTHING, "COMPRESSION snappy, ROW_GROUP_SIZE 2048");
		byte[] whole = Files.readAllBytes(file);
		var random = new Random(1);
		for (int length : new int[] {0, 3, 8, 11, whole.length / 2, whole.length - 1}) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertTrue(read().isEmpty());
		}
		int left = 0;
		for (int round = 0; round < 300; round++) {
			byte[] damaged = whole.clone();
			for (int flips = 0; flips < 20; flips++) {
				// half of them in the footer, which says where everything is
				int at = flips % 2 == 0 ? random.nextInt(whole.length) : whole.length - 1 - random.nextInt(3000);
				damaged[at] ^= (byte) (1 << random.nextInt(8));
			}
			Files.write(file, damaged);
			left += read().isEmpty() ? 1 : 0;
		}
		assertTrue(left > 100, left + " of 300");
	}

	@Test
	void whatTheDataBaseCannotReadEitherIsAProblem() throws IOException {
		make(EVERYTHING, "COMPRESSION snappy");
		byte[] whole = Files.readAllBytes(file);
		Arrays.fill(whole, 4, whole.length / 2, (byte) 0xFF);
		Files.write(file, whole);
		assertThrows(ProblemException.class, () -> Tables.open(new FileSource(file), Progress.NONE).close());
	}

	private Optional<MemoryTable> read() throws IOException {
		return PlainParquet.read("table", file, MOST, Progress.NONE);
	}

	/** Asks DuckDB for every column, as numbers and as text. */
	private void assertSame(MemoryTable table) throws IOException {
		try (var database = new ScratchDatabase(folder)) {
			List<String> names = new ArrayList<>();
			database.query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + from() + ")", Progress.NONE, chunk -> {
				for (long row = 0; row < chunk.rowCount(); row++) {
					names.add(chunk.vector(0).getString(row));
				}
			});
			assertEquals(names, table.columns().stream().map(TableColumn::name).toList());
			assertEquals(ROWS, table.rows());
			assertFalse(names.isEmpty());
			for (TableColumn column : table.columns()) {
				if (column.type() == ColumnType.TEXT) {
					assertEquals(texts(database, column.name()), texts(table.categories(column.name(), Progress.NONE)), column.name());
				} else {
					assertArrayEquals(numbers(database, column), table.numbers(column.name(), Progress.NONE).values(), column.name());
				}
			}
		}
	}

	private double[] numbers(ScratchDatabase database, TableColumn column) throws IOException {
		var numbers = new double[ROWS];
		var next = new int[1];
		String name = ScratchDatabase.identifier(column.name());
		String value = column.type() == ColumnType.TIMESTAMP ? "epoch_us(" + name + "::TIMESTAMP)" : name;
		database.query("SELECT CAST(" + value + " AS DOUBLE) FROM " + from(), Progress.NONE, chunk -> {
			for (long row = 0; row < chunk.rowCount(); row++) {
				numbers[next[0]++] = chunk.vector(0).getDouble(row, Double.NaN);
			}
		});
		return numbers;
	}

	private List<String> texts(ScratchDatabase database, String column) throws IOException {
		List<String> texts = new ArrayList<>();
		database.query("SELECT " + ScratchDatabase.identifier(column) + " FROM " + from(), Progress.NONE, chunk -> {
			for (long row = 0; row < chunk.rowCount(); row++) {
				texts.add(String.valueOf(chunk.vector(0).getString(row)));
			}
		});
		return texts;
	}

	private static List<String> texts(Categories column) {
		List<String> texts = new ArrayList<>();
		for (int row = 0; row < column.rows(); row++) {
			texts.add(String.valueOf(column.text(row)));
		}
		return texts;
	}

	private String from() {
		return "read_parquet(" + ScratchDatabase.pattern(file) + ")";
	}

	private void make(String select, String options) throws IOException {
		make(select, options, ROWS);
	}

	private void make(String select, String options, int rows) throws IOException {
		try (var database = new ScratchDatabase(folder, 1)) {
			Files.deleteIfExists(file);
			database.execute("COPY (" + select + " FROM range(" + rows + ") AS r(i)) TO " + ScratchDatabase.quoted(file.toString())
					+ " (FORMAT parquet, " + options + ")");
		}
	}
}
