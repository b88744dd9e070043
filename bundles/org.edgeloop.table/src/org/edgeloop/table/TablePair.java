package org.edgeloop.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.internal.local.LocalTablePair;
import org.edgeloop.table.internal.trino.TrinoTablePair;

/** A reference table and a current one, column by column. Closing it closes both tables. */
public interface TablePair extends AutoCloseable {

	static TablePair of(Table reference, Table current) {
		return of(reference, current, Optional.empty());
	}

	/**
	 * @param cache a folder that keeps the sorted columns of a reference in a large file for the next time; made when it is needed, and
	 *            may be deleted at any time
	 */
	static TablePair of(Table reference, Table current, Path cache) {
		return of(reference, current, Optional.of(cache));
	}

	private static TablePair of(Table reference, Table current, Optional<Path> cache) {
		return TrinoTablePair.suits(reference, current) ? TrinoTablePair.of(reference, current)
				: new LocalTablePair(reference, current, cache);
	}

	Table reference();

	Table current();

	/** @return a side's table */
	default Table table(Side side) {
		return side.of(reference(), current());
	}

	/**
	 * @param column whose values are numbers, booleans or timestamps in both tables
	 * @throws org.edgeloop.base.ProblemException if a table has no such column, or its values are no numbers
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	NumberPair numbers(String column, Progress progress) throws IOException;

	/**
	 * @param column of any type
	 * @throws org.edgeloop.base.ProblemException if a table has no such column
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if it cannot be read
	 */
	CategoryPair categories(String column, Progress progress) throws IOException;

	@Override
	void close() throws IOException;
}
