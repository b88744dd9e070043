package org.edgeloop.table.internal.file;

import java.util.List;

import org.duckdb.DuckDBDataChunkReader;
import org.edgeloop.table.RowBatch;
import org.eclipse.jdt.annotation.Nullable;

/** Rows as DuckDB hands them over. */
final class ParquetBatch implements RowBatch {

	private final ParquetCells[] columns;
	private long firstRow;
	private int rows;

	ParquetBatch(List<ParquetCells> columns, long firstRow) {
		this.columns = columns.toArray(new ParquetCells[0]);
		this.firstRow = firstRow;
	}

	/** Takes the next rows. */
	void fill(DuckDBDataChunkReader chunk) {
		firstRow += rows;
		rows = (int) chunk.rowCount();
		for (int column = 0; column < columns.length; column++) {
			columns[column].fill(chunk.vector(column), rows);
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
		return columns[column].number(row);
	}

	@Override
	public @Nullable String text(int column, int row) {
		return columns[column].text(row);
	}
}
