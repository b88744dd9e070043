package org.edgeloop.experiment.logging;

import java.util.Map;

/**
 * What a run that is going to be logged begins with.
 *
 * @param experiment the experiment's name; it is made where there is none of that name
 * @param name as the run calls itself; where it is empty, the store chooses one
 * @param user who runs it
 * @param tags at the start; the user is added where no tag names one
 */
public record NewRun(String experiment, String name, String user, Map<String, String> tags) {

	public NewRun {
		tags = Map.copyOf(tags);
	}

	/** A run of the user who started this program. */
	public static NewRun of(String experiment, String name, Map<String, String> tags) {
		return new NewRun(experiment, name, System.getProperty("user.name", ""), tags);
	}
}
