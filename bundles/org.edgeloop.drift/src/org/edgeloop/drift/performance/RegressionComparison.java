package org.edgeloop.drift.performance;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How good a regression is on a current table, beside a reference and beside guessing.
 *
 * @param reference quality on the reference; null without one
 * @param current quality on the current table
 * @param dummy guessing one number found in the current table
 * @param dummyByReference guessing one number found in the reference; null without one
 * @param bias what distinguishes the rows with the greatest errors, feature by feature
 */
public record RegressionComparison(@Nullable RegressionQuality reference, RegressionQuality current, DummyRegression dummy,
		@Nullable DummyRegression dummyByReference, List<FeatureBias> bias) {

	public RegressionComparison {
		bias = List.copyOf(bias);
	}
}
