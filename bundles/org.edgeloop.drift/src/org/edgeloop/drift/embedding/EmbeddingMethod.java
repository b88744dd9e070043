package org.edgeloop.drift.embedding;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.multivariate.FeatureMatrix;

/** Compares the embeddings of a reference with current ones, as one of Evidently's methods. */
public sealed interface EmbeddingMethod permits MeanDistance, ComponentRatio, KernelDiscrepancy, DomainModel {

	/**
	 * @param reference and {@code current}: at least two rows each, with the same columns
	 * @throws org.edgeloop.base.ProblemException if the method has nothing to say of such rows
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if comparing a component fails
	 */
	EmbeddingDrift compare(FeatureMatrix reference, FeatureMatrix current, Progress progress) throws IOException;

	/** @return how many principal components of the reference are compared in place of the columns; 0 to compare these */
	int components();

	/** @return whether Evidently's own choice, which is {@link DomainModel}, takes its threshold from chance for so many rows */
	static boolean usesBootstrap(int referenceRows) {
		return referenceRows < 1000;
	}
}
