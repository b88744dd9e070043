package org.edgeloop.experiment.ui.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.table.ColumnOrder;
import org.edgeloop.experiment.table.RunColumn;
import org.edgeloop.experiment.table.TableSettings;

/** Which runs are shown and in which order, as the user changes it. Lives in the presenter's thread. */
public final class RunsArrangement {

	private final Runnable changed;
	private TableSettings settings = TableSettings.PLAIN;

	/** @param changed told that the table is to be laid out anew */
	RunsArrangement(Runnable changed) {
		this.changed = changed;
	}

	public TableSettings settings() {
		return settings;
	}

	private void set(TableSettings newSettings) {
		if (!newSettings.equals(settings)) {
			settings = newSettings;
			changed.run();
		}
	}

	/** Forgets what holds for single runs, because others are shown from now on; tells nobody. */
	void forgetRuns() {
		settings = settings.withPinned(Set.of()).withHidden(Set.of()).withFolded(Set.of());
	}

	void filter(RunFilter filter) {
		set(settings.withFilter(filter));
	}

	/** Has what is sorted and grouped by a column be so by another one. */
	void replace(RunColumn older, RunColumn newer) {
		set(settings.withOrder(settings.order().stream()
				.map(order -> order.column().equals(older) ? new ColumnOrder(newer, order.descending()) : order).toList())
				.withGroups(settings.groups().stream().map(group -> group.equals(older) ? newer : group).toList()));
	}

	/**
	 * Sorts by a column, the other way round if the table is sorted by it already.
	 *
	 * @param further whether the present order is kept where this column says nothing
	 */
	public void sortBy(RunColumn column, boolean further) {
		Optional<ColumnOrder> present = order(column);
		var order = new ColumnOrder(column, present.map(known -> !known.descending()).orElseGet(() -> column.key().isNumber()));
		var orders = new ArrayList<>(further ? settings.order() : List.<ColumnOrder>of());
		orders.removeIf(known -> known.column().equals(column));
		orders.add(order);
		set(settings.withOrder(orders));
	}

	/** Sorts by a column in this direction. */
	public void sortBy(RunColumn column, boolean descending, boolean further) {
		var orders = new ArrayList<>(further ? settings.order() : List.<ColumnOrder>of());
		orders.removeIf(known -> known.column().equals(column));
		orders.add(new ColumnOrder(column, descending));
		set(settings.withOrder(orders));
	}

	/** Shows the newest runs first again. */
	public void clearOrder() {
		set(settings.withOrder(List.of()));
	}

	public Optional<ColumnOrder> order(RunColumn column) {
		return settings.order().stream().filter(order -> order.column().equals(column)).findFirst();
	}

	/** Groups by a column as well, or no longer. */
	public void toggleGroup(RunColumn column) {
		var groups = new ArrayList<>(settings.groups());
		if (!groups.remove(column)) {
			groups.add(column);
		}
		set(settings.withGroups(groups));
	}

	public void clearGroups() {
		set(settings.withGroups(List.of()));
	}

	public void setNested(boolean nested) {
		set(settings.withNested(nested));
	}

	/** Folds a group, or the runs nested in a run, away, or shows them again. */
	public void toggleFolded(String label) {
		set(settings.withFolded(toggled(settings.folded(), List.of(label))));
	}

	/** Puts runs at the top, or back to where they belong if all of them are there. */
	public void togglePinned(Collection<String> runIds) {
		set(settings.withPinned(toggled(settings.pinned(), runIds)));
	}

	/** Leaves runs out. */
	public void hide(Collection<String> runIds) {
		var hidden = new HashSet<>(settings.hidden());
		hidden.addAll(runIds);
		set(settings.withHidden(hidden));
	}

	/** Shows all runs that were left out. */
	public void showHidden() {
		set(settings.withHidden(Set.of()));
	}

	private static Set<String> toggled(Set<String> present, Collection<String> some) {
		var changed = new HashSet<>(present);
		if (present.containsAll(some)) {
			changed.removeAll(some);
		} else {
			changed.addAll(some);
		}
		return changed;
	}
}
