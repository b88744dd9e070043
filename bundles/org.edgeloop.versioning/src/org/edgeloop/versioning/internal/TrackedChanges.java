package org.edgeloop.versioning.internal;

import java.io.IOException;

import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Whether tracked files differ from a commit. Folders that hold nothing tracked, such as those of build results, are never entered. */
public final class TrackedChanges {

	private static final int COMMIT = 0;
	private static final int INDEX = 1;
	private static final int WORK_TREE = 2;

	private TrackedChanges() {
	}

	/** @return whether a file of the commit or the index is another in the work tree, is gone, or differs between the two */
	public static boolean exist(Repository repository, ObjectId commit) throws IOException {
		try (var commits = new RevWalk(repository); var walk = new TreeWalk(repository)) {
			walk.setOperationType(TreeWalk.OperationType.CHECKIN_OP);
			walk.addTree(commits.parseCommit(commit).getTree());
			walk.addTree(new DirCacheIterator(repository.readDirCache()));
			var files = new FileTreeIterator(repository);
			walk.addTree(files);
			files.setDirCacheIterator(walk, INDEX);
			while (walk.next()) {
				if (isTracked(walk) && differs(walk)) {
					return true;
				}
			}
			return false;
		}
	}

	private static boolean isTracked(TreeWalk walk) {
		return walk.getFileMode(COMMIT) != FileMode.MISSING || walk.getFileMode(INDEX) != FileMode.MISSING;
	}

	private static boolean differs(TreeWalk walk) throws IOException {
		if (walk.getFileMode(INDEX) == FileMode.TREE && walk.getFileMode(COMMIT) == FileMode.TREE) {
			walk.enterSubtree();
			return false;
		}
		if (!walk.idEqual(COMMIT, INDEX) || walk.getRawMode(COMMIT) != walk.getRawMode(INDEX)) {
			return true;
		}
		DirCacheEntry index = walk.getTree(INDEX, DirCacheIterator.class).getDirCacheEntry();
		if (walk.getFileMode(INDEX) == FileMode.GITLINK || index.isSkipWorkTree()) {
			return false;
		}
		var file = walk.getTree(WORK_TREE, FileTreeIterator.class);
		try (ObjectReader reader = walk.getObjectReader().newReader()) {
			return file == null || file.isModified(index, true, reader);
		}
	}
}
