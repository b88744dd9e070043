package org.edgeloop.table;

import org.eclipse.jdt.annotation.Nullable;

/** Consecutive rows of some columns. Columns and rows are counted from 0 within the batch. */
public interface RowBatch {

	/** @return where the batch's first row stands in the table */
	long firstRow();

	int rows();

	/**
	 * @param column of numbers, booleans or timestamps
	 * @return the value as {@link Table#numbers} gives it; NaN where missing
	 * @throws IllegalStateException if the column holds text
	 */
	double number(int column, int row);

	/** @return the value as {@link Table#categories} writes it; null where missing */
	@Nullable String text(int column, int row);
}
