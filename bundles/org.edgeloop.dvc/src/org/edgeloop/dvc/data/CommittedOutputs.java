package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.internal.data.CommittedFiles;
import org.edgeloop.versioning.RevisionTree;

/** What was under version control at a commit of Git. */
public final class CommittedOutputs {

	private static final String CONFIGURATION = "/.dvc/config";

	private CommittedOutputs() {
	}

	/**
	 * @param root of the repository of DVC
	 * @throws org.edgeloop.base.ProblemException if there is no such commit, or a file cannot be understood
	 */
	public static List<TrackedOutput> at(Path root, String revision, Progress progress) throws IOException {
		try (RevisionTree tree = RevisionTree.open(root, revision)) {
			return TrackedOutputs.of(files(tree), stageFiles(tree), progress);
		}
	}

	/** @return the pointers and pipelines of a commit, from the repository's root: without those of repositories of DVC within it */
	public static List<String> stageFiles(RevisionTree tree) {
		List<String> files = tree.files();
		Set<String> others = files.stream().filter(file -> file.endsWith(CONFIGURATION))
				.map(file -> file.substring(0, file.length() - CONFIGURATION.length() + 1)).collect(Collectors.toSet());
		return files.stream().filter(file -> TrackedOutputs.isPointer(file) && !file.startsWith(".dvc/")
				&& others.stream().noneMatch(file::startsWith)).toList();
	}

	/** @return the files of a commit, as those of the workspace are read */
	public static RepositoryFiles files(RevisionTree tree) {
		return new CommittedFiles(tree);
	}
}
