package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;

/** The columns of a table that a model takes, and the rows that have a value in all of them. */
final class FeatureColumns implements ModelRows {

	private final List<double[]> columns;
	private final int[] rows;

	private FeatureColumns(List<double[]> columns, int[] rows) {
		this.columns = columns;
		this.rows = rows;
	}

	/** @throws ProblemException if the table lacks a column */
	static FeatureColumns of(Table table, List<String> names, Progress progress) throws IOException {
		List<double[]> columns = new ArrayList<>();
		for (String name : names) {
			if (table.column(name).isEmpty()) {
				throw new ProblemException(Problem.error("the model takes '" + name + "', and the table has no such column", table.name(),
						"compute the features that the model was trained on"));
			}
			columns.add(table.numbers(name, Progress.NONE.until(progress::isCancelled)).values());
		}
		return new FeatureColumns(columns, IntStream.range(0, Math.toIntExact(table.rows())).filter(row -> isComplete(columns, row)).toArray());
	}

	/** Models compute in single precision mostly, which not every number has a place in. */
	private static boolean isComplete(List<double[]> columns, int row) {
		return columns.stream().allMatch(column -> Float.isFinite((float) column[row]));
	}

	FeatureColumns only(int[] chosen) {
		return new FeatureColumns(columns, chosen);
	}

	/** @return the places in the table of the rows that are given to the model */
	int[] rows() {
		return rows;
	}

	boolean isComplete(int row) {
		return isComplete(columns, row);
	}

	@Override
	public int count() {
		return rows.length;
	}

	@Override
	public int width() {
		return columns.size();
	}

	@Override
	public void read(int row, double[] into) {
		for (int feature = 0; feature < into.length; feature++) {
			into[feature] = columns.get(feature)[rows[row]];
		}
	}
}
