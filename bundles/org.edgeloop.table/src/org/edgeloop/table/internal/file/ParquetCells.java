package org.edgeloop.table.internal.file;

import java.util.Optional;

import org.duckdb.DuckDBReadableVector;
import org.edgeloop.table.Categories;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.internal.file.ParquetLevels.Coded;
import org.edgeloop.table.internal.local.CellText;
import org.eclipse.jdt.annotation.Nullable;

/** The cells of one column of a batch: copied, because reading them one by one where they are is slow. */
final class ParquetCells {

	private final ParquetColumn column;
	private final Optional<Coded> coded;
	private final boolean isText;
	private final boolean hasNumbers;
	private double[] numbers = {};
	private @Nullable String[] texts = {};

	/** @param coded the codes of text that has them */
	ParquetCells(ParquetColumn column, Optional<Coded> coded) {
		this.column = column;
		this.coded = coded;
		isText = column.isText();
		hasNumbers = column.column().type() != ColumnType.TEXT;
	}

	/** @return the values that {@link #fill} takes */
	String sql() {
		return coded.map(Coded::sql).orElseGet(() -> isText ? column.text() : column.number());
	}

	void fill(DuckDBReadableVector values, int rows) {
		if (!isText) {
			numbers = numbers.length < rows ? new double[rows] : numbers;
			for (int row = 0; row < rows; row++) {
				numbers[row] = values.getDouble(row, Double.NaN);
			}
			return;
		}
		texts = texts.length < rows ? new String[rows] : texts;
		for (int row = 0; row < rows; row++) {
			texts[row] = coded.isPresent() ? level(coded.get(), values.getInt(row, Categories.MISSING)) : values.getString(row);
		}
	}

	double number(int row) {
		if (!hasNumbers) {
			throw new IllegalStateException(column.column() + " has no numbers");
		}
		return numbers[row];
	}

	@Nullable String text(int row) {
		return isText ? texts[row] : CellText.of(column.storedType(), numbers[row]);
	}

	private static @Nullable String level(Coded coded, int code) {
		return code == Categories.MISSING ? null : coded.levels().get(code);
	}
}
