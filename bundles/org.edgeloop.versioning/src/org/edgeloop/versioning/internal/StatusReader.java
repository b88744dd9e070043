package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.ConflictKind;
import org.edgeloop.versioning.work.PathState;
import org.edgeloop.versioning.work.StatusEntry;

/** Compares the last commit, the index and the work tree of a repository that is open. Nothing is written, the index neither. */
public final class StatusReader {

	/** As alike as Git wants files to be, in per cent, to be one that was renamed. */
	private static final int RENAME_SCORE = 50;

	private final Repository repository;
	private final Progress progress;
	private final @Nullable ObjectId head;

	public StatusReader(Repository repository, Progress progress) throws IOException {
		this.repository = repository;
		this.progress = progress;
		head = repository.resolve(Constants.HEAD + "^{commit}");
	}

	/** @param allUntracked whether each untracked file is named, or in its place the folder that holds nothing tracked */
	public List<StatusEntry> entries(boolean allUntracked) throws IOException {
		DirCache index = repository.readDirCache();
		IndexDiff found = compareWorkTree();
		Map<String, IndexDiff.StageState> conflicts = found.getConflictingStageStates();
		Map<String, StatusEntry> entries = new TreeMap<>();
		for (DiffEntry change : stagedChanges(index)) {
			String path = path(change);
			if (!conflicts.containsKey(path)) {
				String oldPath = isMoved(change) ? change.getOldPath() : "";
				// JGit takes a file that became a link for one that went and one that came
				PathState state = entries.containsKey(path) ? PathState.TYPE_CHANGED : state(change);
				entries.put(path, new StatusEntry(path, oldPath, state, PathState.UNCHANGED, ConflictKind.NONE));
			}
		}
		found.getModified().forEach(path -> unstaged(entries, path, isOtherType(found, path) ? PathState.TYPE_CHANGED : PathState.MODIFIED));
		found.getMissing().forEach(path -> unstaged(entries, path, PathState.DELETED));
		conflicts.forEach((path, stages) -> entries.put(path, new StatusEntry(path, "", PathState.UNCHANGED, PathState.UNCHANGED, kind(stages))));
		var untracked = new TreeSet<String>();
		found.getUntracked().forEach(path -> untracked.add(allUntracked ? path : UntrackedFolders.topmost(index, path)));
		Stream<StatusEntry> others = untracked.stream()
				.map(path -> new StatusEntry(path, "", PathState.UNCHANGED, PathState.UNTRACKED, ConflictKind.NONE));
		return Stream.concat(entries.values().stream(), others).toList();
	}

	private IndexDiff compareWorkTree() throws IOException {
		var found = new IndexDiff(repository, head, new FileTreeIterator(repository));
		found.setIgnoreSubmoduleMode(IgnoreSubmoduleMode.DIRTY);
		found.diff(new MonitoredProgress(progress), 0, 0, "Looking for changes");
		progress.checkCancelled();
		return found;
	}

	private List<DiffEntry> stagedChanges(DirCache index) throws IOException {
		try (var commits = new RevWalk(repository); var walk = new TreeWalk(repository)) {
			if (head == null) {
				walk.addTree(new EmptyTreeIterator());
			} else {
				walk.addTree(commits.parseCommit(head).getTree());
			}
			walk.addTree(new DirCacheIterator(index));
			walk.setFilter(TreeFilter.ANY_DIFF);
			walk.setRecursive(true);
			var renames = new RenameDetector(repository);
			renames.setRenameScore(RENAME_SCORE);
			renames.addAll(DiffEntry.scan(walk));
			List<DiffEntry> changes = new ArrayList<>(renames.compute());
			changes.sort(Comparator.comparing(StatusReader::path));
			return changes;
		}
	}

	private static void unstaged(Map<String, StatusEntry> entries, String path, PathState state) {
		entries.merge(path, new StatusEntry(path, "", PathState.UNCHANGED, state, ConflictKind.NONE),
				(staged, change) -> new StatusEntry(path, staged.oldPath(), staged.staged(), state, ConflictKind.NONE));
	}

	/** A link that became a file, or the other way round. */
	private boolean isOtherType(IndexDiff found, String path) {
		boolean wasLink = FileMode.SYMLINK.equals(found.getIndexMode(path).getBits());
		return wasLink != Files.isSymbolicLink(repository.getWorkTree().toPath().resolve(path));
	}

	private static boolean isMoved(DiffEntry change) {
		return change.getChangeType() == DiffEntry.ChangeType.RENAME || change.getChangeType() == DiffEntry.ChangeType.COPY;
	}

	private static String path(DiffEntry change) {
		return change.getChangeType() == DiffEntry.ChangeType.DELETE ? change.getOldPath() : change.getNewPath();
	}

	private static PathState state(DiffEntry change) {
		return switch (change.getChangeType()) {
		case ADD -> PathState.ADDED;
		case DELETE -> PathState.DELETED;
		case RENAME -> PathState.RENAMED;
		case COPY -> PathState.COPIED;
		case MODIFY -> PathState.MODIFIED;
		};
	}

	private static ConflictKind kind(IndexDiff.StageState stages) {
		return ConflictKind.valueOf(stages.name());
	}
}
