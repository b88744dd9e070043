package org.edgeloop.dvc.pipeline;

import java.util.List;

/**
 * What has become of a stage since it ran last.
 *
 * @param reasons why it would run, in DVC's order: dependencies, parameters, outputs, the rest; empty where nothing differs
 */
public record StageState(Stage stage, Kind kind, List<StageReason> reasons) {

	/** What it comes to. */
	public enum Kind {
		/** Everything is as the lock says. */
		UP_TO_DATE,
		/** Something differs. */
		CHANGED,
		/** No lock knows it: it never ran, or its lock is gone. */
		NEVER_RUN,
		/** Nothing differs yet, but a stage that it depends on would run. */
		UPSTREAM_CHANGED,
		/** It does not run, whatever its dependencies do; its outputs are as the lock says. */
		FROZEN
	}

	public StageState {
		reasons = List.copyOf(reasons);
	}

	/** @return whether reproducing would do something to the stage as things are now */
	public boolean wouldRun() {
		return kind == Kind.CHANGED || kind == Kind.NEVER_RUN;
	}
}
