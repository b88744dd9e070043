package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is changed in a work tree.
 *
 * @param root of the work tree, without links; paths go from here
 * @param branch what is checked out
 * @param action what was begun and waits to be ended, such as a merge with conflicts
 * @param entries the files that are changed, sorted by path, those untracked at the end
 * @param hooks the programs of this clone that Git would run around a commit, such as {@code pre-commit}
 * @param pushHooks those that it would run before a push: {@code pre-push}, or none
 */
public record GitStatus(Path root, BranchState branch, OngoingAction action, List<StatusEntry> entries, List<String> hooks,
		List<String> pushHooks) {

	public GitStatus {
		entries = List.copyOf(entries);
		hooks = List.copyOf(hooks);
		pushHooks = List.copyOf(pushHooks);
	}

	/** @return whether nothing is changed, and nothing untracked */
	public boolean isClean() {
		return entries.isEmpty();
	}

	public List<StatusEntry> staged() {
		return only(StatusEntry::isStaged);
	}

	public List<StatusEntry> unstaged() {
		return only(StatusEntry::isUnstaged);
	}

	public List<StatusEntry> untracked() {
		return only(StatusEntry::isUntracked);
	}

	public List<StatusEntry> conflicting() {
		return only(StatusEntry::isConflicting);
	}

	private List<StatusEntry> only(Predicate<StatusEntry> kind) {
		return entries.stream().filter(kind).toList();
	}
}
