package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitRepositories;
import org.edgeloop.versioning.internal.TrackedChanges;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * What is checked out in a Git repository.
 *
 * @param commit the commit's id: 40 hexadecimal digits
 * @param branch the branch's short name; empty if a commit itself is checked out
 * @param dirty whether a tracked file differs from the commit, in the index or in the work tree; files that are not tracked do not count
 */
public record GitHead(String commit, String branch, boolean dirty) {

	/**
	 * Looks, and changes nothing: no file is written and no program run, whatever the repository's settings say.
	 *
	 * @param path a file or a folder, which need not exist
	 * @return nothing if the path lies in no repository with a work tree, or nothing was committed yet
	 * @throws ProblemException if the repository cannot be read
	 */
	public static Optional<GitHead> of(Path path) throws ProblemException {
		Path absolute = path.toAbsolutePath().normalize();
		try (Repository repository = GitRepositories.find(absolute)) {
			return repository == null ? Optional.empty() : of(repository);
		} catch (IOException | RuntimeException e) {
			throw new ProblemException(Problem.error("the Git repository cannot be read: " + e.getMessage(), absolute.toString(),
					"check it with 'git status'"), e);
		}
	}

	private static Optional<GitHead> of(Repository repository) throws IOException {
		ObjectId commit = repository.resolve(Constants.HEAD);
		if (commit == null || repository.isBare()) {
			return Optional.empty();
		}
		Ref head = repository.exactRef(Constants.HEAD);
		String branch = head != null && head.isSymbolic() ? Repository.shortenRefName(head.getTarget().getName()) : "";
		return Optional.of(new GitHead(commit.name(), branch, TrackedChanges.exist(repository, commit)));
	}
}
