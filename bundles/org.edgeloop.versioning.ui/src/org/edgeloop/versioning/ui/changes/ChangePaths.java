package org.edgeloop.versioning.ui.changes;

import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;

/** Which of some changes something can be done to. */
public final class ChangePaths {

	private ChangePaths() {
	}

	/** @return files that can go into the next commit */
	public static List<String> stageable(List<Change> changes) {
		return paths(changes.stream().filter(change -> change.group() == Group.UNSTAGED || change.group() == Group.UNTRACKED));
	}

	/** @return files that can be taken out of the next commit */
	public static List<String> unstageable(List<Change> changes) {
		return paths(changes.stream().filter(change -> change.group() == Group.STAGED));
	}

	/** @return files with conflicts */
	public static List<String> conflicting(List<Change> changes) {
		return paths(changes.stream().filter(change -> change.group() == Group.CONFLICTS));
	}

	/** @return label files with conflicts, whose labels can be merged one by one */
	public static List<String> labelConflicts(List<Change> changes) {
		return conflicting(changes).stream().filter(ChangePaths::isLabelFile).toList();
	}

	/** @return those that can be given up: the file goes back to how it was */
	public static List<Change> discardable(List<Change> changes) {
		return changes.stream().filter(change -> change.group() == Group.UNSTAGED || change.group() == Group.UNTRACKED
				|| change.kind() == Change.Kind.DATA_MODIFIED).toList();
	}

	/** @return whether a file holds labels */
	public static boolean isLabelFile(String path) {
		return path.endsWith(".labels.json");
	}

	private static List<String> paths(Stream<Change> changes) {
		return changes.map(Change::path).distinct().toList();
	}
}
