package org.edgeloop.device.ui.plan;

import org.edgeloop.base.Progress;

/** How far the step is that runs now; written by the plan's thread, read by any. */
final class PlanProgress implements Progress {

	/**
	 * How far a step is.
	 *
	 * @param task what is being done
	 * @param total the work in units of the step's own; 0 where unknown
	 * @param done of it
	 */
	record Figure(String task, long total, long done) {

		static final Figure NONE = new Figure("", 0, 0);
	}

	private final Progress whole;
	private volatile Figure figure = Figure.NONE;

	/** @param whole is told, too, and cancels */
	PlanProgress(Progress whole) {
		this.whole = whole;
	}

	Figure figure() {
		return figure;
	}

	@Override
	public synchronized void begin(String task, long total) {
		figure = new Figure(task, total, 0);
		whole.begin(task, total);
	}

	@Override
	public synchronized void worked(long amount) {
		figure = new Figure(figure.task(), figure.total(), figure.done() + amount);
		whole.worked(amount);
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}
}
