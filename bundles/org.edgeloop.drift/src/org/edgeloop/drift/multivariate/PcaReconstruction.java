package org.edgeloop.drift.multivariate;

import java.util.Arrays;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/**
 * How much of a standardised row is lost when it is brought to the reference's first principal components and back: the Euclidean
 * length of the difference. NannyML's rule: the fewest components that explain more than a share of the variance.
 */
final class PcaReconstruction implements RowScorer {

	private final FeatureMatrix reference;
	private final Standardization standardization;
	private final PrincipalComponents components;
	private final int count;

	/** @param share of the variance, 0 to 1 */
	PcaReconstruction(FeatureMatrix reference, double share, Progress progress) throws ProblemException {
		this.reference = reference;
		standardization = new Standardization(reference);
		components = PrincipalComponents.of(standardization.apply(reference), progress);
		count = components.countFor(share);
	}

	@Override
	public double[] score(FeatureMatrix rows, Progress progress) {
		return RowScores.of(standardization.apply(rows), row -> components.distanceToPlane(row, count), progress);
	}

	@Override
	public double[] referenceScores(Progress progress) {
		return score(reference, progress);
	}

	/** @return the share of the variance that each component kept explains */
	double[] explained() {
		return Arrays.copyOf(components.explained(), count);
	}
}
