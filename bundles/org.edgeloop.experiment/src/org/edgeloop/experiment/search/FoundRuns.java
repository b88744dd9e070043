package org.edgeloop.experiment.search;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;

/**
 * What a search found.
 *
 * @param runs in the order asked for
 * @param problems what could not be read
 */
public record FoundRuns(List<Run> runs, List<Problem> problems) {

	public FoundRuns {
		runs = List.copyOf(runs);
		problems = List.copyOf(problems);
	}
}
