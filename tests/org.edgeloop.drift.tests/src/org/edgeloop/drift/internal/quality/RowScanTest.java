package org.edgeloop.drift.internal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.quality.CorrelationMethod;
import org.edgeloop.drift.quality.NamePair;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

/** Correlations by SciPy 1.10.1 and pandas 1.5.3: {@code DataFrame.corr} and {@code chi2_contingency(crosstab, correction=False)}. */
class RowScanTest {

	private static final double NONE = Double.NaN;
	private static final double[] X = { 3, 1, 2, 2, 5, 1, 4, 2, 2, 9 };
	private static final double[] Y = { 1, 1, 4, 2, 5, 0, 4, 1, 4, 8 };

	@Test
	void correlationsAreThoseOfPandas() throws IOException {
		RowScan scan = scan(Map.of("x", X, "y", Y, "a", "a,a,b,b,c,c,a,b,c,a".split(","), "b", "x,x,y,y,z,z,x,y,y,z".split(",")));
		expect(scan, CorrelationMethod.PEARSON, "x", "y", 0.8606629658238704);
		expect(scan, CorrelationMethod.SPEARMAN, "x", "y", 0.7781712539376914);
		expect(scan, CorrelationMethod.KENDALL, "x", "y", 0.701357850179277);
		expect(scan, CorrelationMethod.CRAMER_V, "a", "b", 0.7453559924999299);
	}

	@Test
	void onlyRowsWithBothValuesCorrelate() throws IOException {
		double[] x = X.clone();
		double[] y = Y.clone();
		x[3] = NONE;
		y[7] = Double.POSITIVE_INFINITY;
		RowScan scan = scan(Map.of("x", x, "y", y));
		expect(scan, CorrelationMethod.PEARSON, "x", "y", 0.8569568847068549);
		expect(scan, CorrelationMethod.SPEARMAN, "x", "y", 0.8386549236063443);
		expect(scan, CorrelationMethod.KENDALL, "x", "y", 0.760608730574164);
	}

	@Test
	void farFromZeroNothingCancels() throws IOException {
		double[] x = IntStream.range(0, 20000).mapToDouble(i -> 1e9 + i % 7).toArray();
		double[] y = IntStream.range(0, 20000).mapToDouble(i -> 1e9 - i % 7).toArray();
		expect(scan(Map.of("x", x, "y", y)), CorrelationMethod.PEARSON, "x", "y", -1);
	}

	@Test
	void rowsAreEqualWithMissingValuesAndBothZeros() throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("n", new double[] { 0.0, -0.0, NONE, NONE, 1, 1 });
		columns.put("t", new String[] { "a", "a", null, null, "", "b" });
		var row = scan(columns).rowQuality();
		assertEquals(2, row.duplicated());
		assertEquals(2, row.empty());
		assertEquals(3, row.withUnusable());
	}

	@Test
	void manyEqualRowsAreCountedOnceEach() throws IOException {
		var random = new Random(5);
		double[] x = random.doubles(50_000, 0, 100).map(Math::floor).toArray();
		double[] y = random.doubles(50_000, 0, 100).map(Math::floor).toArray();
		long distinct = IntStream.range(0, x.length).mapToDouble(i -> x[i] * 100 + y[i]).distinct().count();
		assertEquals(x.length - distinct, scan(Map.of("x", x, "y", y)).rowQuality().duplicated());
	}

	@Test
	void columnsAgreeInAllOrInMostRows() throws IOException {
		double[] first = new Random(1).doubles(10_000).toArray();
		first[17] = NONE;
		double[] almost = first.clone();
		for (int row = 0; row < 499; row++) {
			almost[row * 20] = -1;
		}
		double[] less = first.clone();
		for (int row = 0; row < 501; row++) {
			less[row * 19] = -1;
		}
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("first", first);
		columns.put("same", first.clone());
		columns.put("almost", almost);
		columns.put("less", less);
		columns.put("other", IntStream.range(0, first.length).toArray());
		var row = scan(columns).rowQuality();
		assertEquals(List.of(new NamePair("first", "same")), row.duplicatedColumns());
		assertEquals(List.of(new NamePair("first", "same"), new NamePair("first", "almost"), new NamePair("same", "almost")),
				row.almostDuplicatedColumns());
	}

	@Test
	void columnsOfDifferentTypesAreNotTheSame() throws IOException {
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("whole", new long[] { 1, 2, 3 });
		columns.put("real", new double[] { 1, 2, 3 });
		assertTrue(scan(columns).rowQuality().almostDuplicatedColumns().isEmpty());
	}

	@Test
	void ranksOfLargeTablesAreOfEvenlySpacedRows() throws IOException {
		double[] x = new Random(3).doubles(30_000).toArray();
		double[] y = IntStream.range(0, x.length).mapToDouble(i -> i % 3 == 0 ? x[i] : 0).toArray();
		RowScan scan = scan(Map.of("x", x, "y", y), 10_000);
		assertEquals(10_000, scan.correlations().rankRows());
		expect(scan, CorrelationMethod.SPEARMAN, "x", "y", 1);
	}

	@Test
	void stopsWhenCancelled() {
		Map<String, Object> columns = Map.of("x", X);
		assertThrows(CancellationException.class,
				() -> new RowScan(Tables.of("t", columns), plan(columns, 100), Progress.NONE.until(() -> true)).run());
	}

	private static void expect(RowScan scan, CorrelationMethod method, String first, String second, double expected) {
		assertEquals(expected, scan.correlations().matrix(method).value(first, second).orElseThrow(), 1e-12);
	}

	private static RowScan scan(Map<String, ?> columns) throws IOException {
		return scan(columns, Integer.MAX_VALUE);
	}

	private static RowScan scan(Map<String, ?> columns, int rankRows) throws IOException {
		Table table = Tables.of("t", columns);
		var scan = new RowScan(table, plan(columns, rankRows), Progress.NONE);
		scan.run();
		return scan;
	}

	private static ScanPlan plan(Map<String, ?> columns, int rankRows) {
		return new ScanPlan(columns.keySet().stream().filter(name -> columns.get(name) instanceof double[]).toList(),
				columns.keySet().stream().filter(name -> columns.get(name) instanceof String[]).toList(), rankRows, 0.95);
	}
}
