package org.edgeloop.training;

/**
 * What a training is called where it is logged.
 *
 * @param experiment the experiment's name; it is made where there is none of that name
 * @param run the run's name; its trials' are numbered
 * @param user who trains
 * @param register the registered model that the best one becomes a version of; empty: none
 */
public record RunNames(String experiment, String run, String user, String register) {

	/** Names for the user who started this program, without a registered model. */
	public RunNames(String experiment, String run) {
		this(experiment, run, System.getProperty("user.name", ""), "");
	}
}
