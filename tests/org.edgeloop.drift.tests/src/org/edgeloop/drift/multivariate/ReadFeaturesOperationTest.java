package org.edgeloop.drift.multivariate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Scattered;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

class ReadFeaturesOperationTest {

	private static final double NAN = Double.NaN;

	private static FeaturePair read(Map<String, ?> reference, Map<String, ?> current, List<String> numerical, List<String> categorical,
			int rows) throws IOException {
		try (TablePair pair = TablePair.of(Tables.of("reference", reference), Tables.of("current", current))) {
			return new ReadFeaturesOperation(pair, numerical, categorical, rows).run(Progress.NONE);
		}
	}

	@Test
	void whatIsMissingIsTheReferencesUsualValue() throws IOException {
		FeaturePair pair = read(Map.of("x", new double[] { 1, NAN, 5, Double.POSITIVE_INFINITY }), Map.of("x", new double[] { NAN, 7 }),
				List.of("x"), List.of(), 100);
		assertArrayEquals(new double[] { 1, 3, 5, 3 }, pair.reference().matrix().columns()[0]);
		assertArrayEquals(new double[] { 3, 7 }, pair.current().matrix().columns()[0]);
		assertEquals(2, pair.reference().imputed());
		assertEquals(1, pair.current().imputed());
	}

	@Test
	void categoriesAreTheirSharesInTheReference() throws IOException {
		FeaturePair pair = read(Map.of("k", new String[] { "b", "a", null, "b", "a" }), Map.of("k", new String[] { "new", "b", null }),
				List.of(), List.of("k"), 100);
		// of two that are equally frequent the first by its name stands for what is missing
		assertArrayEquals(new double[] { 0.4, 0.6, 0.6, 0.4, 0.6 }, pair.reference().matrix().columns()[0]);
		assertArrayEquals(new double[] { 0, 0.4, 0.6 }, pair.current().matrix().columns()[0]);
	}

	@Test
	void rowsOfALargeTableAreDrawnAlwaysTheSame() throws IOException {
		Map<String, ?> table = Map.of("x", Scattered.numbers(1000, 1));
		FeaturePair first = read(table, table, List.of("x"), List.of(), 100);
		FeaturePair second = read(table, table, List.of("x"), List.of(), 100);
		int[] rows = first.reference().rows();
		assertArrayEquals(rows, second.current().rows());
		assertEquals(100, Arrays.stream(rows).distinct().count());
		assertTrue(first.reference().sampled());
		assertEquals(Scattered.numbers(1000, 1)[rows[99]], first.reference().matrix().columns()[0][99]);
	}

	@Test
	void emptyColumnsAndTablesAreSaid() {
		Map<String, ?> empty = Map.of("x", new double[] { NAN, NAN }, "k", new String[2]);
		assertThrows(ProblemException.class, () -> read(empty, empty, List.of("x"), List.of(), 100));
		assertThrows(ProblemException.class, () -> read(empty, empty, List.of(), List.of("k"), 100));
		Map<String, ?> full = Map.of("x", new double[] { 1, 2 }, "k", new String[] { "a", "b" });
		assertThrows(ProblemException.class, () -> read(full, empty, List.of("x"), List.of(), 100));
		assertThrows(ProblemException.class, () -> read(full, empty, List.of(), List.of("k"), 100));
		assertThrows(ProblemException.class, () -> read(empty, empty, List.of(), List.of(), 100));
		assertThrows(ProblemException.class, () -> read(empty, empty, List.of("y"), List.of(), 100));
		Map<String, ?> rowless = Map.of("x", new double[0]);
		assertThrows(ProblemException.class, () -> read(rowless, rowless, List.of("x"), List.of(), 100));
	}
}
