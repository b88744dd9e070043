package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.AddResult;
import org.edgeloop.dvc.data.CheckoutOperation;
import org.edgeloop.dvc.data.CheckoutOptions;
import org.edgeloop.dvc.data.CheckoutReport;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.work.StageOperation;

/** Data in work trees: taken into DVC's cache, and brought back from it. */
final class DataFiles {

	private DataFiles() {
	}

	/**
	 * Has DVC keep files and folders, or what became of them, and stages their pointers for the next commit.
	 *
	 * @param targets absolute
	 * @return what was done, in a sentence
	 */
	static String add(DvcRepository repository, List<Path> targets, Progress progress) throws IOException {
		AddResult result = new AddOperation(repository, targets, AddOptions.USUAL).run(progress);
		if (!result.staged() && !result.changed().isEmpty() && WorkTree.find(repository.root()).isPresent()) {
			Path root = WorkTree.rootOf(repository.root());
			Path real = repository.root().toRealPath();
			new StageOperation(root, result.changed().stream().map(file -> inGit(root, real, repository, file)).toList()).run(progress);
		}
		return "Added " + result.pointers().size() + (result.pointers().size() == 1 ? " file or folder" : " files and folders") + " to the data.";
	}

	/** The repository of DVC may be opened by a path with links in it, that of Git never is. */
	private static String inGit(Path root, Path real, DvcRepository repository, Path file) {
		return root.relativize(real.resolve(repository.root().relativize(file))).toString().replace('\\', '/');
	}

	/**
	 * Makes data in the work tree what their pointers say.
	 *
	 * @param targets files and folders; none for all
	 * @param loses whether changes that are in no cache may be lost
	 * @throws ProblemException if some could not be brought, with the reason of the first
	 */
	static void checkOut(DvcRepository repository, List<String> targets, boolean loses, Progress progress) throws IOException {
		var options = new CheckoutOptions(loses, false, true);
		CheckoutReport report = new CheckoutOperation(repository, targets, options).run(progress);
		if (!report.failed().isEmpty()) {
			var first = report.failed().entrySet().iterator().next();
			Problem problem = first.getValue();
			throw new ProblemException(Problem.error(report.failed().size() + " data could not be checked out: " + problem.what(), first.getKey(),
					problem.remedy().isEmpty() ? "pull them from the remote" : problem.remedy()));
		}
	}

	/** @return files and folders as DVC's operations name them: from the repository's root */
	static List<String> targets(DvcRepository repository, List<Path> files) throws IOException {
		List<String> targets = new ArrayList<>();
		for (Path file : files) {
			targets.add(TrackedOutputs.relative(repository.root(), repository.resolve(file.toString())));
		}
		return targets;
	}
}
