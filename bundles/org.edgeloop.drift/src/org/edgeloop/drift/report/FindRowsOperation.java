package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.report.SelectedTables;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.TablePair;

/**
 * Finds the rows behind a part of a report: those of a bin, a tail, a category or a chunk, and where in a recording they come from. The
 * table is read in one pass; only the rows that are asked for are kept.
 */
public final class FindRowsOperation {

	/** The columns of a feature table that say where a row comes from. */
	private static final List<String> WINDOW = List.of("recording", "channel", "from", "to");

	private final DriftSpec spec;
	private final Path folder;
	private final Side side;
	private final String column;
	private final RowChoice choice;
	private final long fromRow;
	private final long toRow;
	private final int most;

	/**
	 * @param spec not changed
	 * @param folder that of the spec
	 * @param side the table to look in
	 * @param column whose values count
	 * @param choice which rows
	 * @param fromRow the first row to look at, among those of the side that count
	 * @param toRow the row behind the last one; {@link Long#MAX_VALUE} for the end
	 * @param most how many rows to return at most; all are counted
	 */
	public FindRowsOperation(DriftSpec spec, Path folder, Side side, String column, RowChoice choice, long fromRow, long toRow, int most) {
		this.spec = spec;
		this.folder = folder;
		this.side = side;
		this.column = column;
		this.choice = choice;
		this.fromRow = fromRow;
		this.toRow = toRow;
		this.most = most;
	}

	/**
	 * @throws ProblemException if the table cannot be opened or has no such column, or one without the numbers that are asked for
	 * @throws CancellationException if cancelled
	 * @throws IOException if reading fails
	 */
	public FoundRows run(Progress progress) throws IOException {
		progress.begin("Looking for rows by " + column, 0);
		try (TablePair tables = new SelectedTables(spec, folder).open(progress)) {
			return run(side.of(tables.reference(), tables.current()), progress);
		}
	}

	private FoundRows run(Table table, Progress progress) throws IOException {
		TableColumn found = table.column(column).orElseThrow(
				() -> new ProblemException(Problem.error("the column \"" + column + "\" is not there", table.name(), "run the report again")));
		boolean isOfNumbers = found.length() == 0 && found.type() != ColumnType.TEXT;
		if (!isOfNumbers && !(choice instanceof RowChoice.Levels) && choice != RowChoice.Values.ALL) {
			throw new ProblemException(Problem.error("the column \"" + column + "\" holds no numbers", table.name(), "choose rows by category"));
		}
		boolean hasWindows = WINDOW.stream().allMatch(name -> table.column(name).isPresent());
		List<String> names = Stream.concat(Stream.of(column), hasWindows ? WINDOW.stream() : Stream.empty()).toList();
		Collector collector = choice instanceof RowChoice.Farthest farthest ? new FarthestRows(farthest, hasWindows) : new RowsInOrder(hasWindows);
		table.read(names, fromRow, Math.min(toRow, table.rows()), batch -> {
			progress.checkCancelled();
			for (int row = 0; row < batch.rows(); row++) {
				collector.take(batch, row);
			}
		}, progress);
		return new FoundRows(collector.total(), collector.rows(), hasWindows);
	}

	private static FoundRow found(RowBatch batch, int row, boolean hasWindows) {
		String text = batch.text(0, row);
		return new FoundRow(batch.firstRow() + row, text == null ? "" : text, hasWindows ? window(batch, row) : Optional.empty());
	}

	private static Optional<FoundRow.Window> window(RowBatch batch, int row) {
		String recording = batch.text(1, row);
		String channel = batch.text(2, row);
		double from = batch.number(3, row);
		double to = batch.number(4, row);
		return recording == null || channel == null || Double.isNaN(from) || Double.isNaN(to) ? Optional.empty()
				: Optional.of(new FoundRow.Window(recording, channel, (long) from, (long) to));
	}

	/** Takes the rows of a table one after the other. */
	private interface Collector {

		void take(RowBatch batch, int row);

		long total();

		List<FoundRow> rows();
	}

	/** The first rows that fit. */
	private final class RowsInOrder implements Collector {

		private final boolean hasWindows;
		private final Set<@Nullable String> levels = new HashSet<>();
		private final List<FoundRow> rows = new ArrayList<>();
		private long total;

		RowsInOrder(boolean hasWindows) {
			this.hasWindows = hasWindows;
			if (choice instanceof RowChoice.Levels wanted) {
				levels.addAll(wanted.levels());
			}
		}

		@Override
		public void take(RowBatch batch, int row) {
			boolean fits = choice instanceof RowChoice.Values values
					? values == RowChoice.Values.ALL || values.holds(batch.number(0, row))
					: levels.contains(batch.text(0, row));
			if (fits) {
				total++;
				if (rows.size() < most) {
					rows.add(found(batch, row, hasWindows));
				}
			}
		}

		@Override
		public long total() {
			return total;
		}

		@Override
		public List<FoundRow> rows() {
			return rows;
		}
	}

	/** The rows that are farthest off, as many as are asked for. */
	private final class FarthestRows implements Collector {

		private record Distant(double distance, FoundRow row) {
		}

		private final double centre;
		private final boolean hasWindows;
		private final PriorityQueue<Distant> nearestFirst = new PriorityQueue<>(Comparator.comparingDouble(Distant::distance));
		private long total;

		FarthestRows(RowChoice.Farthest farthest, boolean hasWindows) {
			centre = farthest.centre();
			this.hasWindows = hasWindows;
		}

		@Override
		public void take(RowBatch batch, int row) {
			double distance = Math.abs(batch.number(0, row) - centre);
			if (Double.isNaN(distance)) {
				return;
			}
			total++;
			if (nearestFirst.size() < most) {
				nearestFirst.add(new Distant(distance, found(batch, row, hasWindows)));
			} else if (most > 0 && distance > nearestFirst.element().distance()) {
				nearestFirst.remove();
				nearestFirst.add(new Distant(distance, found(batch, row, hasWindows)));
			}
		}

		@Override
		public long total() {
			return total;
		}

		@Override
		public List<FoundRow> rows() {
			return nearestFirst.stream().sorted(Comparator.comparingDouble(Distant::distance).reversed()).map(Distant::row).toList();
		}
	}
}
