package org.edgeloop.experiment.table;

/** A row of the table: a run, or the heading of a group. */
public sealed interface TableRow {

	/**
	 * A run.
	 *
	 * @param frameRow its row in {@link RunTable#frame()}
	 * @param depth how many runs it is nested in; 1 below the heading of a group
	 * @param pinned whether it stands at the top because it is pinned
	 * @param children how many runs are nested in it directly, of those that fulfil the filter
	 * @param folded whether those are not shown
	 */
	record OfRun(String runId, int frameRow, int depth, boolean pinned, int children, boolean folded) implements TableRow {
	}

	/**
	 * The heading of a group.
	 *
	 * @param label what its runs have in common, such as {@code lr = 0.1, depth = 3}
	 * @param runs how many they are
	 * @param folded whether they are not shown
	 */
	record OfGroup(String label, int runs, boolean folded) implements TableRow {
	}
}
