package org.edgeloop.dataset.ui.explorer.internal.tree;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which recordings the user wants to see. An empty set asks for nothing in particular.
 *
 * @param text words, in any letter case, that must all be somewhere in a recording's path below {@code data}
 * @param statuses the states that are shown
 * @param types taxonomy paths; a recording is shown if it has a label of one of them or of a type below it
 * @param formats the formats that are shown
 */
public record TreeFilter(String text, Set<RecordingStatus> statuses, Set<String> types, Set<String> formats) {

	public static final TreeFilter ALL = new TreeFilter("", Set.of(), Set.of(), Set.of());

	public TreeFilter {
		text = text.strip().toLowerCase(Locale.ROOT);
		statuses = Set.copyOf(statuses);
		types = Set.copyOf(types);
		formats = Set.copyOf(formats);
	}

	public TreeFilter withText(String newText) {
		return new TreeFilter(newText, statuses, types, formats);
	}

	public TreeFilter withStatuses(Set<RecordingStatus> newStatuses) {
		return new TreeFilter(text, newStatuses, types, formats);
	}

	public TreeFilter withTypes(Set<String> newTypes) {
		return new TreeFilter(text, statuses, newTypes, formats);
	}

	public TreeFilter withFormats(Set<String> newFormats) {
		return new TreeFilter(text, statuses, types, newFormats);
	}

	/** @return whether everything is shown */
	public boolean isOpen() {
		return equals(ALL);
	}

	public boolean accepts(RecordingNode node) {
		return (statuses.isEmpty() || statuses.contains(node.status())) && (formats.isEmpty() || formats.contains(node.format()))
				&& (types.isEmpty() || node.types().stream().anyMatch(this::wants)) && matchesText(node.path());
	}

	/** A type is wanted with its whole branch of the taxonomy: {@code fault} wants {@code fault/inner-race}. */
	private boolean wants(String type) {
		for (String branch = type; !branch.isEmpty(); branch = TreePaths.parent(branch)) {
			if (types.contains(branch)) {
				return true;
			}
		}
		return false;
	}

	private boolean matchesText(String path) {
		if (text.isEmpty()) {
			return true;
		}
		String below = path.substring(path.indexOf('/') + 1).toLowerCase(Locale.ROOT);
		for (String word : text.split("\\s+")) {
			if (!below.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** @return {@code set} with {@code element} in it if it was not, else without it */
	public static <E> Set<E> toggled(Set<E> set, E element) {
		if (!set.contains(element)) {
			var more = new HashSet<>(set);
			more.add(element);
			return more;
		}
		var less = new HashSet<>(set);
		less.remove(element);
		return less;
	}
}
