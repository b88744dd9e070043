package org.edgeloop.drift.chunk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Scattered;
import org.edgeloop.drift.chunk.Chunking.Leftover;
import org.edgeloop.drift.chunk.Chunking.Period;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableOptions;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunkDriftOperationTest {

	@TempDir
	private Path folder;

	@Test
	void rowsBehindTheLastFullChunkAreKeptAppendedOrDropped() {
		assertEquals(List.of(new Chunk(0, 4), new Chunk(4, 8), new Chunk(8, 10)), Chunks.of(new Chunking.BySize(4, Leftover.KEEP), 10));
		assertEquals(List.of(new Chunk(0, 4), new Chunk(4, 10)), Chunks.of(new Chunking.BySize(4, Leftover.APPEND), 10));
		assertEquals(List.of(new Chunk(0, 4), new Chunk(4, 8)), Chunks.of(new Chunking.BySize(4, Leftover.DROP), 10));
		assertEquals(List.of(new Chunk(0, 3)), Chunks.of(new Chunking.BySize(4, Leftover.APPEND), 3));
		assertEquals(List.of(), Chunks.of(new Chunking.BySize(4, Leftover.KEEP), 0));
	}

	@Test
	void chunksOfACountDifferByOneRow() {
		assertEquals(List.of(new Chunk(0, 3), new Chunk(3, 6), new Chunk(6, 10)), Chunks.of(new Chunking.ByCount(3), 10));
		assertEquals(List.of(new Chunk(0, 1), new Chunk(1, 2)), Chunks.of(new Chunking.ByCount(5), 2));
		assertEquals(Long.MAX_VALUE, Chunks.of(new Chunking.ByCount(7), Long.MAX_VALUE).getLast().toRow());
	}

	@ParameterizedTest
	@CsvSource({ "MINUTE,2024-02-29T23:59:00Z,2024-03-01T00:00:00Z", "HOUR,2024-02-29T23:00:00Z,2024-03-01T00:00:00Z",
			"DAY,2024-02-29T00:00:00Z,2024-03-01T00:00:00Z", "WEEK,2024-02-26T00:00:00Z,2024-03-04T00:00:00Z",
			"MONTH,2024-02-01T00:00:00Z,2024-03-01T00:00:00Z", "QUARTER,2024-01-01T00:00:00Z,2024-04-01T00:00:00Z",
			"YEAR,2024-01-01T00:00:00Z,2025-01-01T00:00:00Z" })
	void periodsFollowTheCalendar(Period period, Instant start, Instant next) {
		var periods = new CalendarPeriods(period);
		assertEquals(start, periods.startOf(Instant.parse("2024-02-29T23:59:59.5Z")));
		assertEquals(next, periods.startOfNext(start));
	}

	private Table timed(String... lines) throws IOException {
		Path file = folder.resolve("timed.csv");
		Files.write(file, List.of(lines));
		return Tables.open(new FileSource(file, TableOptions.DEFAULT.withTypes(Map.of("taken", ColumnType.TIMESTAMP))), Progress.NONE);
	}

	@Test
	void daysAreChunksThoughRowsAreNotInTheirOrder() throws IOException {
		try (Table table = timed("taken,x", "2024-01-02 10:00:00,1", "2024-01-01 12:00:00,2", ",3", "2024-01-02 00:00:00,4",
				"2024-01-05 23:59:59,5")) {
			ChunkedRows rows = ChunkedRows.of(table, new Chunking.ByTime("taken", Period.DAY), null, Progress.NONE);
			assertEquals(List.of("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-05T00:00:00Z"),
					rows.chunks().stream().map(chunk -> String.valueOf(chunk.start())).toList());
			assertArrayEquals(new int[] { 1 }, rows.rows(0));
			assertArrayEquals(new int[] { 0, 3 }, rows.rows(1));
			assertEquals(new Chunk(0, 4, Instant.parse("2024-01-02T00:00:00Z"), Instant.parse("2024-01-03T00:00:00Z")), rows.chunks().get(1));
			assertArrayEquals(new int[] { 1, 0, -1, 1, 2 }, rows.chunkOfRows(5));
		}
	}

	@Test
	void chunksBySizeSayWhenTheirRowsWereTaken() throws IOException {
		try (Table table = timed("taken,x", "2024-01-02 10:00:00,1", "2024-01-01 12:00:00,2", ",3")) {
			ChunkedRows rows = ChunkedRows.of(table, new Chunking.BySize(2, Leftover.KEEP), "taken", Progress.NONE);
			assertEquals(List.of(new Chunk(0, 2, Instant.parse("2024-01-01T12:00:00Z"), Instant.parse("2024-01-02T10:00:00Z")),
					new Chunk(2, 3)), rows.chunks());
			assertThrows(ProblemException.class,
					() -> ChunkedRows.of(table, new Chunking.ByTime("x", Period.DAY), null, Progress.NONE));
		}
	}

	@Test
	void alertsStandWhereAColumnMoves() throws IOException {
		double[] reference = Scattered.numbers(2000, 1);
		double[] current = reference.clone();
		for (int i = 1500; i < 2000; i++) {
			current[i] += 0.5;
		}
		String[] kinds = new String[2000];
		String[] later = new String[2000];
		Arrays.setAll(kinds, i -> reference[i] < 0.5 ? "a" : "b");
		Arrays.setAll(later, i -> i >= 1500 ? "c" : kinds[i]);
		var settings = new ChunkDriftSettings(new Chunking.ByCount(4), null, EnumSet.complementOf(EnumSet.of(NumberMethod.MEAN)),
				EnumSet.allOf(CategoryMethod.class), null);
		List<ColumnChunks> columns = run(Map.of("x", reference, "k", kinds), Map.of("x", current, "k", later), settings);
		for (ColumnChunks column : columns) {
			assertEquals(4, column.series().size());
			for (ChunkSeries series : column.series()) {
				assertEquals(List.of(false, false, false, true), series.current().stream().map(ChunkScore::alert).toList(), series.method());
				assertEquals(1, series.alerts());
				assertTrue(series.limits().lower() >= 0);
			}
		}
		// half of a uniform distribution lies outside of the reference: the distances have closed forms
		assertEquals(0.5, last(columns.get(0), "Kolmogorov-Smirnov statistic"), 0.03);
		assertEquals(0.5, last(columns.get(0), "Wasserstein distance"), 0.03);
		assertEquals(1, last(columns.get(1), "Jensen-Shannon distance"), 1e-12);
		assertEquals(1, last(columns.get(1), "Hellinger distance"), 1e-12);
		assertEquals(1, last(columns.get(1), "L-Infinity distance"), 1e-12);
		// a table of two levels and a third apart from them has the statistic of all its rows
		assertEquals(2500, last(columns.get(1), "Chi2 statistic"), 1e-9);
	}

	private static double last(ColumnChunks column, String method) {
		return column.series().stream().filter(series -> series.method().equals(method)).findAny().orElseThrow().current().getLast().score();
	}

	private static List<ColumnChunks> run(Map<String, ?> reference, Map<String, ?> current, ChunkDriftSettings settings)
			throws IOException {
		try (TablePair pair = TablePair.of(Tables.of("reference", reference), Tables.of("current", current))) {
			return new ChunkDriftOperation(pair, List.of("x"), List.of("k"), settings).run(Progress.NONE);
		}
	}

	@Test
	void emptyColumnIsAProblemOfItsOwnAndEmptyChunksHaveNoScore() throws IOException {
		double nan = Double.NaN;
		var settings = new ChunkDriftSettings(new Chunking.ByCount(2), null, Set.of(NumberMethod.WASSERSTEIN), Set.of(CategoryMethod.CHI2),
				new ControlLimits(0, 1));
		List<ColumnChunks> columns = run(Map.of("x", new double[] { 1, 2, 3, 4 }, "k", new String[4]),
				Map.of("x", new double[] { nan, Double.NEGATIVE_INFINITY, 3, 4 }, "k", new String[] { "a", "b", "a", "b" }), settings);
		assertEquals(Double.NaN, columns.get(0).series().getFirst().current().get(0).score());
		assertEquals(1, columns.get(0).series().getFirst().current().get(1).score());
		assertEquals(0, columns.get(0).series().getFirst().alerts());
		assertTrue(String.valueOf(columns.get(1).problem()).contains("no values in the reference"));
	}

	@Test
	void tooManyChunksAreRefused() {
		Table table = Tables.of("t", Map.of("x", new double[200_000]));
		assertThrows(ProblemException.class, () -> ChunkedRows.of(table, new Chunking.BySize(1, Leftover.KEEP), null, Progress.NONE));
	}
}
