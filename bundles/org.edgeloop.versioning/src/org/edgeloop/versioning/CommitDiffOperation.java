package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.CommitDiffer;
import org.edgeloop.versioning.internal.GitRepositories;

/** Says how the files of two commits differ. Looks, and changes nothing. */
public final class CommitDiffOperation {

	private final Path place;
	private final String from;
	private final String to;

	/**
	 * @param place a file or folder in the repository
	 * @param from the id of the earlier commit: 40 hexadecimal digits, or as many of the first as tell it from others
	 * @param to the same of the later one
	 */
	public CommitDiffOperation(Path place, String from, String to) {
		this.place = place.toAbsolutePath().normalize();
		this.from = from;
		this.to = to;
	}

	/** @throws ProblemException if there is no repository, or one of the commits is not in it */
	public CommitDiff run(Progress progress) throws ProblemException {
		try (Repository repository = GitRepositories.find(place)) {
			if (repository == null) {
				throw new ProblemException(Problem.error("there is no Git repository", place.toString(),
						"keep the comparison in the project whose code the runs were made with"));
			}
			try (var walk = new RevWalk(repository)) {
				RevCommit old = commit(repository, walk, from);
				RevCommit young = commit(repository, walk, to);
				return new CommitDiffer(repository, progress).diff(old, young);
			}
		} catch (ProblemException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			if (progress.isCancelled()) {
				progress.checkCancelled();
			}
			throw new ProblemException(Problem.error("the Git repository cannot be read: " + e.getMessage(), place.toString(),
					"check it with 'git fsck'"), e);
		}
	}

	/** What is no id is never resolved as a name: a tag of a run must not choose a branch. */
	private RevCommit commit(Repository repository, RevWalk walk, String id) throws IOException {
		if (id.matches("[0-9a-fA-F]{4,40}")) {
			try {
				ObjectId found = repository.resolve(id + "^{commit}");
				if (found != null) {
					return walk.parseCommit(found);
				}
			} catch (MissingObjectException e) {
				// said below
			}
		}
		throw new ProblemException(Problem.error("the commit " + id + " is not known here", repository.getDirectory().toString(),
				"fetch it from where the run was made, or open the project that it belongs to"));
	}
}
