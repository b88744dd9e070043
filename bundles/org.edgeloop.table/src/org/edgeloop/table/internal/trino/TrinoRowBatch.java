package org.edgeloop.table.internal.trino;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import org.edgeloop.table.RowBatch;

/** Rows as they arrive, some thousands at a time. */
final class TrinoRowBatch implements RowBatch {

	private static final int FULL = 4096;

	private final List<TrinoColumn> columns;
	private final double[][] numbers;
	private final @Nullable String[][] texts;
	private long firstRow;
	private int rows;

	TrinoRowBatch(List<TrinoColumn> columns, long firstRow) {
		this.columns = columns;
		this.firstRow = firstRow;
		numbers = new double[columns.size()][FULL];
		texts = new @Nullable String[columns.size()][FULL];
	}

	void add(ResultSet row) throws SQLException {
		for (int i = 0; i < columns.size(); i++) {
			texts[i][rows] = TrinoTable.text(columns.get(i), row, i + 1);
			numbers[i][rows] = columns.get(i).isNumber() ? TrinoTable.number(row, i + 1) : Double.NaN;
		}
		rows++;
	}

	boolean isFull() {
		return rows == FULL;
	}

	void clear() {
		firstRow += rows;
		rows = 0;
	}

	@Override
	public long firstRow() {
		return firstRow;
	}

	@Override
	public int rows() {
		return rows;
	}

	@Override
	public double number(int column, int row) {
		if (!columns.get(column).isNumber()) {
			throw new IllegalStateException("the column " + columns.get(column).column().name() + " holds text");
		}
		return numbers[column][row];
	}

	@Override
	public @Nullable String text(int column, int row) {
		return texts[column][row];
	}
}
