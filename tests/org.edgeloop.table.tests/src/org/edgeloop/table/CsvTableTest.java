package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected types and cells by pandas 1.5.3; see fixtures/make_tables.py. */
class CsvTableTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.table.tests/fixtures/csv");

	@TempDir
	Path folder;

	static Stream<String> files() throws IOException {
		return expected().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void readsWhatPandasReads(String name) throws IOException {
		List<String> found = new ArrayList<>();
		try (Table table = Tables.open(new FileSource(FIXTURES.resolve(name + ".csv")), Progress.NONE)) {
			for (TableColumn column : table.columns()) {
				Categories cells = table.categories(column.name(), Progress.NONE);
				String texts = IntStream.range(0, cells.rows()).mapToObj(cells::text)
						.map(text -> text == null ? "\\N" : text.replace("\n", "\\n")).collect(Collectors.joining("|"));
				found.add(String.join("\t", name, column.name(), column.type().name(), texts));
			}
		}
		assertEquals(expected().get(name), found);
	}

	@Test
	void aRowThatIsTooShortOrTooLongIsNamed() throws IOException {
		assertProblem("a,b\n1,2\n\n3\n", "line 4 has 1 fields, the header has 2");
		assertProblem("a,b\n1,2\n3,4,5\n", "line 3 has 3 fields, the header has 2");
	}

	@Test
	void whatIsNoTableIsSaid() throws IOException {
		assertProblem("", "the file is empty");
		assertProblem("\n \n", "the file is empty");
		assertProblem("a,b\n1,\"2\n3,4\n", "quoted field");
		Path binary = folder.resolve("picture.png");
		Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xC3, '\n', 'a', (byte) 0xFF});
		assertTrue(problem(new FileSource(binary)).contains("neither Parquet nor text"));
		assertTrue(problem(new FileSource(folder.resolve("nowhere.csv"))).contains("no such file"));
	}

	@Test
	void aTypeThatTheUserGivesHoldsForEveryCell() throws IOException {
		Path file = write("a,b,c,t\n1,1,true,2024-02-29\n2,x,false,1970-01-01T00:00:01.5+01:00\n");
		Map<String, ColumnType> types = Map.of("a", ColumnType.TEXT, "c", ColumnType.TEXT, "t", ColumnType.TIMESTAMP);
		try (Table table = Tables.open(new FileSource(file, TableOptions.DEFAULT.withTypes(types)), Progress.NONE)) {
			assertEquals(List.of("1", "2"), table.categories("a", Progress.NONE).levels());
			assertEquals(List.of("true", "false"), table.categories("c", Progress.NONE).levels());
			double[] times = table.numbers("t", Progress.NONE).values();
			assertEquals(1_709_164_800e6, times[0]);
			assertEquals(-3_598.5e6, times[1]);
		}
		String refused = problem(new FileSource(file, TableOptions.DEFAULT.withTypes(Map.of("b", ColumnType.FLOAT64))));
		assertTrue(refused.contains("line 3: \"x\" in column \"b\" is not float64"), refused);
		String unknown = problem(new FileSource(file, TableOptions.DEFAULT.withTypes(Map.of("z", ColumnType.TEXT))));
		assertTrue(unknown.contains("no column \"z\""), unknown);
	}

	@Test
	void missingSpellingsMayBeOthers() throws IOException {
		Path file = write("a,b\n-999,NA\n1,x\n");
		try (Table table = Tables.open(new FileSource(file, new TableOptions(Map.of(), List.of("-999"), '\0')), Progress.NONE)) {
			assertEquals(1, table.numbers("a", Progress.NONE).missing());
			assertEquals(List.of("NA", "x"), table.categories("b", Progress.NONE).levels());
		}
	}

	@Test
	void otherSeparatorsAreFoundOrGiven() throws IOException {
		for (String separator : List.of(";", "\t", "|")) {
			Path file = write("a,b;c\n1,5;2\n".replace(",", ".").replace(";", separator));
			try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
				assertEquals(2, table.columns().size());
			}
		}
		Path given = write("a b\n1 2\n");
		try (Table table = Tables.open(new FileSource(given, new TableOptions(Map.of(), List.of(), ' ')), Progress.NONE)) {
			assertEquals(2, table.columns().size());
		}
	}

	@Test
	void utf16IsReadByItsMark() throws IOException {
		Path file = folder.resolve("utf16.csv");
		Files.write(file, "\ufeffa,b\n1,\u00fc\n".getBytes(StandardCharsets.UTF_16LE));
		try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
			assertEquals(List.of("\u00fc"), table.categories("b", Progress.NONE).levels());
		}
	}

	@Test
	void aColumnThatIsNotThereOrNoNumbersIsAProblem() throws IOException {
		try (Table table = Tables.open(new FileSource(write("a,b\n1,x\n")), Progress.NONE)) {
			assertThrows(ProblemException.class, () -> table.numbers("c", Progress.NONE));
			assertThrows(ProblemException.class, () -> table.numbers("b", Progress.NONE));
			assertThrows(ProblemException.class, () -> table.categories("c", Progress.NONE));
			assertThrows(ProblemException.class, () -> table.read(List.of("c"), 0, 1, batch -> { }, Progress.NONE));
		}
	}

	@Test
	void whatMakesAColumnTextIsNamed() throws IOException {
		Table mixed = Tables.open(new FileSource(write("a\n1\n2.5\nfoo\n4\n")), Progress.NONE);
		Table empty = Tables.open(new FileSource(write("a\n")), Progress.NONE);
		try (TablePair pair = TablePair.of(mixed, empty); TablePair turned = TablePair.of(empty, mixed)) {
			String text = assertThrows(ProblemException.class, () -> pair.numbers("a", Progress.NONE)).problem().toLine();
			assertTrue(text.contains("\"foo\""), text);
			String none = assertThrows(ProblemException.class, () -> turned.numbers("a", Progress.NONE)).problem().toLine();
			assertTrue(none.contains("has no values"), none);
		}
	}

	@Test
	void tenThousandColumnsAreRead() throws IOException {
		int count = 10_000;
		String header = IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
		String row = IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
		try (Table table = Tables.open(new FileSource(write(header + "\n" + row + "\n" + row + "\n")), Progress.NONE)) {
			assertEquals(count, table.columns().size());
			assertEquals(9_999, table.numbers("c9999", Progress.NONE).values()[1]);
		}
	}

	@Test
	void aMillionCategoriesAreCounted() throws IOException {
		int count = 1_000_000;
		Path file = write(IntStream.range(0, count).mapToObj(i -> "k" + i).collect(Collectors.joining("\n", "a\n", "\n")));
		Table table = Tables.open(new FileSource(file), Progress.NONE);
		try (TablePair pair = TablePair.of(table, table)) {
			ValueCounts<String> counts = pair.categories("a", Progress.NONE).counts();
			assertEquals(count, counts.size());
			assertEquals("k0", counts.values().getFirst());
			assertEquals("k999999", counts.values().getLast());
		}
	}

	@Test
	void rowsComeInOrder() throws IOException {
		Path file = write(IntStream.range(0, 10_000).mapToObj(i -> i + "," + (i % 7 == 0 ? "" : "t" + i)).collect(Collectors.joining("\n", "a,b\n", "\n")));
		var next = new long[] {5_000};
		try (Table table = Tables.open(new FileSource(file), Progress.NONE)) {
			table.read(List.of("b", "a"), 5_000, 20_000, batch -> {
				assertEquals(next[0], batch.firstRow());
				for (int row = 0; row < batch.rows(); row++, next[0]++) {
					assertEquals(next[0], batch.number(1, row));
					assertEquals(next[0] % 7 == 0 ? null : "t" + next[0], batch.text(0, row));
				}
			}, Progress.NONE);
		}
		assertEquals(10_000, next[0]);
	}

	@Test
	void readingCanBeCancelled() throws IOException {
		Path file = write("a\n" + "1\n".repeat(100_000));
		assertThrows(CancellationException.class, () -> Tables.open(new FileSource(file), Progress.NONE.until(() -> true)));
	}

	private Path write(String content) throws IOException {
		return Files.writeString(folder.resolve("table.csv"), content);
	}

	private void assertProblem(String content, String words) throws IOException {
		String found = problem(new FileSource(write(content)));
		assertTrue(found.contains(words), found);
	}

	private static String problem(FileSource source) {
		return assertThrows(ProblemException.class, () -> Tables.open(source, Progress.NONE)).problem().toLine();
	}

	private static Map<String, List<String>> expected() throws IOException {
		try (Stream<String> lines = Files.lines(FIXTURES.resolve("expected.tsv"))) {
			return lines.collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf('\t')), LinkedHashMap::new, Collectors.toList()));
		}
	}
}
