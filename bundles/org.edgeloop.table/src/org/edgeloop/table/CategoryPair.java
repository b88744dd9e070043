package org.edgeloop.table;

import java.io.IOException;

import org.edgeloop.table.internal.local.LocalCategoryPair;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One column in a reference and in a current table, as text levels and how often each occurs, whatever engine counts. May be asked
 * from any thread. Each method throws {@link IOException} if the engine fails and
 * {@link java.util.concurrent.CancellationException} if the progress that the pair was asked for with is cancelled.
 */
public interface CategoryPair {

	/** @param reference and {@code current}: null where missing */
	static CategoryPair of(@Nullable String[] reference, @Nullable String[] current) {
		return of(Categories.of(reference), Categories.of(current));
	}

	static CategoryPair of(Categories reference, Categories current) {
		return new LocalCategoryPair(reference, current);
	}

	/**
	 * @return all levels with their counts: where every level is a number or a boolean that was one in the table, by value; else by
	 *         Unicode code point
	 */
	ValueCounts<String> counts() throws IOException;

	/** @return how many rows of a side have a value */
	long count(Side side) throws IOException;

	/** @return how many rows of a side have none */
	long missing(Side side) throws IOException;
}
