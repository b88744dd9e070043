package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * What is done with one repository that is open, with every failure said as a problem.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface GitTask<T> {

	/** @param repository stays the caller's, who closes it */
	T run(Repository repository) throws IOException, GitAPIException;

	/**
	 * Opens the repository around a place, runs a task and closes it.
	 *
	 * @throws ProblemException if there is no repository, or the task failed
	 * @throws CancellationException if the task was cancelled
	 */
	static <T> T run(Path place, GitTask<T> task) throws ProblemException {
		try (Repository repository = open(place)) {
			return run(repository, place, task);
		}
	}

	/** The same with a repository that has a work tree. */
	static <T> T runInWorkTree(Path place, GitTask<T> task) throws ProblemException {
		return run(place, repository -> {
			if (repository.isBare()) {
				throw new ProblemException(Problem.error("the Git repository has no work tree", place.toString(),
						"name a folder in a clone of it"));
			}
			return task.run(repository);
		});
	}

	/** Runs a task that writes to the repository; what an earlier one that was killed has left locked is not in its way. */
	static <T> T change(Path place, GitTask<T> task) throws ProblemException {
		return run(place, repository -> changed(repository, task));
	}

	/** The same with a repository that has a work tree. */
	static <T> T changeWorkTree(Path place, GitTask<T> task) throws ProblemException {
		return runInWorkTree(place, repository -> changed(repository, task));
	}

	private static <T> T changed(Repository repository, GitTask<T> task) throws IOException, GitAPIException {
		try (OwnWork _ = OwnWork.begin(repository)) {
			return task.run(repository);
		}
	}

	/**
	 * @param place a file or a folder, which need not exist
	 * @return the repository around it, to be closed
	 * @throws ProblemException if there is none, or it cannot be opened
	 */
	static Repository open(Path place) throws ProblemException {
		Path absolute = place.toAbsolutePath().normalize();
		try {
			@Nullable
			Repository repository = GitRepositories.find(absolute);
			if (repository == null) {
				throw none(absolute);
			}
			return repository;
		} catch (ProblemException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw GitProblems.of(e, absolute);
		}
	}

	private static ProblemException none(Path place) {
		Optional<Path> damaged = GitRepositories.marked(place);
		return new ProblemException(damaged.isPresent()
				? Problem.error("the Git repository is damaged: its settings, HEAD or objects are missing", damaged.get().resolve(".git").toString(),
						"bring the folder .git back from a copy, or clone the project anew and move the changed files there")
				: Problem.error("there is no Git repository here", place.toString(), "make one with 'git init', or name a folder in one"));
	}

	/** Runs a task on a repository that is open already. */
	static <T> T run(Repository repository, Path place, GitTask<T> task) throws ProblemException {
		try {
			return task.run(repository);
		} catch (ProblemException | CancellationException e) {
			throw e;
		} catch (IOException | GitAPIException | RuntimeException e) {
			throw GitProblems.of(e, place);
		}
	}

	/**
	 * @param revision a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 * @throws ProblemException if the repository has no such commit
	 */
	static RevCommit commit(Repository repository, RevWalk walk, String revision) throws IOException {
		@Nullable
		ObjectId found = revision.isBlank() ? null : resolve(repository, revision);
		if (found == null) {
			throw new ProblemException(Problem.error("the repository has no such revision", revision, "name a branch, a tag or a commit"));
		}
		return Objects.requireNonNull(walk.parseCommit(found));
	}

	private static @Nullable ObjectId resolve(Repository repository, String revision) throws IOException {
		try {
			return repository.resolve(revision + "^{commit}");
		} catch (IllegalArgumentException | MissingObjectException e) {
			return null;
		}
	}
}
