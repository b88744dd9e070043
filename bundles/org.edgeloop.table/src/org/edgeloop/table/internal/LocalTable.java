package org.edgeloop.table.internal;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Table;
import org.edgeloop.table.internal.local.FiniteNumbers;

/** A table of this machine, which gives columns in the shapes that are cheapest to make and to work with. */
public interface LocalTable extends Table {

	/** @param column as for {@link Table#numbers} */
	FiniteNumbers finite(String column, Progress progress) throws IOException;

	/** @param column as for {@link Table#categories} */
	LevelCounts levelCounts(String column, Progress progress) throws IOException;
}
