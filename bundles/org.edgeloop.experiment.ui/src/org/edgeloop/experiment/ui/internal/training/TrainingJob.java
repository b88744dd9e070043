package org.edgeloop.experiment.ui.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.ui.logging.RunLogging;
import org.edgeloop.experiment.ui.logging.RunLogging.Logged;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.training.FeatureFile;
import org.edgeloop.training.TrainOperation;
import org.edgeloop.training.TrainResult;
import org.edgeloop.training.TrialMetric;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Trains in a job, and shows the runs that came of it. */
final class TrainingJob {

	/** The family of the jobs that train. */
	static final Object FAMILY = new Object();

	private TrainingJob() {
	}

	static void start(Path table, TrainFields fields, TrackedStore store) {
		new OperationJob<>("Train on " + table.getFileName(), FAMILY, progress -> train(table, fields, store, progress))
				.onResult(logged -> show(logged, fields, store)).schedule();
	}

	private static Logged<TrainResult> train(Path table, TrainFields fields, TrackedStore tracked, Progress progress) throws IOException {
		Logged<TrainResult> logged = RunLogging.log(tracked, (store, settings, steps) -> new TrainOperation(FeatureFile.of(table), fields.settings(),
				store, settings, fields.modelFile()).run(steps), TrainResult::runId, progress);
		refresh(logged.result().model());
		return logged;
	}

	/** A model and a store that lie in the workspace show there. */
	private static void refresh(Path model) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		Stream.of(root.findFilesForLocationURI(model.toUri())).map(IResource::getProject).distinct().forEach(TrainingJob::refresh);
	}

	private static void refresh(IContainer project) {
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			Problems.log(e.getStatus());
		}
	}

	private static void show(Logged<TrainResult> logged, TrainFields fields, TrackedStore store) {
		RunLogging.show(store, logged.experimentId(), fields.experiment());
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null) {
			tellProblems(logged.result(), window);
		}
	}

	private static void tellProblems(TrainResult result, IWorkbenchWindow window) {
		IStatus[] reasons = result.problems().stream().map(problem -> Problems.toStatus(problem, null)).toArray(IStatus[]::new);
		if (reasons.length > 0) {
			String message = String.format(Locale.ROOT, "The best of %d trials has macro F1 %.3f. Its model is in %s.", result.trials().size(),
					result.bestTrial().mean(TrialMetric.MACRO_F1), result.model());
			ErrorDialog.openError(window.getShell(), "Train a Classifier", null,
					new MultiStatus(Problems.PLUGIN, 0, Arrays.copyOf(reasons, reasons.length), message, null));
		}
	}
}
