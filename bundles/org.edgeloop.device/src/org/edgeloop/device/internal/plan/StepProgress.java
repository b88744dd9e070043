package org.edgeloop.device.internal.plan;

import org.edgeloop.base.Progress;

/** A step's own progress, of which listeners hear in hundredths, and the step's part in the plan's. */
final class StepProgress implements Progress {

	private final String step;
	private final PlanRecord record;
	private final Progress whole;

	private String task = "";
	private long total;
	private long done;
	private int toldPercent = -1;
	private int passedOn;

	StepProgress(String step, PlanRecord record, Progress whole) {
		this.step = step;
		this.record = record;
		this.whole = whole;
	}

	@Override
	public synchronized void begin(String newTask, long newTotal) {
		task = newTask;
		total = newTotal;
		done = 0;
		toldPercent = -1;
		worked(0);
	}

	@Override
	public synchronized void worked(long amount) {
		done += amount;
		int percent = total <= 0 ? 0 : (int) Math.clamp(100.0 * done / total, 0, 100);
		if (percent == toldPercent) {
			return;
		}
		toldPercent = percent;
		record.worked(step, task, done, total);
		// A step that begins anew for its next phase stays where it was in the whole.
		int due = percent * PlanRecord.PARTS_OF_STEP / 100 - passedOn;
		if (due > 0) {
			passedOn += due;
			whole.worked(due);
		}
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}

	/** Passes on what is left of the step's part. */
	synchronized void end() {
		whole.worked(PlanRecord.PARTS_OF_STEP - passedOn);
		passedOn = PlanRecord.PARTS_OF_STEP;
	}
}
