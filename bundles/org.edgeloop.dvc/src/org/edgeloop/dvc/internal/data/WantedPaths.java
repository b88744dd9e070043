package org.edgeloop.dvc.internal.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dvc.data.TargetSelection;
import org.edgeloop.dvc.data.TrackedOutput;

/**
 * What is meant by targets: all at and below some paths.
 *
 * @param paths from the repository's root; none for everything
 */
public record WantedPaths(Set<String> paths) {

	/** @param targets paths, pointers and stages, from the repository's root; none for everything */
	public static WantedPaths of(List<String> targets, List<TrackedOutput> tracked) {
		var selection = new TargetSelection(tracked, false);
		var wanted = new HashSet<>(targets);
		targets.forEach(target -> selection.find(target).forEach(selected -> wanted.add(selected.path())));
		return new WantedPaths(wanted.contains("") ? Set.of() : wanted);
	}

	/** @param path may end in a '/' */
	public boolean contain(String path) {
		return paths.isEmpty() || paths.stream().anyMatch(wanted -> (path + "/").startsWith(wanted + "/"));
	}
}
