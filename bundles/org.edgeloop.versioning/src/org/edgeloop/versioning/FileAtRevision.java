package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitRepositories;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A file as a commit has it. */
public final class FileAtRevision {

	/** Larger files are no label files, models or reports. */
	private static final int LARGEST = 1 << 28;

	private FileAtRevision() {
	}

	/**
	 * Reads a file, and changes nothing.
	 *
	 * @param file where it lies in the work tree; it need not be there any more
	 * @param revision a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 * @throws ProblemException if there is no such repository, revision or file, or it is too large
	 */
	public static byte[] read(Path file, String revision) throws ProblemException {
		Path absolute = file.toAbsolutePath().normalize();
		try (Repository repository = GitRepositories.find(absolute)) {
			if (repository == null || repository.isBare()) {
				throw new ProblemException(Problem.error("the file lies in no Git repository", absolute.toString(), "choose a file instead"));
			}
			return read(repository, absolute, revision);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			throw new ProblemException(Problem.error("the revision cannot be read: " + e.getMessage(), revision, "check it with 'git show'"), e);
		}
	}

	private static byte[] read(Repository repository, Path file, String revision) throws IOException {
		@Nullable
		ObjectId commit = repository.resolve(revision + "^{commit}");
		if (commit == null) {
			throw new ProblemException(Problem.error("the repository has no such revision", revision, "name a branch, a tag or a commit"));
		}
		Path workTree = repository.getWorkTree().toPath().toRealPath();
		Path parent = file.getParent();
		Path real = parent == null || !parent.toFile().isDirectory() ? file : parent.toRealPath().resolve(file.getFileName());
		String path = workTree.relativize(real).toString().replace('\\', '/');
		try (var commits = new RevWalk(repository);
				TreeWalk found = TreeWalk.forPath(repository, path, commits.parseCommit(commit).getTree())) {
			if (found == null) {
				throw new ProblemException(Problem.error("the file was not there at " + revision, path, "name another revision"));
			}
			return repository.open(found.getObjectId(0)).getCachedBytes(LARGEST);
		}
	}
}
