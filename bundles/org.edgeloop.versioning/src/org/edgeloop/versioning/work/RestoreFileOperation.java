package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RevisionTree;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.WorkTreePaths;

/** Brings files into the work tree as a commit has them, as {@code git restore --source} does. What is staged stays. */
public final class RestoreFileOperation {

	private final Path place;
	private final List<String> paths;
	private final String revision;

	/**
	 * @param place a file or a folder in the work tree
	 * @param paths files, from the root of the work tree
	 * @param revision a branch, a tag, a commit or what Git makes of such
	 */
	public RestoreFileOperation(Path place, List<String> paths, String revision) {
		this.place = place;
		this.paths = List.copyOf(paths);
		this.revision = revision;
	}

	/**
	 * @throws ProblemException if there is no such commit, or one of the files was not in it or was a link; then nothing is changed
	 * @throws IOException if a file cannot be written; others may have been
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Restoring files", paths.size());
		Path root = GitTask.runInWorkTree(place, this::checkedRoot);
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		try (RevisionTree tree = RevisionTree.open(root, revision)) {
			for (String path : PathChecks.normal(paths)) {
				if (tree.isLink(path)) {
					throw new ProblemException(Problem.error("the file was a symbolic link at " + revision, path, "restore it with 'git restore'"));
				}
				contents.put(root.resolve(path), tree.read(path));
			}
		}
		for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
			progress.checkCancelled();
			Files.createDirectories(file.getKey().getParent());
			byte[] content = file.getValue();
			AtomicFiles.write(file.getKey(), out -> out.write(content));
			progress.worked(1);
		}
	}

	private Path checkedRoot(Repository repository) throws IOException {
		Path root = WorkTreePaths.root(repository);
		PathChecks.refuseLinks(root, PathChecks.normal(paths));
		return root;
	}
}
