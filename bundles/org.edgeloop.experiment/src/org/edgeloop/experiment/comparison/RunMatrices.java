package org.edgeloop.experiment.comparison;

import java.util.List;

import org.edgeloop.base.Problem;

/**
 * The confusion matrices of the runs of a comparison.
 *
 * @param matrices in the order of the runs, without those that left none
 * @param problems matrices that cannot be read
 */
public record RunMatrices(List<RunMatrix> matrices, List<Problem> problems) {

	public RunMatrices {
		matrices = List.copyOf(matrices);
		problems = List.copyOf(problems);
	}
}
