package org.edgeloop.dvc.pipeline;

/** How far a stage has come while stages are reproduced. */
public enum RunState {
	/** Its turn has not come. */
	WAITING(false),
	/** It is compared with what it was. */
	CHECKING(false),
	/** Its commands run. */
	RUNNING(false),
	/** What it made goes to the cache. */
	SAVING(false),
	/** Nothing had changed. */
	UNCHANGED(true),
	/** Its outputs came from an earlier run with the same inputs. */
	RESTORED(true),
	/** It ran. */
	DONE(true),
	/** It did not run since one before it failed. */
	SKIPPED(true),
	FAILED(true), CANCELLED(true);

	private final boolean last;

	RunState(boolean last) {
		this.last = last;
	}

	/** @return whether nothing comes after it */
	public boolean isLast() {
		return last;
	}
}
