package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.WorkTreePaths;

/** What certain files of a folder were at many commits: the repository is opened once, and of each commit only their folders are read. To be closed. */
public final class RevisionContents implements AutoCloseable {

	/** Larger files are data, which do not belong into Git. */
	private static final int LARGEST = 1 << 28;

	private final Repository repository;
	private final Path folder;
	private final String prefix;

	private RevisionContents(Repository repository, Path folder, String prefix) {
		this.repository = repository;
		this.folder = folder;
		this.prefix = prefix;
	}

	/**
	 * @param folder in the work tree of a repository
	 * @throws ProblemException if it lies in none
	 */
	public static RevisionContents open(Path folder) throws ProblemException {
		Path absolute = folder.toAbsolutePath().normalize();
		Repository repository = GitTask.open(absolute);
		try {
			String prefix = GitTask.run(repository, absolute, opened -> WorkTreePaths.prefix(opened, absolute));
			return new RevisionContents(repository, absolute, prefix.isEmpty() ? "" : prefix + '/');
		} catch (ProblemException | RuntimeException e) {
			repository.close();
			throw e;
		}
	}

	/**
	 * @param paths from the folder, with slashes
	 * @return the ids of the contents that a commit has of the files; without those that it does not have
	 * @throws ProblemException if there is no such commit
	 */
	public Map<String, String> ids(String commit, Collection<String> paths) throws ProblemException {
		return paths.isEmpty() ? Map.of() : GitTask.run(repository, folder, opened -> {
			try (var commits = new RevWalk(opened); var trees = new TreeWalk(opened)) {
				trees.addTree(GitTask.commit(opened, commits, commit).getTree());
				trees.setRecursive(true);
				trees.setFilter(PathFilterGroup.createFromStrings(paths.stream().map(path -> prefix + path).toList()));
				return collect(trees);
			}
		});
	}

	private Map<String, String> collect(TreeWalk trees) throws IOException {
		Map<String, String> ids = new HashMap<>();
		while (trees.next()) {
			ids.put(trees.getPathString().substring(prefix.length()), trees.getObjectId(0).name());
		}
		return ids;
	}

	/**
	 * @param id as {@link #ids} has it
	 * @throws ProblemException if it cannot be read or is larger than 256 MiB
	 */
	public byte[] read(String id) throws ProblemException {
		return GitTask.run(repository, folder, opened -> opened.open(ObjectId.fromString(id)).getCachedBytes(LARGEST));
	}

	@Override
	public void close() {
		repository.close();
	}
}
