package org.edgeloop.drift.stattest;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.stattest.CategoryColumn;
import org.edgeloop.drift.internal.stattest.ColumnReading;
import org.edgeloop.drift.internal.stattest.NumberColumn;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.ValueCounts;

/**
 * A column of a reference and a current table as a test sees it: what its values mean, and the engine's aggregates of them. What is
 * missing takes no part, nor does infinity. Each method throws {@link IOException} if the engine fails.
 */
public interface ComparedColumn {

	/** @return quantities */
	static ComparedColumn numbers(NumberPair numbers) {
		return new NumberColumn(FeatureType.NUMBER, numbers);
	}

	/** @return numbers that are codes: 1 and 1.0 are one category, infinities are missing */
	static ComparedColumn codes(NumberPair numbers) {
		return new NumberColumn(FeatureType.CATEGORY, numbers);
	}

	/** @return categories by their text */
	static ComparedColumn categories(CategoryPair categories) {
		return new CategoryColumn(FeatureType.CATEGORY, categories);
	}

	/** @return texts whose words count */
	static ComparedColumn texts(CategoryPair texts) {
		return new CategoryColumn(FeatureType.TEXT, texts);
	}

	/**
	 * Takes a column from two tables. Categories that are numbers or flags on both sides are compared as such. Where only one side
	 * has numbers, {@link Mode#CORRECTED} compares their text; for {@link Mode#EVIDENTLY} the number 1 and the text "1" are different.
	 *
	 * @throws org.edgeloop.base.ProblemException if a table has no such column, or quantities are wanted and it holds text
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	static ComparedColumn of(TablePair tables, String column, FeatureType type, Mode mode, Progress progress) throws IOException {
		return new ColumnReading(tables, column, mode, progress).read(type);
	}

	FeatureType type();

	/** @return how many values of a side take part */
	long count(Side side) throws IOException;

	/** @return how many different values a side has */
	long distinct(Side side) throws IOException;

	/** @return how many different values both sides have together */
	long distinctUnion() throws IOException;

	/** @return each different value with its counts */
	ValueCounts<?> values() throws IOException;

	/** @return whether the values of {@link #values} have an order in common; numbers and texts have none */
	default boolean isOrdered() {
		return true;
	}

	/**
	 * @return a side's values in the order of its rows, each as its place among {@link #values}; where the rows are not at hand, in
	 *         the order of the values
	 */
	int[] places(Side side) throws IOException;

	/** @throws IllegalStateException if these are no numbers */
	NumberPair numbers();
}
