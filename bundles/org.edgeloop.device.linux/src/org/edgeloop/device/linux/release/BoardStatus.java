package org.edgeloop.device.linux.release;

/**
 * How a board's releases stand.
 *
 * @param release the one that runs, or should; empty if there is none
 * @param previous the one that a roll-back brings; empty if there is none
 * @param supervisor the process id of what keeps the release running; 0 if it does not run
 * @param runner the process id of what runs the model; 0 if it does not run
 * @param health {@code healthy}, {@code unhealthy}, {@code starting} or {@code stopped}; empty if nothing ran since the board started
 * @param details what the health check said last; may be empty
 * @param isOnTrial whether the board is about to decide on a release
 * @param lastTrial what came of the last trial: the release, {@code committed} or {@code reverted}, and the reason; may be empty
 * @param service what starts it: {@code system}, {@code user} or {@code process}
 */
public record BoardStatus(String release, String previous, long supervisor, long runner, String health, String details, boolean isOnTrial,
		String lastTrial, String service) {

	/** @return whether a release runs and has passed its health check */
	public boolean isRunning() {
		return supervisor != 0 && runner != 0 && health.equals("healthy");
	}
}
