package org.edgeloop.drift.ui.report;

import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.report.FoundRows;

/** Looks for rows without keeping the user waiting. */
@FunctionalInterface
public interface RowFinder {

	/**
	 * @param found is told in the thread that the presenter belongs to, unless something else is looked for meanwhile
	 * @param failed is told instead if the rows cannot be looked for
	 */
	void find(RowSearch search, Consumer<FoundRows> found, Consumer<Problem> failed);
}
