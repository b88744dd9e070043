package org.edgeloop.versioning.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.PathState;
import org.edgeloop.versioning.work.StatusEntry;

/** Git's status as the Versions view lists it. */
final class GitChanges {

	private static final int SHORT_ID = 7;

	private GitChanges() {
	}

	/** @return by group, and by path in each */
	static List<Change> of(GitStatus status) {
		List<Change> changes = new ArrayList<>();
		status.conflicting().forEach(entry -> changes.add(new Change(Group.CONFLICTS, Kind.CONFLICTING, entry.path())));
		status.staged().forEach(entry -> changes.add(new Change(Group.STAGED, kind(entry.staged()), entry.path(), oldPath(entry))));
		status.unstaged().forEach(entry -> changes.add(new Change(Group.UNSTAGED, kind(entry.unstaged()), entry.path())));
		status.untracked().forEach(entry -> changes.add(new Change(Group.UNTRACKED, Kind.UNTRACKED, withoutSlash(entry.path()))));
		return changes;
	}

	/** An untracked folder stands for all that is in it, and Git puts a slash behind it. */
	private static String withoutSlash(String path) {
		return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
	}

	private static String oldPath(StatusEntry entry) {
		return entry.staged() == PathState.RENAMED ? entry.oldPath() : "";
	}

	private static Kind kind(PathState state) {
		return switch (state) {
		case ADDED, COPIED -> Kind.ADDED;
		case DELETED -> Kind.DELETED;
		case RENAMED -> Kind.RENAMED;
		case UNTRACKED -> Kind.UNTRACKED;
		case MODIFIED, TYPE_CHANGED, UNCHANGED -> Kind.MODIFIED;
		};
	}

	static BranchState branch(GitStatus status) {
		var branch = status.branch();
		String commit = branch.isUnborn() ? "" : branch.commit().substring(0, SHORT_ID);
		String upstream = branch.upstreamKnown() ? branch.upstream() : "";
		return new BranchState(branch.name(), commit, upstream, branch.ahead(), branch.behind(), status.action().command());
	}
}
