package org.edgeloop.dataset.ui.windows.internal;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.windows.PlanWindowsOperation;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.ui.OperationJob;

/** Counts the windows of what the fields hold in the background; only the last that was asked for is shown. */
final class PlanPreview {

	/** Shows what was found, in the user interface thread. */
	interface Shown {
		void counted(WindowPlan plan);

		void failed(String reason);
	}

	/** The family of the jobs that count windows. */
	static final Object FAMILY = new Object();

	private final Shown shown;
	private @Nullable OperationJob<WindowPlan> job;

	PlanPreview(Shown shown) {
		this.shown = shown;
	}

	/** Counts, after a moment in which nothing else is asked for. */
	void count(Path project, WindowFields fields, long delay) {
		cancel();
		var counting = new OperationJob<>("Count windows", FAMILY,
				new PlanWindowsOperation(project, fields.settings(), fields.split())::run);
		counting.onResult(plan -> {
			if (job == counting) {
				shown.counted(plan);
			}
		}).onFailure(problem -> {
			if (job == counting) {
				shown.failed(problem.toLine());
			}
		});
		counting.setSystem(true);
		job = counting;
		counting.schedule(delay);
	}

	/** Forgets what was asked for. */
	void cancel() {
		OperationJob<WindowPlan> running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
	}
}
