package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;

/** Ends a conflict by taking a file as one side has it, deleted if that side deleted it, and staging it. */
public final class ResolveConflictOperation {

	/** Whose file is taken. */
	public enum Side {
		/** The branch that is checked out. */
		OURS,
		/** What is merged into it. */
		THEIRS
	}

	private final Path place;
	private final List<String> paths;
	private final Side side;

	/**
	 * @param place a file or a folder in the work tree
	 * @param paths files in conflict, from the root of the work tree
	 */
	public ResolveConflictOperation(Path place, List<String> paths, Side side) {
		this.place = place;
		this.paths = List.copyOf(paths);
		this.side = side;
	}

	/** @throws ProblemException if a file is not in conflict; then nothing is changed */
	public void run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		progress.begin("Resolving conflicts", normal.size());
		GitTask.changeWorkTree(place, repository -> {
			DirCache index = repository.readDirCache();
			for (String path : normal) {
				if (index.findEntry(path) >= 0 && index.getEntry(path).getStage() == DirCacheEntry.STAGE_0 || !PathChecks.isTracked(index, path)) {
					throw new ProblemException(Problem.error("the file is not in conflict", path, ""));
				}
			}
			for (String path : normal) {
				if (hasSide(index, path)) {
					Git.wrap(repository).checkout().addPath(path)
							.setStage(side == Side.OURS ? CheckoutCommand.Stage.OURS : CheckoutCommand.Stage.THEIRS).call();
					Git.wrap(repository).add().addFilepattern(path).call();
				} else {
					Git.wrap(repository).rm().addFilepattern(path).call();
				}
				progress.worked(1);
			}
			return true;
		});
	}

	private boolean hasSide(DirCache index, String path) {
		int stage = side == Side.OURS ? DirCacheEntry.STAGE_2 : DirCacheEntry.STAGE_3;
		for (int i = 0; i < index.getEntryCount(); i++) {
			if (index.getEntry(i).getStage() == stage && index.getEntry(i).getPathString().equals(path)) {
				return true;
			}
		}
		return false;
	}
}
