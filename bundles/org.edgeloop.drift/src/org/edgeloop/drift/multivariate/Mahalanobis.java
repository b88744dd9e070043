package org.edgeloop.drift.multivariate;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * The Mahalanobis distance of a row from the reference's mean, by its covariance matrix with divisor n - 1. Directions in which the
 * reference does not vary count for nothing.
 */
final class Mahalanobis implements RowScorer {

	private final FeatureMatrix reference;
	private final Standardization standardization;
	private final PrincipalComponents components;
	private final double[] variances;
	private final int rank;

	Mahalanobis(FeatureMatrix reference, Progress progress) throws ProblemException {
		this.reference = reference;
		// units of any size, so that no direction is lost to rounding beside another's
		standardization = new Standardization(reference);
		components = PrincipalComponents.of(standardization.apply(reference), progress);
		variances = components.variances();
		rank = components.rank();
	}

	@Override
	public double[] score(FeatureMatrix rows, Progress progress) {
		return RowScores.of(standardization.apply(rows), this::distance, progress);
	}

	private double distance(double[] row) {
		double[] coordinates = components.project(row, rank);
		double sum = 0;
		for (int i = 0; i < rank; i++) {
			sum += coordinates[i] * coordinates[i] / variances[i];
		}
		return Math.sqrt(sum);
	}

	@Override
	public double[] referenceScores(Progress progress) {
		return score(reference, progress);
	}

	/** @return the number of directions that count */
	int rank() {
		return rank;
	}
}
