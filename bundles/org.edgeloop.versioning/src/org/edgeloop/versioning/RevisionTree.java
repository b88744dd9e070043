package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.WorkTreePaths;

/**
 * The files of a folder as a commit has them. It is read from the repository alone: nothing is checked out, written or run. May be used
 * from several threads.
 */
public final class RevisionTree implements AutoCloseable {

	/** Larger files are data, which do not belong into Git. */
	private static final int LARGEST = 1 << 28;

	/** How a file is kept. */
	private record Entry(ObjectId content, FileMode mode) {
	}

	private final Repository repository;
	private final Path folder;
	private final String revision;
	private final RevCommit commit;
	private final NavigableMap<String, Entry> entries;

	private RevisionTree(Repository repository, Path folder, String revision, RevCommit commit, NavigableMap<String, Entry> entries) {
		this.repository = repository;
		this.folder = folder;
		this.revision = revision;
		this.commit = commit;
		this.entries = entries;
	}

	/**
	 * @param folder a folder in the work tree of a repository; it need not exist now, nor have existed then
	 * @param revision a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 * @throws ProblemException if the folder lies in no repository, or it has no such commit
	 */
	public static RevisionTree open(Path folder, String revision) throws ProblemException {
		Path absolute = folder.toAbsolutePath().normalize();
		Repository repository = GitTask.open(absolute);
		try {
			return GitTask.run(repository, absolute, opened -> {
				try (var walk = new RevWalk(opened)) {
					RevCommit commit = GitTask.commit(opened, walk, revision);
					return new RevisionTree(opened, absolute, revision, commit, entries(opened, commit, WorkTreePaths.prefix(opened, absolute)));
				}
			});
		} catch (ProblemException | RuntimeException e) {
			repository.close();
			throw e;
		}
	}

	private static NavigableMap<String, Entry> entries(Repository repository, RevCommit commit, String prefix) throws IOException {
		var entries = new TreeMap<String, Entry>();
		if (prefix.isEmpty()) {
			try (var walk = new TreeWalk(repository)) {
				walk.addTree(commit.getTree());
				collect(walk, entries);
			}
			return entries;
		}
		try (var found = TreeWalk.forPath(repository, prefix, commit.getTree()); var walk = new TreeWalk(repository)) {
			if (found != null && found.getFileMode(0) == FileMode.TREE) {
				walk.addTree(found.getObjectId(0));
				collect(walk, entries);
			}
		}
		return entries;
	}

	private static void collect(TreeWalk walk, NavigableMap<String, Entry> entries) throws IOException {
		walk.setRecursive(true);
		while (walk.next()) {
			FileMode mode = walk.getFileMode(0);
			if (mode != FileMode.GITLINK) {
				entries.put(walk.getPathString(), new Entry(walk.getObjectId(0), mode));
			}
		}
	}

	/** @return the folder whose files these are, absolute */
	public Path folder() {
		return folder;
	}

	/** @return the commit's id: 40 hexadecimal digits */
	public String commit() {
		return commit.name();
	}

	/** @return when the commit was made, in milliseconds since 1970 */
	public long time() {
		return TimeUnit.SECONDS.toMillis(commit.getCommitTime());
	}

	/** @return the paths of all files below the folder, with slashes, relative to it, sorted; symbolic links are among them, submodules not */
	public List<String> files() {
		return List.copyOf(entries.keySet());
	}

	/** @return whether the commit has this file or symbolic link; folders are none */
	public boolean has(String path) {
		return entries.containsKey(path);
	}

	/** @return whether this is a symbolic link, whose content is where it points to */
	public boolean isLink(String path) {
		return FileMode.SYMLINK.equals(mode(path));
	}

	public boolean isExecutable(String path) {
		return FileMode.EXECUTABLE_FILE.equals(mode(path));
	}

	private FileMode mode(String path) {
		return has(path) ? entries.get(path).mode() : FileMode.MISSING;
	}

	/**
	 * @return the id of the file's content in Git, 40 hexadecimal digits: equal for equal contents
	 * @throws ProblemException if the commit has no such file
	 */
	public String contentId(String path) throws ProblemException {
		return entry(path).content().name();
	}

	/**
	 * @param path as {@link #files} has it
	 * @return the content as it was committed: no line ends are changed
	 * @throws ProblemException if the commit has no such file, or it cannot be read or is larger than 256 MiB
	 */
	public byte[] read(String path) throws ProblemException {
		ObjectId content = entry(path).content();
		return GitTask.run(repository, folder.resolve(path), opened -> opened.open(content).getCachedBytes(LARGEST));
	}

	private Entry entry(String path) throws ProblemException {
		if (!has(path)) {
			throw new ProblemException(Problem.error("the file was not there at " + revision, path, "name another revision"));
		}
		return entries.get(path);
	}

	@Override
	public void close() {
		repository.close();
	}
}
