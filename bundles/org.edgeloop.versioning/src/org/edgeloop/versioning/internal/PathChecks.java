package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** What is asked of paths before anything is done to them. */
public final class PathChecks {

	/** How the root of the work tree is named. */
	private static final String ROOT = ".";
	private static final int INDEX = 0;
	private static final int WORK_TREE = 1;

	private PathChecks() {
	}

	/** @return the paths without slashes at the end, as JGit wants them; none may be empty or lead out */
	public static List<String> normal(List<String> paths) throws ProblemException {
		for (String path : paths) {
			if (path.isBlank() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
				throw new ProblemException(Problem.error("the path does not lie in the work tree", path, "name it from the root of the work tree"));
			}
		}
		return paths.stream().map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path).toList();
	}

	/** @return whether a path is the one given, or lies in it; all lie in the root, which is a dot */
	public static boolean isIn(String path, String given) {
		return given.equals(ROOT) || path.equals(given) || path.startsWith(given + "/");
	}

	/**
	 * Before files are written: a folder on the way, or a file itself, may have become a link that leads elsewhere.
	 *
	 * @param root without links
	 * @param paths of files, from there
	 * @throws ProblemException if one of them would be written through a link
	 */
	public static void refuseLinks(Path root, List<String> paths) throws IOException {
		for (String path : paths) {
			Path file = root.resolve(path);
			Path folder = file.getParent();
			while (!Files.exists(folder)) {
				folder = folder.getParent();
			}
			if (Files.isSymbolicLink(file) || !folder.toRealPath().startsWith(root)) {
				throw new ProblemException(Problem.error("the path leads through a symbolic link out of the work tree", path,
						"put a folder in the link's place"));
			}
		}
	}

	/**
	 * Before untracked files are taken away: a repository inside has a history of its own, which nobody means who means a file.
	 *
	 * @param paths of untracked files; a folder among them is such a repository
	 * @throws ProblemException if one of them is
	 */
	public static void refuseRepositories(Repository repository, List<String> paths) throws ProblemException {
		for (String path : paths) {
			if (Files.isDirectory(repository.getWorkTree().toPath().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
				throw new ProblemException(Problem.error("the folder is a Git repository of its own", path,
						"leave it out; delete it by hand if it is not wanted, or name it in .gitignore"));
			}
		}
	}

	/** @return whether the index holds this file, or a file in this folder */
	public static boolean isTracked(DirCache index, String path) {
		return path.equals(ROOT) || index.findEntry(path) >= 0 || index.getEntriesWithin(path).length > 0 || isConflicting(index, path);
	}

	private static boolean isConflicting(DirCache index, String path) {
		int next = -(index.findEntry(path) + 1);
		return next >= 0 && next < index.getEntryCount() && index.getEntry(next).getPathString().equals(path);
	}

	public static boolean exists(Repository repository, String path) {
		return Files.exists(repository.getWorkTree().toPath().resolve(path), LinkOption.NOFOLLOW_LINKS);
	}

	/** @return whether Git is told to leave this file or folder out */
	public static boolean isIgnored(Repository repository, String path) throws IOException {
		try (var walk = new TreeWalk(repository)) {
			walk.addTree(new FileTreeIterator(repository));
			walk.setFilter(PathFilter.create(path));
			while (walk.next()) {
				if (walk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
					return true;
				}
				if (walk.isSubtree() && !walk.getPathString().equals(path)) {
					walk.enterSubtree();
				}
			}
			return false;
		}
	}

	/**
	 * Programs that Git runs on contents are not run here; a content that should have gone through one would be wrong.
	 *
	 * @throws ProblemException if one of the files goes through a filter
	 */
	public static void refuseFiltered(Repository repository, List<String> paths) throws IOException {
		try (var walk = new TreeWalk(repository)) {
			walk.setOperationType(TreeWalk.OperationType.CHECKIN_OP);
			walk.addTree(new DirCacheIterator(repository.readDirCache()));
			var files = new FileTreeIterator(repository);
			walk.addTree(files);
			files.setDirCacheIterator(walk, INDEX);
			if (!paths.contains(ROOT)) {
				walk.setFilter(PathFilterGroup.createFromStrings(paths));
			}
			while (walk.next()) {
				if (walk.isSubtree()) {
					enter(walk);
				} else {
					refuseFiltered(walk);
				}
			}
		}
	}

	private static void enter(TreeWalk walk) throws IOException {
		@Nullable
		WorkingTreeIterator file = walk.getTree(WORK_TREE, WorkingTreeIterator.class);
		boolean tracked = walk.getFileMode(INDEX) != FileMode.MISSING;
		if (tracked || file != null && !file.isEntryIgnored()) {
			walk.enterSubtree();
		}
	}

	private static void refuseFiltered(TreeWalk walk) throws ProblemException {
		@Nullable
		Attribute filter = walk.getAttributes().get("filter");
		@Nullable
		String name = filter == null ? null : filter.getValue();
		if (name != null && walk.getFileMode(WORK_TREE) != FileMode.MISSING) {
			throw new ProblemException(Problem.error("the file goes through the filter '" + name + "', a program that is not run here",
					walk.getPathString(), "do this with git"));
		}
	}
}
