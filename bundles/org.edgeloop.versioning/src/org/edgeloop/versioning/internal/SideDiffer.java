package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.TreeDiff;

/** Compares two sides of a repository that is open. */
public final class SideDiffer {

	private final Repository repository;
	private final Progress progress;

	public SideDiffer(Repository repository, Progress progress) {
		this.repository = repository;
		this.progress = progress;
	}

	/** @param paths none for all */
	public TreeDiff diff(ContentSide from, ContentSide to, List<String> paths) throws IOException {
		try (var changes = new FileChanges(repository)) {
			filter(changes.formatter(), paths);
			List<DiffEntry> entries = changes.formatter().scan(SideIterators.of(repository, from), SideIterators.of(repository, to));
			return diff(changes, withoutUntracked(entries, from, to));
		}
	}

	/** @return how a commit differs from its first parent; from nothing if it has none */
	public TreeDiff diffToParent(RevCommit commit, List<String> paths) throws IOException {
		@Nullable
		ObjectId parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
		try (var changes = new FileChanges(repository)) {
			filter(changes.formatter(), paths);
			return diff(changes, changes.formatter().scan(parent, commit));
		}
	}

	private static void filter(DiffFormatter formatter, List<String> paths) {
		if (!paths.isEmpty()) {
			formatter.setPathFilter(PathFilterGroup.createFromStrings(paths));
		}
	}

	private TreeDiff diff(FileChanges changes, List<DiffEntry> found) throws IOException {
		List<DiffEntry> entries = new ArrayList<>(found);
		entries.sort(Comparator.comparing(FileChanges::path));
		progress.begin("Comparing files", entries.size());
		var files = new ArrayList<FileChange>();
		for (DiffEntry entry : entries.subList(0, Math.min(CommitDiff.MOST_FILES, entries.size()))) {
			progress.checkCancelled();
			files.add(changes.change(entry));
			progress.worked(1);
		}
		return new TreeDiff(files, entries.size());
	}

	private List<DiffEntry> withoutUntracked(List<DiffEntry> entries, ContentSide from, ContentSide to) throws IOException {
		if (from instanceof ContentSide.Revision && to instanceof ContentSide.Revision) {
			return entries;
		}
		DirCache index = repository.readDirCache();
		Set<String> conflicts = conflicts(index);
		return entries.stream().filter(entry -> !conflicts.contains(FileChanges.path(entry)))
				.filter(entry -> to != ContentSide.WORK_TREE || entry.getChangeType() == DiffEntry.ChangeType.DELETE
						|| index.findEntry(entry.getNewPath()) >= 0)
				.toList();
	}

	private static Set<String> conflicts(DirCache index) {
		var conflicts = new HashSet<String>();
		for (int i = 0; i < index.getEntryCount(); i++) {
			if (index.getEntry(i).getStage() != 0) {
				conflicts.add(index.getEntry(i).getPathString());
			}
		}
		return conflicts;
	}
}
