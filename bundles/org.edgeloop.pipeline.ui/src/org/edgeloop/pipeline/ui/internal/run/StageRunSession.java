package org.edgeloop.pipeline.ui.internal.run;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.edgeloop.pipeline.ui.DvcStages;
import org.edgeloop.pipeline.ui.StageRuns;
import org.edgeloop.pipeline.ui.StageSource;
import org.edgeloop.ui.JobsBackground;

/** What all views on stages share: where stages come from, and their runs, which last as long as the workbench. User interface thread only. */
public final class StageRunSession {

	/** The family of the jobs that run stages. */
	public static final Object RUNNING = StageRunSession.class;

	private static final StageSource SOURCE = new RefreshingStages(new DvcStages());
	private static Optional<StageRuns> runs = Optional.empty();

	private StageRunSession() {
	}

	public static StageSource source() {
		return SOURCE;
	}

	public static StageRuns runs() {
		if (runs.isEmpty()) {
			runs = Optional.of(new StageRuns(new JobsBackground(RUNNING, PlatformUI.getWorkbench().getDisplay()), SOURCE));
		}
		return runs.get();
	}
}
