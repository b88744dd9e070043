package org.edgeloop.versioning.ui.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;

/**
 * How a project's files and data stand to what was committed, at one moment.
 *
 * @param project its folder
 * @param root the folder of the repository that it lies in; the project's own where it lies in none
 * @param prefix the way from the repository's folder to the project's, with slashes; empty if they are the same
 * @param branch empty if the project lies in no Git repository
 * @param changes by group and path
 * @param hasData whether the project lies in a repository of DVC
 * @param author who would commit, as Git's settings name them; empty if they name nobody
 * @param hooks the programs of this clone that Git would run around a commit
 * @param pushHooks those that it would run before a push
 * @param problems what could not be read
 */
public record ProjectState(Path project, Path root, String prefix, Optional<BranchState> branch, List<Change> changes, boolean hasData, String author,
		List<String> hooks, List<String> pushHooks, List<Problem> problems) {

	public ProjectState {
		changes = List.copyOf(changes);
		hooks = List.copyOf(hooks);
		pushHooks = List.copyOf(pushHooks);
		problems = List.copyOf(problems);
	}

	/** @return of a project that lies in no repository */
	public static ProjectState unversioned(Path project) {
		return new ProjectState(project, project, "", Optional.empty(), List.of(), false, "", List.of(), List.of(), List.of());
	}

	/** @return of a project of which nothing is known for this reason */
	public static ProjectState unreadable(Path project, Problem problem) {
		return new ProjectState(project, project, "", Optional.empty(), List.of(), false, "", List.of(), List.of(), List.of(problem));
	}

	/** @return whether there is a Git repository */
	public boolean isVersioned() {
		return branch.isPresent();
	}

	/** @param path below the project's folder. @return the same below the repository's */
	public String pathInRepository(String path) {
		return prefix.isEmpty() ? path : path.isEmpty() ? prefix : prefix + '/' + path;
	}

	public List<Change> in(Change.Group group) {
		return changes.stream().filter(change -> change.group() == group).toList();
	}

	/** @return whether a merge waits for somebody to decide */
	public boolean hasConflicts() {
		return changes.stream().anyMatch(change -> change.group() == Change.Group.CONFLICTS);
	}
}
