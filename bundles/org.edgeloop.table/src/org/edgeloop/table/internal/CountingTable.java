package org.edgeloop.table.internal;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.Table;

/** A table of this machine, which counts the levels of a column in its own way. */
public interface CountingTable extends Table {

	/** @param column as for {@link Table#categories} */
	default LevelCounts levelCounts(String column, Progress progress) throws IOException {
		Categories categories = categories(column, progress);
		return new LevelCounts(categories.levels(), categories.counts(), categories.missing());
	}

	/** @return the levels of any table's column */
	static LevelCounts levelCounts(Table table, String column, Progress progress) throws IOException {
		if (table instanceof CountingTable counting) {
			return counting.levelCounts(column, progress);
		}
		Categories categories = table.categories(column, progress);
		return new LevelCounts(categories.levels(), categories.counts(), categories.missing());
	}
}
