package org.edgeloop.experiment.ui.internal.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.SpoolFolder;
import org.edgeloop.experiment.ui.stores.ExperimentChoice;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.Tracking;
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

	private static final String RUNS_VIEW = "org.edgeloop.experiment.ui.runsView";

	/** @param experimentId where the runs are; empty if the store has not got them yet */
	private record Outcome(TrainResult result, String experimentId) {
	}

	private TrainingJob() {
	}

	static void start(Path table, TrainFields fields, TrackedStore store) {
		new OperationJob<>("Train on " + table.getFileName(), FAMILY, progress -> train(table, fields, store, progress))
				.onResult(outcome -> show(outcome, fields, store)).schedule();
	}

	private static Outcome train(Path table, TrainFields fields, TrackedStore tracked, Progress progress) throws IOException {
		if (tracked.isServer()) {
			return train(table, fields, Tracking.session().open(tracked), progress);
		}
		try (TrackingStore store = TrackingStores.openOrCreate(tracked.uri(), new Credentials.Anonymous(), Tracking.cache())) {
			return train(table, fields, store, progress);
		}
	}

	private static Outcome train(Path table, TrainFields fields, TrackingStore store, Progress progress) throws IOException {
		var logging = LoggerSettings.of(SpoolFolder.of(System.getenv()), problem -> Problems.log(Problems.toStatus(problem, null)));
		var operation = new TrainOperation(FeatureFile.of(table), fields.settings(), store, logging, fields.modelFile());
		TrainResult result = operation.run(progress);
		refresh(result.model());
		return new Outcome(result, result.runId().isEmpty() ? "" : store.run(result.runId()).experimentId());
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

	private static void show(Outcome outcome, TrainFields fields, TrackedStore store) {
		Tracking.session().contentChanged(store);
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		if (!outcome.experimentId().isEmpty()) {
			Tracking.session().choose(new ExperimentChoice(store, Set.of(outcome.experimentId()), fields.experiment()));
			showRuns(window.getActivePage());
		}
		tellProblems(outcome.result(), window);
	}

	private static void showRuns(IWorkbenchPage page) {
		try {
			page.showView(RUNS_VIEW);
		} catch (PartInitException e) {
			Problems.log(e.getStatus());
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
