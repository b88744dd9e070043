package org.edgeloop.experiment.table;

import java.util.List;
import java.util.Set;

import org.edgeloop.experiment.search.RunFilter;

/**
 * What of the runs is shown, and how.
 *
 * @param filter which runs; those that are pinned are shown in any case
 * @param order by which columns, the first one first; without any the newest run comes first
 * @param groups runs with equal values in all of these columns stand together below a heading; empty: no groups
 * @param nested whether runs stand below the run inside which they were made, if there are no groups
 * @param pinned ids of the runs that stand at the top
 * @param hidden ids of the runs that are left out
 * @param folded headings of groups whose runs are not shown, and ids of the runs whose nested ones are not
 */
public record TableSettings(RunFilter filter, List<ColumnOrder> order, List<RunColumn> groups, boolean nested, Set<String> pinned,
		Set<String> hidden, Set<String> folded) {

	/** All runs, the newest first. */
	public static final TableSettings PLAIN = new TableSettings(RunFilter.ALL, List.of(), List.of(), false, Set.of(), Set.of(), Set.of());

	public TableSettings {
		order = List.copyOf(order);
		groups = List.copyOf(groups);
		pinned = Set.copyOf(pinned);
		hidden = Set.copyOf(hidden);
		folded = Set.copyOf(folded);
	}

	public TableSettings withFilter(RunFilter newFilter) {
		return new TableSettings(newFilter, order, groups, nested, pinned, hidden, folded);
	}

	public TableSettings withOrder(List<ColumnOrder> newOrder) {
		return new TableSettings(filter, newOrder, groups, nested, pinned, hidden, folded);
	}

	public TableSettings withGroups(List<RunColumn> newGroups) {
		return new TableSettings(filter, order, newGroups, nested, pinned, hidden, folded);
	}

	public TableSettings withNested(boolean newNested) {
		return new TableSettings(filter, order, groups, newNested, pinned, hidden, folded);
	}

	public TableSettings withPinned(Set<String> newPinned) {
		return new TableSettings(filter, order, groups, nested, newPinned, hidden, folded);
	}

	public TableSettings withHidden(Set<String> newHidden) {
		return new TableSettings(filter, order, groups, nested, pinned, newHidden, folded);
	}

	public TableSettings withFolded(Set<String> newFolded) {
		return new TableSettings(filter, order, groups, nested, pinned, hidden, newFolded);
	}
}
