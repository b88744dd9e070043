package org.edgeloop.table.internal.parquet;

/** Takes the values of a column page by page. */
interface PageValues {

	/** Takes the values that the codes of the following pages stand for, written one after the other. */
	void dictionary(byte[] bytes, int start, int end, int count) throws UnusualFileException;

	/**
	 * Takes values.
	 *
	 * @param areCodes whether they are codes of the dictionary; else they are written one after the other
	 * @param first the row of the first one
	 */
	void values(boolean areCodes, byte[] bytes, int start, int end, int first, int count) throws UnusualFileException;

	/**
	 * Moves values, which were taken without gaps, to the rows that have one.
	 *
	 * @param first the row of the first level
	 * @param levels 1 where a row has a value, else 0
	 * @param rows how many levels
	 * @param count how many values
	 */
	void spread(int first, int[] levels, int rows, int count);
}
