package org.edgeloop.dataset.ui.explorer.internal.tree;

import org.edgeloop.base.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a {@link DatasetTree} looks like through a filter and in an order: the children of every folder, ready to be shown. */
public final class TreeContents {

	/**
	 * The children of one folder.
	 *
	 * @param groups the paths of the groups in it, in natural order
	 * @param recordings the paths of its recordings in the chosen order
	 * @param lost those of them that are gone, so that only their labels are there
	 */
	public record Children(List<String> groups, List<String> recordings, Set<String> lost) {

		static final Children NONE = new Children(List.of(), List.of(), Set.of());
	}

	private final Map<String, Children> children = new HashMap<>();
	private final boolean filtered;
	private final int shown;
	private final int total;

	public TreeContents(DatasetTree tree, TreeFilter filter, TreeOrder order) {
		var groups = new HashMap<String, Set<String>>();
		var recordings = new HashMap<String, List<RecordingNode>>();
		int accepted = 0;
		for (RecordingNode node : tree.recordings()) {
			if (filter.accepts(node)) {
				accepted++;
				recordings.computeIfAbsent(node.folder(), _ -> new ArrayList<>()).add(node);
				addGroups(groups, node.folder());
			}
		}
		for (String folder : union(groups.keySet(), recordings.keySet())) {
			List<RecordingNode> nodes = recordings.getOrDefault(folder, new ArrayList<>());
			nodes.sort(order.comparator());
			children.put(folder, new Children(List.copyOf(groups.getOrDefault(folder, Set.of())),
					nodes.stream().map(RecordingNode::path).toList(), nodes.stream().filter(RecordingNode::isLost)
							.map(RecordingNode::path).collect(Collectors.toUnmodifiableSet())));
		}
		filtered = !filter.isOpen();
		shown = accepted;
		total = tree.recordings().size();
	}

	private static void addGroups(Map<String, Set<String>> groups, String folder) {
		String group = folder;
		while (!group.equals(DatasetTree.ROOT) && !group.isEmpty()) {
			String parent = TreePaths.parent(group);
			if (!groups.computeIfAbsent(parent, _ -> new TreeSet<>(BY_NAME)).add(group)) {
				return; // then its parents were added too
			}
			group = parent;
		}
	}

	private static final Comparator<String> BY_NAME = Comparator.comparing(TreePaths::name, NaturalOrder.INSTANCE);

	private static Set<String> union(Set<String> a, Set<String> b) {
		var all = new HashSet<>(a);
		all.addAll(b);
		return all;
	}

	/** @param folder the path of a folder below the project, {@link DatasetTree#ROOT} for the project itself */
	public Children children(String folder) {
		return children.getOrDefault(folder, Children.NONE);
	}

	/** @return whether a filter is on, so that a folder that is not here is hidden and not only empty */
	public boolean isFiltered() {
		return filtered;
	}

	/** @return how many recordings are shown */
	public int shown() {
		return shown;
	}

	/** @return how many recordings there are */
	public int total() {
		return total;
	}

	/** @return the paths of all groups that are shown */
	public Set<String> groups() {
		var groups = new HashSet<>(children.keySet());
		groups.remove(DatasetTree.ROOT);
		return groups;
	}

	/** @return the folders whose list of children differs from {@code older} */
	public Set<String> restructuredSince(TreeContents older) {
		var changed = new HashSet<String>();
		for (String folder : union(children.keySet(), older.children.keySet())) {
			if (!children(folder).equals(older.children(folder))) {
				changed.add(folder);
			}
		}
		return changed;
	}
}
