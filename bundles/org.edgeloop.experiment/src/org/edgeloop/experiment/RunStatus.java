package org.edgeloop.experiment;

/** How far a run has come, in MLflow's words and with its numbers. */
public enum RunStatus {

	RUNNING(1), SCHEDULED(2), FINISHED(3), FAILED(4), KILLED(5);

	private final int code;

	RunStatus(int code) {
		this.code = code;
	}

	/** @return the number that a file store keeps */
	public int code() {
		return code;
	}

	/** @return whether nothing more will come of the run */
	public boolean isEnded() {
		return this != RUNNING && this != SCHEDULED;
	}
}
