package org.edgeloop.drift.chunk;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of a table in chunks. A table that is not in the order of time may be put in chunks by time as well: the rows of a chunk
 * then lie between its first and its last, with those of others among them.
 */
public final class ChunkedRows {

	/** More chunks than that show nothing, and each costs a score. */
	public static final int MOST_CHUNKS = 100_000;

	private final List<Chunk> chunks;
	private final int[] starts;
	private final int[] order;

	private ChunkedRows(List<Chunk> chunks, int[] starts, int[] order) {
		this.chunks = chunks;
		this.starts = starts;
		this.order = order;
	}

	/**
	 * @param timeColumn when the rows were taken, for chunks by size and number; null if that is not known
	 * @throws ProblemException if there are too many rows or chunks, or a column of times is none
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if times cannot be read
	 */
	public static ChunkedRows of(Table table, Chunking rule, @Nullable String timeColumn, Progress progress) throws IOException {
		if (table.rows() > Integer.MAX_VALUE - 8) {
			throw new ProblemException(Problem.error("the table has too many rows to be put in chunks", table.name(),
					"compare a part of it"));
		}
		return switch (rule) {
			case Chunking.BySize size -> {
				requireFew(table, (table.rows() + size.rows() - 1) / size.rows());
				yield contiguous(table, Chunks.of(size, table.rows()), timeColumn, progress);
			}
			case Chunking.ByCount count -> {
				requireFew(table, count.chunks());
				yield contiguous(table, Chunks.of(count, table.rows()), timeColumn, progress);
			}
			case Chunking.ByTime time -> byTime(table, time, progress);
		};
	}

	private static void requireFew(Table table, long chunks) throws ProblemException {
		if (chunks > MOST_CHUNKS) {
			throw new ProblemException(Problem.error("that makes " + chunks + " chunks, and " + MOST_CHUNKS + " are the most", table.name(),
					"make the chunks larger"));
		}
	}

	private static ChunkedRows contiguous(Table table, List<Chunk> chunks, @Nullable String timeColumn, Progress progress)
			throws IOException {
		int last = chunks.isEmpty() ? 0 : (int) chunks.getLast().toRow();
		int[] starts = IntStream.concat(chunks.stream().mapToInt(chunk -> (int) chunk.fromRow()), IntStream.of(last)).toArray();
		List<Chunk> timed = timeColumn == null ? chunks : timed(chunks, times(table, timeColumn, progress));
		return new ChunkedRows(timed, starts, IntStream.range(0, last).toArray());
	}

	private static List<Chunk> timed(List<Chunk> chunks, double[] times) {
		return chunks.stream().map(chunk -> {
			var range = Arrays.stream(times, (int) chunk.fromRow(), (int) chunk.toRow()).filter(Double::isFinite).summaryStatistics();
			return range.getCount() == 0 ? chunk
					: new Chunk(chunk.fromRow(), chunk.toRow(), instant(range.getMin()), instant(range.getMax()));
		}).toList();
	}

	private static ChunkedRows byTime(Table table, Chunking.ByTime rule, Progress progress) throws IOException {
		double[] times = times(table, rule.column(), progress);
		var periods = new CalendarPeriods(rule.period());
		Map<Instant, Integer> found = new TreeMap<>();
		int[] chunkOf = new int[times.length];
		Instant start = Instant.MAX;
		Instant next = Instant.MIN;
		for (int row = 0; row < times.length; row++) {
			if (!Double.isFinite(times[row])) {
				chunkOf[row] = -1;
				continue;
			}
			Instant time = instant(times[row]);
			if (time.isBefore(start) || !time.isBefore(next)) {
				start = periods.startOf(time);
				next = periods.startOfNext(start);
			}
			chunkOf[row] = found.computeIfAbsent(start, key -> found.size());
		}
		requireFew(table, found.size());
		return grouped(periods, found, chunkOf);
	}

	/** @param chunkOf of each row the number of its chunk, in the order in which they were met; -1 where it is in none */
	private static ChunkedRows grouped(CalendarPeriods periods, Map<Instant, Integer> met, int[] chunkOf) {
		int[] position = new int[met.size()];
		int place = 0;
		for (int number : met.values()) {
			position[number] = place++;
		}
		int[] starts = new int[met.size() + 1];
		for (int number : chunkOf) {
			if (number >= 0) {
				starts[position[number] + 1]++;
			}
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] filled = starts.clone();
		int[] order = new int[starts[met.size()]];
		for (int row = 0; row < chunkOf.length; row++) {
			if (chunkOf[row] >= 0) {
				order[filled[position[chunkOf[row]]]++] = row;
			}
		}
		List<Chunk> chunks = new ArrayList<>();
		for (Instant start : met.keySet()) {
			int chunk = chunks.size();
			chunks.add(new Chunk(order[starts[chunk]], order[starts[chunk + 1] - 1] + 1L, start, periods.startOfNext(start)));
		}
		return new ChunkedRows(List.copyOf(chunks), starts, order);
	}

	private static double[] times(Table table, String column, Progress progress) throws IOException {
		Optional<TableColumn> found = table.column(column);
		if (found.isPresent() && found.get().type() != ColumnType.TIMESTAMP) {
			throw new ProblemException(Problem.error("the column " + column + " holds no times", table.name(),
					"choose a column of times, or say that its type is timestamp"));
		}
		return table.numbers(column, progress).values();
	}

	private static Instant instant(double microseconds) {
		return Instant.EPOCH.plus((long) microseconds, ChronoUnit.MICROS);
	}

	/** @return the chunks in their order */
	public List<Chunk> chunks() {
		return chunks;
	}

	/** @return the rows of a chunk, ascending */
	public int[] rows(int chunk) {
		return Arrays.copyOfRange(order, starts[chunk], starts[chunk + 1]);
	}

	/** @return the finite ones of a chunk's values in a column of the table */
	double[] values(int chunk, double[] column) {
		return Arrays.stream(order, starts[chunk], starts[chunk + 1]).mapToDouble(row -> column[row]).filter(Double::isFinite).toArray();
	}

	/** @return of each row of the table its chunk; -1 where it is in none */
	public int[] chunkOfRows(int rows) {
		int[] chunkOf = new int[rows];
		Arrays.fill(chunkOf, -1);
		for (int chunk = 0; chunk < chunks.size(); chunk++) {
			for (int i = starts[chunk]; i < starts[chunk + 1]; i++) {
				chunkOf[order[i]] = chunk;
			}
		}
		return chunkOf;
	}
}
