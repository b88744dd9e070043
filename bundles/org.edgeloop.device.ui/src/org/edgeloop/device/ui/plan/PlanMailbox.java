package org.edgeloop.device.ui.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.ui.Background;

/** Brings what a plan tells from its thread to the session's, many lines at once, so that a talkative plan does not flood it. */
final class PlanMailbox implements PlanListener {

	/**
	 * What came since the last one.
	 *
	 * @param plan if it has become known
	 * @param reports of steps, in order
	 * @param lines of the log, in order
	 */
	record Batch(Optional<DevicePlan> plan, List<StepReport> reports, List<LogLine> lines) {
	}

	private final Background background;
	private final Consumer<Batch> reader;
	private Optional<DevicePlan> plan = Optional.empty();
	private List<StepReport> reports = new ArrayList<>();
	private List<LogLine> lines = new ArrayList<>();
	private boolean isPosted;

	PlanMailbox(Background background, Consumer<Batch> reader) {
		this.background = background;
		this.reader = reader;
	}

	synchronized void planned(DevicePlan made) {
		plan = Optional.of(made);
		post();
	}

	@Override
	public synchronized void changed(StepReport step) {
		reports.add(step);
		post();
	}

	@Override
	public synchronized void logged(Instant time, String line) {
		lines.add(new LogLine(time, line));
		post();
	}

	private void post() {
		if (!isPosted) {
			isPosted = true;
			background.post(() -> reader.accept(take()));
		}
	}

	/** Has the reader see the rest before whatever is posted after this. */
	synchronized void flush() {
		post();
	}

	private synchronized Batch take() {
		var batch = new Batch(plan, reports, lines);
		plan = Optional.empty();
		reports = new ArrayList<>();
		lines = new ArrayList<>();
		isPosted = false;
		return batch;
	}
}
