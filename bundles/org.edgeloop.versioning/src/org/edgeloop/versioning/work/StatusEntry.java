package org.edgeloop.versioning.work;

import java.util.List;

/**
 * A file that is not the same in the last commit, the index and the work tree.
 *
 * @param path where it is; an untracked folder, named in place of all in it, ends in a slash
 * @param oldPath where the last commit has it, if the index has it renamed or copied; else empty
 * @param staged how the index differs from the last commit
 * @param unstaged how the work tree differs from the index
 * @param conflict what could not be merged; then both others are unchanged
 */
public record StatusEntry(String path, String oldPath, PathState staged, PathState unstaged, ConflictKind conflict) {

	public boolean isStaged() {
		return staged != PathState.UNCHANGED;
	}

	/** @return whether the work tree has a change of a tracked file that is not in the index */
	public boolean isUnstaged() {
		return unstaged != PathState.UNCHANGED && unstaged != PathState.UNTRACKED;
	}

	public boolean isUntracked() {
		return unstaged == PathState.UNTRACKED;
	}

	public boolean isConflicting() {
		return conflict != ConflictKind.NONE;
	}

	/** @return what to stage or unstage: a renamed file has two paths */
	public List<String> paths() {
		return oldPath.isEmpty() ? List.of(path) : List.of(oldPath, path);
	}

	/** @return the two letters of {@code git status --porcelain=v2}, such as {@code .M}, {@code UU} or {@code ??} */
	public String letters() {
		if (isConflicting()) {
			return conflict.letters();
		}
		return isUntracked() ? "??" : "" + staged.letter() + unstaged.letter();
	}
}
