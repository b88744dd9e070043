package org.edgeloop.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile beside the table that it was made of. */
class TableProfileTest {

	private static final int ROWS = 12_000;

	@TempDir
	Path folder;

	@Test
	void aProfileGivesTheSameAggregatesToTheLastBit() throws IOException {
		Table table = table(1);
		Table current = table(2);
		Path file = folder.resolve("reference.profile");
		TableProfile.save(table, file, Progress.NONE);
		try (Table profile = TableProfile.open(file, Progress.NONE)) {
			assertEquals(table.name(), profile.name());
			assertEquals(table.columns(), profile.columns());
			assertEquals(table.rows(), profile.rows());
			TablePair whole = TablePair.of(table, current);
			TablePair profiled = TablePair.of(profile, current);
			for (String column : List.of("x", "odd", "few", "flag", "none")) {
				NumberPair expected = whole.numbers(column, Progress.NONE);
				NumberPair found = profiled.numbers(column, Progress.NONE);
				assertEquals(expected.summary(Side.REFERENCE), found.summary(Side.REFERENCE), column);
				assertEquals(expected.ranks(), found.ranks(), column);
				assertEquals(expected.quantile(Side.REFERENCE, 0.3), found.quantile(Side.REFERENCE, 0.3), column);
				assertArrayEquals(expected.sample(Side.REFERENCE, 500), found.sample(Side.REFERENCE, 500), column);
			}
			for (String column : List.of("text", "few", "flag")) {
				CategoryPair expected = whole.categories(column, Progress.NONE);
				CategoryPair found = profiled.categories(column, Progress.NONE);
				assertEquals(expected.counts().values(), found.counts().values());
				assertArrayEquals(expected.counts().reference(), found.counts().reference());
				assertEquals(expected.missing(Side.REFERENCE), found.missing(Side.REFERENCE));
			}
			assertEquals(table.categories("text", Progress.NONE).levels(), profile.categories("text", Progress.NONE).levels());
		}
	}

	@Test
	void whatNeedsRowsIsRefused() throws IOException {
		Path file = folder.resolve("reference.profile");
		TableProfile.save(table(1), file, Progress.NONE);
		try (Table profile = TableProfile.open(file, Progress.NONE)) {
			assertThrows(ProblemException.class, () -> profile.read(List.of("x"), 0, 1, batch -> { }, Progress.NONE));
			assertThrows(ProblemException.class, () -> profile.numbers("text", Progress.NONE));
			assertThrows(ProblemException.class, () -> profile.categories("nowhere", Progress.NONE));
			NumberPair pair = TablePair.of(profile, profile).numbers("x", Progress.NONE);
			assertThrows(ProblemException.class, () -> pair.sample(Side.REFERENCE, TableProfile.ORDERED_VALUES + 1));
			assertEquals(pair.summary(Side.REFERENCE).n(), pair.sample(Side.REFERENCE, Integer.MAX_VALUE).length);
		}
	}

	@Test
	void anythingElseIsNoProfile() throws IOException {
		Path text = Files.writeString(folder.resolve("a.csv"), "a\n1\n");
		Path other = folder.resolve("other.parquet");
		try (var writer = new ParquetTableWriter(other, List.of(TableColumn.of("a", ColumnType.INT32)))) {
			writer.add(1).endRow();
			writer.finish(Map.of("edgeloop.profile", "99"), Progress.NONE);
		}
		for (Path file : List.of(text, other, folder.resolve("nowhere"))) {
			String problem = assertThrows(ProblemException.class, () -> TableProfile.open(file, Progress.NONE)).problem().toLine();
			assertTrue(problem.contains("no profile"), problem);
		}
	}

	private static Table table(int seed) {
		var random = new Random(seed);
		var x = new double[ROWS];
		var odd = new double[ROWS];
		var few = new long[ROWS];
		var flag = new boolean[ROWS];
		var none = new double[ROWS];
		var text = new String[ROWS];
		for (int row = 0; row < ROWS; row++) {
			x[row] = random.nextGaussian() + seed;
			odd[row] = switch (random.nextInt(6)) {
			case 0 -> Double.NaN;
			case 1 -> Double.POSITIVE_INFINITY;
			case 2 -> Double.NEGATIVE_INFINITY;
			case 3 -> -0.0;
			default -> random.nextInt(50);
			};
			few[row] = random.nextInt(7) * 5 - 10;
			flag[row] = random.nextBoolean();
			none[row] = Double.NaN;
			text[row] = random.nextInt(9) == 0 ? null : "level " + random.nextInt(20);
		}
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("x", x);
		columns.put("odd", odd);
		columns.put("few", few);
		columns.put("flag", flag);
		columns.put("none", none);
		columns.put("text", text);
		return Tables.of("held", columns);
	}
}
