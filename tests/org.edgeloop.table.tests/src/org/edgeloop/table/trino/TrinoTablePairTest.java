package org.edgeloop.table.trino;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.edgeloop.table.TrinoSource;
import org.edgeloop.table.internal.trino.TrinoTablePair;
import org.edgeloop.testsupport.trino.TrinoServer;

/** The oracle is the engine in memory, which is itself checked against numpy and SciPy. */
class TrinoTablePairTest {

	private static final double CLOSE = 1e-12;

	private static TrinoServer server;
	private static TablePair local;
	private static TablePair remote;

	@BeforeAll
	static void copyTables() throws Exception {
		server = TrinoServer.orSkip();
		Table reference = table(1, 3000);
		Table current = table(2, 2000);
		local = TablePair.of(reference, current);
		remote = TablePair.of(server.copied(reference, "pair reference"), server.copied(current, "pair current"));
	}

	@AfterAll
	static void closeTables() throws Exception {
		if (remote != null) {
			remote.close();
			server.close();
		}
	}

	private static Table table(int seed, int rows) {
		var random = new Random(seed);
		var normal = new double[rows];
		var ties = new double[rows];
		var gaps = new double[rows];
		var far = new double[rows];
		var integers = new long[rows];
		var flags = new boolean[rows];
		var words = new String[rows];
		for (int i = 0; i < rows; i++) {
			normal[i] = random.nextGaussian() + seed * 0.1;
			ties[i] = random.nextInt(7) * 0.5 - 0.5 * random.nextInt(2) * 0.0;
			gaps[i] = i % 7 == 0 ? Double.NaN : i % 11 == 0 ? Double.POSITIVE_INFINITY : i % 13 == 0 ? -0.0 : random.nextInt(50) * 1e-5;
			far[i] = 1e9 + random.nextGaussian();
			integers[i] = random.nextInt(30);
			flags[i] = random.nextInt(3) == 0;
			words[i] = i % 9 == 0 ? null : "it's \"" + random.nextInt(5 + seed) + "\" \u00b5\ud83d\ude00";
		}
		var columns = new LinkedHashMap<String, Object>();
		columns.put("normal", normal);
		columns.put("ties", ties);
		columns.put("gaps", gaps);
		columns.put("far \"away\"", far);
		columns.put("integers", integers);
		columns.put("flags", flags);
		columns.put("words", words);
		return Tables.of("table " + seed, columns);
	}

	@Test
	void isAskedOnTheServer() {
		assertInstanceOf(TrinoTablePair.class, remote);
		assertEquals(local.reference().columns(), remote.reference().columns());
		assertEquals(local.reference().rows(), remote.reference().rows());
	}

	@ParameterizedTest
	@ValueSource(strings = { "normal", "ties", "gaps", "far \"away\"", "integers", "flags" })
	void aggregatesNumbersAsInMemory(String column) throws Exception {
		NumberPair expected = local.numbers(column, Progress.NONE);
		NumberPair actual = remote.numbers(column, Progress.NONE);
		for (Side side : Side.values()) {
			TrinoClose.summaries(expected.summary(side), actual.summary(side));
			TrinoClose.shapes(expected.shape(side), actual.shape(side));
			for (double q : new double[] { 0, 0.05, 0.25, 0.5, 0.9, 1 }) {
				assertEquals(expected.quantile(side, q), actual.quantile(side, q), CLOSE, column + " at " + q);
			}
			TrinoClose.arrays(expected.cosineMoments(side, 0.4, 0.8), actual.cosineMoments(side, 0.4, 0.8), 1e-9);
			double[] edges = TrinoClose.edges(expected.summary(side), 23);
			assertArrayEquals(expected.histogram(side, edges), actual.histogram(side, edges), column);
		}
		TrinoClose.ranks(expected.ranks(), actual.ranks());
		assertEquals(expected.distinctUnion(), actual.distinctUnion());
		assertEquals(expected.pooledQuantile(0.3), actual.pooledQuantile(0.3), CLOSE);
		assertEquals(expected.values(5).isPresent(), actual.values(5).isPresent());
		assertEquals(expected.values(100_000).orElseThrow().values(), actual.values(100_000).orElseThrow().values());
		assertArrayEquals(expected.values(100_000).orElseThrow().current(), actual.values(100_000).orElseThrow().current());
		assertEquals(10, actual.sample(Side.CURRENT, 10).length);
		TrinoClose.sorted(expected.sample(Side.CURRENT, Integer.MAX_VALUE), actual.sample(Side.CURRENT, Integer.MAX_VALUE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "normal", "gaps", "integers", "flags", "words" })
	void countsLevelsAsInMemory(String column) throws Exception {
		CategoryPair expected = local.categories(column, Progress.NONE);
		CategoryPair actual = remote.categories(column, Progress.NONE);
		assertEquals(expected.counts().values(), actual.counts().values());
		for (Side side : Side.values()) {
			assertArrayEquals(expected.counts().of(side), actual.counts().of(side));
			assertEquals(expected.missing(side), actual.missing(side));
		}
	}

	@Test
	void fetchesRowsWhereNothingLessWillDo() throws Exception {
		Table expected = local.reference();
		Table actual = remote.reference();
		TrinoClose.sorted(expected.numbers("gaps", Progress.NONE).values(), actual.numbers("gaps", Progress.NONE).values());
		assertEquals(expected.categories("words", Progress.NONE).missing(), actual.categories("words", Progress.NONE).missing());
		var rows = new long[1];
		actual.read(List.of("words", "normal"), 0, Long.MAX_VALUE, batch -> rows[0] += batch.rows(), Progress.NONE);
		assertEquals(expected.rows(), rows[0]);
	}

	@Test
	void refusesWhatIsNotThere() {
		assertThrows(ProblemException.class, () -> Tables.open(server.source("nothing"), Progress.NONE));
		assertThrows(ProblemException.class,
				() -> Tables.open(new TrinoSource(URI.create("http://127.0.0.1:1"), "a.b.c", "test", Map.of()), Progress.NONE));
		assertThrows(ProblemException.class, () -> remote.numbers("words", Progress.NONE));
		assertThrows(ProblemException.class, () -> remote.categories("nothing", Progress.NONE));
	}
}
