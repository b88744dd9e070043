package org.edgeloop.versioning.internal;

import java.io.IOException;

import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.edgeloop.versioning.history.ContentSide;

/** The files of a side, as JGit walks over them. */
final class SideIterators {

	private SideIterators() {
	}

	/** @param side no part of a conflict: such has single files only */
	static AbstractTreeIterator of(Repository repository, ContentSide side) throws IOException {
		return switch (side) {
		case ContentSide.Revision(String name) -> commit(repository, name);
		case ContentSide.Place place -> switch (place) {
		case INDEX -> new DirCacheIterator(repository.readDirCache());
		case WORK_TREE -> new FileTreeIterator(repository);
		case BASE, OURS, THEIRS -> throw new IllegalArgumentException(place.name());
		};
		};
	}

	/** Before the first commit HEAD has no files. */
	private static AbstractTreeIterator commit(Repository repository, String revision) throws IOException {
		if (revision.equals(Constants.HEAD) && repository.resolve(revision) == null) {
			return new EmptyTreeIterator();
		}
		try (var walk = new RevWalk(repository); ObjectReader reader = repository.newObjectReader()) {
			var tree = new CanonicalTreeParser();
			tree.reset(reader, GitTask.commit(repository, walk, revision).getTree());
			return tree;
		}
	}
}
