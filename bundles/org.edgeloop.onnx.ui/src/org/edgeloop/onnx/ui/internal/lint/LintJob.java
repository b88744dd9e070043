package org.edgeloop.onnx.ui.internal.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.lint.LintFileOperation;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.ui.cost.ChosenTargets;
import org.edgeloop.ui.OperationJob;

/** Holds a file of the workspace against its target, and writes what is found as problems. */
public final class LintJob {

	/** The family of these jobs. */
	public static final Object FAMILY = LintJob.class;

	private LintJob() {
	}

	/** Checks a file anew; one outside of the workspace has no problems, and nothing is done. */
	public static void check(Path model) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(model.toUri())) {
			check(file);
		}
	}

	/** Checks a file anew. */
	static void check(IFile file) {
		IPath location = file.getLocation();
		if (location != null) {
			var job = new OperationJob<Void>("Checking " + file.getName() + " for its target", FAMILY, progress -> {
				run(file, location.toPath(), progress);
				return null;
			});
			job.setSystem(true);
			job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
			job.schedule();
		}
	}

	private static void run(IFile file, Path model, Progress progress) throws IOException {
		Optional<Target> target = new ChosenTargets().target(model);
		if (target.isEmpty()) {
			LintMarkers.clear(file);
			return;
		}
		try {
			LintMarkers.write(file, target.get(), new LintFileOperation(model, Map.of(), target.get()).run(progress).findings());
		} catch (ProblemException e) {
			// The editor says what is wrong with the file; there is nothing to hold against a target.
			LintMarkers.clear(file);
		}
	}
}
