package org.edgeloop.app.internal.evaluation;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.LogEvaluationOperation;
import org.edgeloop.evaluation.LogEvaluationOperation.Logged;
import org.edgeloop.experiment.ui.logging.RunLogging;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;
import org.edgeloop.onnx.ui.evaluation.EvaluationView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Keeps the evaluation in the Evaluation view as a run, and shows the run. */
public final class LogEvaluationHandler extends AbstractHandler {

	/** The family of the jobs that log evaluations. */
	public static final Object FAMILY = LogEvaluationHandler.class;

	private static final String TITLE = "Log Evaluation as Run";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IViewPart part = window.getActivePage().findView(EvaluationView.ID);
		if (part instanceof EvaluationView view && view.presenter().logging().isPresent()) {
			ask(window.getShell(), view.presenter(), view.presenter().logging().orElseThrow());
		} else {
			Problems.show(window.getShell(), TITLE, Problem.error("No model has been judged yet.", "", "Evaluate one in the Evaluation view first."));
		}
		return null;
	}

	private static void ask(Shell shell, EvaluationPresenter presenter, LogEvaluationOperation operation) {
		List<TrackedStore> stores = RunLogging.stores(presenter.home());
		if (stores.isEmpty()) {
			Problems.show(shell, TITLE, Problem.error("There is no store to log to.", "", "Add one in the Experiments view."));
			return;
		}
		String name = presenter.evaluation().orElseThrow().model().getFileName().toString();
		new LogEvaluationDialog(shell, stores, name).ask().ifPresent(place -> log(operation, place));
	}

	private static void log(LogEvaluationOperation operation, LogEvaluationDialog.Place place) {
		new OperationJob<>("Log the evaluation " + place.name(), FAMILY, progress -> log(operation, place, progress))
				.onResult(logged -> show(logged, place)).schedule();
	}

	private static RunLogging.Logged<Logged> log(LogEvaluationOperation operation, LogEvaluationDialog.Place place, Progress progress)
			throws IOException {
		return RunLogging.log(place.store(), (store, settings, steps) -> operation.run(store, place.experiment(), place.name(), settings, steps),
				Logged::runId, progress);
	}

	private static void show(RunLogging.Logged<Logged> logged, LogEvaluationDialog.Place place) {
		RunLogging.show(place.store(), logged.experimentId(), place.experiment());
		logged.result().problem().ifPresent(problem -> Problems.show(null, TITLE, problem));
	}
}
