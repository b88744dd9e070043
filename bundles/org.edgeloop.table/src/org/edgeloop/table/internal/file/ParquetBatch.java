package org.edgeloop.table.internal.file;

import java.util.List;

import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.RowBatch;
import org.edgeloop.table.internal.local.CellText;
import org.eclipse.jdt.annotation.Nullable;

/** Rows as DuckDB hands them over, copied, because reading them one by one where they are is slow. */
final class ParquetBatch implements RowBatch {

	private final List<ParquetColumn> columns;
	private final double[][] numbers;
	private final @Nullable String[][] texts;
	private long firstRow;
	private int rows;

	ParquetBatch(List<ParquetColumn> columns, long firstRow) {
		this.columns = columns;
		this.firstRow = firstRow;
		numbers = new double[columns.size()][0];
		texts = new String[columns.size()][0];
	}

	/** Takes the next rows. */
	void fill(DuckDBDataChunkReader chunk) {
		firstRow += rows;
		rows = (int) chunk.rowCount();
		for (int column = 0; column < columns.size(); column++) {
			DuckDBReadableVector values = chunk.vector(column);
			if (columns.get(column).isText()) {
				fillTexts(column, values);
			} else {
				fillNumbers(column, values);
			}
		}
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
		if (columns.get(column).column().type() == ColumnType.TEXT) {
			throw new IllegalStateException(columns.get(column).column() + " has no numbers");
		}
		return numbers[column][row];
	}

	@Override
	public @Nullable String text(int column, int row) {
		ParquetColumn known = columns.get(column);
		return known.isText() ? texts[column][row] : CellText.of(known.storedType(), numbers[column][row]);
	}

	private void fillTexts(int column, DuckDBReadableVector values) {
		if (texts[column].length < rows) {
			texts[column] = new String[rows];
		}
		for (int row = 0; row < rows; row++) {
			texts[column][row] = values.getString(row);
		}
	}

	private void fillNumbers(int column, DuckDBReadableVector values) {
		if (numbers[column].length < rows) {
			numbers[column] = new double[rows];
		}
		for (int row = 0; row < rows; row++) {
			numbers[column][row] = values.getDouble(row, Double.NaN);
		}
	}
}
