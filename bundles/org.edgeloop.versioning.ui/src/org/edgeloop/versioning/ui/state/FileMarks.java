package org.edgeloop.versioning.ui.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;

/** What each file of a repository is marked with in trees: of several changes of a file, the one that a user would want to know of first. */
public final class FileMarks {

	/**
	 * A mark.
	 *
	 * @param kind what became of the file
	 * @param isStaged whether all of it goes into the next commit
	 */
	public record Mark(Kind kind, boolean isStaged) {

		/** @return behind a file's name */
		public String word() {
			return isStaged ? kind.word() + ", staged" : kind.word();
		}
	}

	private final Map<String, Mark> marks = new HashMap<>();
	private final Set<String> changedFolders = new HashSet<>();

	public FileMarks(ProjectState state) {
		for (Group group : new Group[] { Group.STAGED, Group.DATA, Group.UNTRACKED, Group.UNSTAGED, Group.CONFLICTS }) {
			state.in(group).forEach(this::mark);
		}
	}

	private void mark(Change change) {
		marks.put(change.path(), new Mark(change.kind(), change.group() == Group.STAGED));
		String folder = change.folder();
		while (!folder.isEmpty() && changedFolders.add(folder)) {
			folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
		}
	}

	/** @param path below the repository, with slashes */
	public Optional<Mark> of(String path) {
		Optional<Mark> own = Optional.ofNullable(marks.get(path));
		return own.isPresent() ? own : inUntrackedFolder(path);
	}

	/** An untracked folder is listed in place of all that is in it. */
	private Optional<Mark> inUntrackedFolder(String path) {
		for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
			Mark folder = marks.get(path.substring(0, end));
			if (folder != null && folder.kind() == Kind.UNTRACKED) {
				return Optional.of(folder);
			}
		}
		return Optional.empty();
	}

	/** @return whether anything below a folder differs from what was committed */
	public boolean isChangedBelow(String folder) {
		return folder.isEmpty() ? !marks.isEmpty() : changedFolders.contains(folder);
	}

	/** @return every path that has a mark, and every folder that has one below it, so that trees know what to draw anew */
	public Set<String> marked() {
		Set<String> all = new HashSet<>(marks.keySet());
		all.addAll(changedFolders);
		return all;
	}
}
