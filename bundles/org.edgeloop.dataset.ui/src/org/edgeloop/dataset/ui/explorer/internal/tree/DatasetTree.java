package org.edgeloop.dataset.ui.explorer.internal.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All recordings of a project with the totals of their groups, as one scan of the project found them. */
public final class DatasetTree {

	/** The path of the folder that holds all groups and stands for the project itself. */
	public static final String ROOT = "data";

	private final Map<String, RecordingNode> recordings = new LinkedHashMap<>();
	private final Map<String, GroupTotals> totals = new HashMap<>();

	/** @param nodes the recordings in any order, all below {@link #ROOT} */
	public DatasetTree(Collection<RecordingNode> nodes) {
		totals.put(ROOT, GroupTotals.NONE);
		for (RecordingNode node : nodes) {
			recordings.put(node.path(), node);
			for (String folder = node.folder(); !folder.isEmpty(); folder = TreePaths.parent(folder)) {
				totals.put(folder, totals.getOrDefault(folder, GroupTotals.NONE).plus(node));
			}
		}
	}

	public Collection<RecordingNode> recordings() {
		return Collections.unmodifiableCollection(recordings.values());
	}

	/** @param path a path below the project, such as {@code data/rig/a.wav} */
	public Optional<RecordingNode> recording(String path) {
		return Optional.ofNullable(recordings.get(path));
	}

	/** @return the totals of a folder, {@link #ROOT} for the project; empty if no recording lies in it */
	public Optional<GroupTotals> totals(String folder) {
		return Optional.ofNullable(totals.get(folder));
	}

	/** @return the paths of all folders with recordings in or below them, {@link #ROOT} among them */
	public List<String> folders() {
		return List.copyOf(totals.keySet());
	}

	/** @return the formats of the recordings, in order of their names */
	public List<String> formats() {
		var formats = new TreeSet<String>();
		recordings.values().forEach(node -> formats.add(node.format()));
		return new ArrayList<>(formats);
	}

	/** @return the taxonomy paths of all labels, in order of their names */
	public List<String> types() {
		var types = new TreeSet<String>();
		recordings.values().forEach(node -> types.addAll(node.types()));
		return new ArrayList<>(types);
	}

	/** @return this tree with the recordings of the given paths marked as broken */
	public DatasetTree withBroken(Set<String> paths) {
		var nodes = new ArrayList<RecordingNode>(recordings.size());
		for (RecordingNode node : recordings.values()) {
			nodes.add(paths.contains(node.path()) ? new RecordingNode(node.path(), node.format(), node.bytes(), node.labels(),
					node.types(), RecordingStatus.BROKEN) : node);
		}
		return new DatasetTree(nodes);
	}

	/** @return the paths of the recordings and folders whose decoration differs from {@code older}, where both trees have them */
	public Set<String> redecoratedSince(DatasetTree older) {
		var changed = new HashSet<String>();
		recordings.forEach((path, node) -> {
			if (!node.equals(older.recordings.get(path))) {
				changed.add(path);
			}
		});
		totals.forEach((folder, total) -> {
			if (!Objects.equals(total, older.totals.get(folder))) {
				changed.add(folder);
			}
		});
		older.totals.keySet().stream().filter(folder -> !totals.containsKey(folder)).forEach(changed::add);
		return changed;
	}
}
