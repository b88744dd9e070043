package org.edgeloop.dataset.ui.explorer.internal.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one explorer shows of all projects: it joins the latest scans with the user's filter and order. Changes come from jobs,
 * the user interface thread only looks up finished contents.
 *
 * @param <P> what stands for a project
 */
public final class TreePresenter<P> {

	/**
	 * Everything at one moment.
	 *
	 * @param filter what is shown
	 * @param order how it is sorted
	 * @param trees the latest scan of each project
	 * @param contents what is shown of each project
	 */
	private record State<P>(TreeFilter filter, TreeOrder order, Map<P, DatasetTree> trees, Map<P, TreeContents> contents) {
	}

	private volatile State<P> state = new State<>(TreeFilter.ALL, TreeOrder.NAME, Map.of(), Map.of());

	/**
	 * Takes a project's new scan.
	 *
	 * @return the folders whose children changed
	 */
	public synchronized Set<String> show(P project, DatasetTree tree) {
		TreeContents older = state.contents.get(project);
		TreeContents newer = new TreeContents(tree, state.filter, state.order);
		var trees = new HashMap<>(state.trees);
		trees.put(project, tree);
		var contents = new HashMap<>(state.contents);
		contents.put(project, newer);
		state = new State<>(state.filter, state.order, Map.copyOf(trees), Map.copyOf(contents));
		return older == null ? Set.of(DatasetTree.ROOT) : newer.restructuredSince(older);
	}

	/** Forgets a project that was closed or deleted. */
	public synchronized void forget(P project) {
		var trees = new HashMap<>(state.trees);
		trees.remove(project);
		var contents = new HashMap<>(state.contents);
		contents.remove(project);
		state = new State<>(state.filter, state.order, Map.copyOf(trees), Map.copyOf(contents));
	}

	/**
	 * Filters and sorts anew.
	 *
	 * @return the folders whose children changed, for each project where any did
	 */
	public synchronized Map<P, Set<String>> show(TreeFilter filter, TreeOrder order) {
		var changed = new HashMap<P, Set<String>>();
		var contents = new HashMap<P, TreeContents>();
		state.trees.forEach((project, tree) -> {
			TreeContents newer = new TreeContents(tree, filter, order);
			TreeContents older = state.contents.get(project);
			contents.put(project, newer);
			Set<String> folders = older == null ? Set.of(DatasetTree.ROOT) : newer.restructuredSince(older);
			boolean filterSwitched = older != null && older.isFiltered() != newer.isFiltered();
			if (filterSwitched) {
				changed.put(project, Set.of(DatasetTree.ROOT)); // empty folders come and go with the filter
			} else if (!folders.isEmpty()) {
				changed.put(project, folders);
			}
		});
		state = new State<>(filter, order, state.trees, Map.copyOf(contents));
		return changed;
	}

	public TreeFilter filter() {
		return state.filter;
	}

	/** @return the project's latest scan; empty before the first */
	public Optional<DatasetTree> tree(P project) {
		return Optional.ofNullable(state.trees.get(project));
	}

	/** @return what is shown of the project; empty before its first scan */
	public Optional<TreeContents> contents(P project) {
		return Optional.ofNullable(state.contents.get(project));
	}

	/** @return how many recordings of all projects are shown */
	public int shown() {
		return state.contents.values().stream().mapToInt(TreeContents::shown).sum();
	}

	/** @return how many recordings all projects have */
	public int total() {
		return state.contents.values().stream().mapToInt(TreeContents::total).sum();
	}
}
