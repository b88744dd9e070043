package org.edgeloop.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;

/**
 * A table of named columns, wherever it is held: in memory, in a file, in a data base. It does not change while it is open. May be
 * asked from any thread.
 */
public interface Table extends AutoCloseable {

	/** @return what messages call it: the file's name, or catalog.schema.table */
	String name();

	/** @return all columns in their order */
	List<TableColumn> columns();

	long rows();

	/** @return whether columns that are asked for one by one stand in the same order of rows; else only {@link #read} keeps rows together */
	default boolean isAligned() {
		return true;
	}

	/** @return the column of exactly this name */
	default Optional<TableColumn> column(String name) {
		return columns().stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/**
	 * @param name a column of numbers, of booleans (0 and 1), or of timestamps (microseconds since 1970)
	 * @return the whole column in row order
	 * @throws org.edgeloop.base.ProblemException if there is no such column, or its values are no numbers
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	Numbers numbers(String name, Progress progress) throws IOException;

	/**
	 * @param name a column of any type. Booleans are "False" and "True", numbers as Python writes them: 3, 2.5, 1e-05
	 * @return the whole column in row order; NaN counts as missing
	 * @throws org.edgeloop.base.ProblemException if there is no such column
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	Categories categories(String name, Progress progress) throws IOException;

	/**
	 * Hands over rows in their order, some thousands at a time.
	 *
	 * @param names the columns wanted, which a batch counts from 0 in this order
	 * @param fromRow the first row, counted from 0
	 * @param toRow behind the last row; what lies beyond the table is left out
	 * @throws org.edgeloop.base.ProblemException if there is no such column
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if they cannot be read, or the sink refuses
	 */
	void read(List<String> names, long fromRow, long toRow, RowBatchSink sink, Progress progress) throws IOException;

	@Override
	void close() throws IOException;
}
