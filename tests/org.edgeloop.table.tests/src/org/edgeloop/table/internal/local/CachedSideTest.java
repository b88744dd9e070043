package org.edgeloop.table.internal.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Tables;
import org.edgeloop.table.internal.TableStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedSideTest {

	private static final TableStamp STAMP = new TableStamp("file", "state");

	@TempDir
	Path folder;

	private double[] values;
	private SortedColumn expected;

	@BeforeEach
	void setUp() {
		values = new Random(5).doubles(300_000).map(value -> value < 0.01 ? Double.NaN : value).toArray();
		values[7] = Double.NEGATIVE_INFINITY;
		expected = new ArraySide(values).sorted();
	}

	@Test
	void aColumnIsSortedOnceForAState() throws IOException {
		assertSame(side(STAMP, values).sorted());
		// Another table under the same stamp shows that the kept one is taken.
		assertSame(side(STAMP, 1, 2, 3).sorted());
		assertArrayEquals(new double[] {3, 1}, side(STAMP, 3, 1, 2).sample(2));
	}

	@Test
	void anotherStateIsSortedAnewAndTheOldOneForgotten() throws IOException {
		side(STAMP, values).sorted();
		assertArrayEquals(new double[] {1, 2}, side(new TableStamp("file", "later"), 2, 1).sorted().values());
		assertFalse(Files.exists(folder.resolve("cache/file-state")));
		side(new TableStamp("other", "state"), 4).sorted();
		assertEquals(2, names(folder.resolve("cache")).size());
	}

	@Test
	void whatIsDamagedIsSortedAnew() throws IOException {
		side(STAMP, values).sorted();
		Path file = names(folder.resolve("cache/file-state")).getFirst();
		byte[] sound = Files.readAllBytes(file);
		byte[] unsorted = sound.clone();
		unsorted[sound.length - 1] ^= (byte) 0x80;
		for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(sound, 40), Arrays.copyOf(sound, sound.length - 8), new byte[sound.length], unsorted)) {
			Files.write(file, damaged);
			assertSame(side(STAMP, values).sorted());
			assertArrayEquals(sound, Files.readAllBytes(file));
		}
	}

	@Test
	void aFolderThatCannotBeWrittenCostsNothingButTime() throws IOException {
		Files.writeString(folder.resolve("cache"), "a file where the folder should be");
		assertSame(side(STAMP, values).sorted());
	}

	private CachedSide side(TableStamp stamp, double... rows) {
		return new CachedSide(new TableSide(Tables.of("held", Map.of("x", rows)), "x", Progress.NONE), folder.resolve("cache"), stamp,
				Progress.NONE);
	}

	private void assertSame(SortedColumn found) {
		assertArrayEquals(expected.values(), found.values());
		assertEquals(expected.summary(), found.summary());
	}

	private static List<Path> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
