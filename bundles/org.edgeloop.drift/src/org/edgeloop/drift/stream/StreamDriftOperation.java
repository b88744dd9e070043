package org.edgeloop.drift.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.Table;

/** Tells a detector the rows of a table one by one: a column's numbers, or whether a model's prediction was wrong. */
public final class StreamDriftOperation {

	private final Table table;
	private final List<String> columns;
	private final StreamMethod method;
	private final StreamParameters parameters;

	private final List<Long> drifts = new ArrayList<>();
	private final List<Long> warnings = new ArrayList<>();
	private StatisticCurve curve = new StatisticCurve(0);
	private long values;
	private long skipped;
	private boolean warned;

	private StreamDriftOperation(Table table, List<String> columns, StreamMethod method, StreamParameters parameters) {
		this.table = table;
		this.columns = columns;
		this.method = method;
		this.parameters = parameters;
	}

	/** Watches a column of numbers or booleans. */
	public static StreamDriftOperation ofColumn(Table table, String column, StreamMethod method, StreamParameters parameters) {
		return new StreamDriftOperation(table, List.of(column), method, parameters);
	}

	/** Watches whether a model was wrong: 1 where two columns differ, 0 where they are equal; rows that miss one are left out. */
	public static StreamDriftOperation ofErrors(Table table, String target, String prediction, StreamMethod method,
			StreamParameters parameters) {
		return new StreamDriftOperation(table, List.of(target, prediction), method, parameters);
	}

	/** @return this operation, keeping the statistic after each {@code count}-th value instead of as many as a chart shows */
	public StreamDriftOperation keepingEvery(long count) {
		curve = new StatisticCurve(count);
		return this;
	}

	/**
	 * Runs once.
	 *
	 * @throws ProblemException if there is no such column, it holds no numbers, the detector wants errors and it holds none, or the
	 *             parameters do not go together
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the table cannot be read
	 */
	public StreamDrift run(Progress progress) throws IOException {
		StreamDetector detector = method.create(parameters);
		if (columns.size() == 1) {
			requireNumbers(columns.getFirst());
		}
		progress.begin("Watching " + table.name(), table.rows());
		table.read(columns, 0, table.rows(), batch -> {
			progress.checkCancelled();
			for (int row = 0; row < batch.rows(); row++) {
				take(detector, batch.firstRow() + row, value(batch, row));
			}
			progress.worked(batch.rows());
		}, progress);
		String name = columns.size() == 1 ? columns.getFirst() : String.join(" and ", columns);
		return new StreamDrift(name, method, parameters.asMap(), values, skipped, drifts, warnings, curve.samples());
	}

	private void requireNumbers(String name) throws ProblemException {
		var column = table.column(name);
		if (column.isPresent() && !column.get().type().isNumber() && column.get().type() != ColumnType.BOOLEAN) {
			throw new ProblemException(Problem.error("the column " + name + " holds no numbers", table.name(),
					"choose a column of numbers, or two columns that say what was and what was predicted"));
		}
	}

	private double value(RowBatch batch, int row) {
		if (columns.size() == 1) {
			return batch.number(0, row);
		}
		String target = batch.text(0, row);
		String prediction = batch.text(1, row);
		if (target == null || prediction == null) {
			return Double.NaN;
		}
		return Objects.equals(target, prediction) ? 0 : 1;
	}

	private void take(StreamDetector detector, long row, double value) throws ProblemException {
		if (!Double.isFinite(value)) {
			skipped++;
			return;
		}
		if (method.ofErrors() && value != 0 && value != 1) {
			throw new ProblemException(Problem.error(method.displayName() + " watches errors, and the value " + value + " is neither 0 nor 1",
					table.name() + ", row " + row, "choose a column of 0 and 1, or another detector such as adwin"));
		}
		values++;
		detector.update(value);
		curve.offer(row, detector.statistic());
		if (detector.drift()) {
			drifts.add(row);
		}
		if (detector.warning() && !warned) {
			warnings.add(row);
		}
		warned = detector.warning();
	}
}
