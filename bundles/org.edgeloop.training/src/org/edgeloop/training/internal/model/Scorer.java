package org.edgeloop.training.internal.model;

/** What a classifier says of a row. */
@FunctionalInterface
public interface Scorer {

	/**
	 * @param row the features' values as they stand in the table
	 * @return a probability or a score for each class, in the order of the classes; of a class that was not trained, 0 or the least
	 *         double
	 */
	double[] scores(float[] row);
}
