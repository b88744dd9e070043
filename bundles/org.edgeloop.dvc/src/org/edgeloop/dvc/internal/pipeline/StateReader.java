package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.RevisionTree;

/** Reads something at a state of a repository: at a commit, or as it is now. */
public final class StateReader {

	/** How DVC calls what is there now. */
	public static final String WORKSPACE = "workspace";

	/** What is read. */
	@FunctionalInterface
	public interface Reading<T> {
		T read(Snapshot snapshot, Progress progress) throws IOException;
	}

	private StateReader() {
	}

	/** @param revision a commit as Git names it, or {@link #WORKSPACE} */
	public static <T> T read(DvcRepository repository, String revision, Reading<T> reading, Progress progress) throws IOException {
		if (WORKSPACE.equals(revision)) {
			return reading.read(Snapshot.workspace(repository), progress);
		}
		Path root = repository.root();
		try (RevisionTree tree = RevisionTree.open(root, revision)) {
			return reading.read(Snapshot.at(repository, tree), progress);
		}
	}
}
