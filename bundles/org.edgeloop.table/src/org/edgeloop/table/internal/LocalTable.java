package org.edgeloop.table.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.local.FiniteNumbers;

/** A table of this machine, which gives columns in the shapes that are cheapest to make and to work with. */
public interface LocalTable extends Table {

	/** @return what tells the table's content; empty where its columns are had too soon for anything to be kept of them */
	default Optional<TableStamp> stamp() {
		return Optional.empty();
	}

	/** @param column as for {@link Table#numbers} */
	FiniteNumbers finite(String column, Progress progress) throws IOException;

	/** @return the column's first finite numbers in row order, as for {@link org.edgeloop.table.NumberPair#sample} */
	default double[] sample(String column, int most, Progress progress) throws IOException {
		return Arrays.stream(numbers(column, progress).values()).filter(Double::isFinite).limit(most).toArray();
	}

	/** @param column as for {@link Table#categories} */
	LevelCounts levelCounts(String column, Progress progress) throws IOException;
}
