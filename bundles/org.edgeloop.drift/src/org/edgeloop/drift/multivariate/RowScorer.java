package org.edgeloop.drift.multivariate;

import org.edgeloop.base.Progress;

/** Has seen a reference and says of rows how unlike it they are. May be asked by several threads. */
interface RowScorer {

	/**
	 * @return of each row how unlike the reference it is, 0 if not at all
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	double[] score(FeatureMatrix rows, Progress progress);

	/** @return the scores of the reference's own rows, each as if it were not in it where that matters */
	double[] referenceScores(Progress progress);
}
