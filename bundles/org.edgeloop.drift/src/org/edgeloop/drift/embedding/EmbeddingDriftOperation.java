package org.edgeloop.drift.embedding;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.multivariate.FeatureMatrix;
import org.edgeloop.drift.multivariate.PrincipalComponents;

/** Compares the embeddings of a reference with current ones by a method, in the reference's principal components where it says so. */
public final class EmbeddingDriftOperation {

	private final FeatureMatrix reference;
	private final FeatureMatrix current;
	private final EmbeddingMethod method;

	/** @param reference and {@code current}: with the same columns */
	public EmbeddingDriftOperation(FeatureMatrix reference, FeatureMatrix current, EmbeddingMethod method) {
		this.reference = reference;
		this.current = current;
		this.method = method;
	}

	/**
	 * @throws ProblemException if there are too few rows or columns, or the method has nothing to say of them
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if comparing a component fails
	 */
	public EmbeddingDrift run(Progress progress) throws IOException {
		if (reference.rows() < 2 || current.rows() < 2) {
			throw new ProblemException(Problem.error("there are fewer than two rows on a side", "", "give more rows"));
		}
		int components = method.components();
		if (components == 0) {
			return method.compare(reference, current, progress);
		}
		int most = Math.min(reference.rows(), reference.width());
		if (components > most) {
			throw new ProblemException(Problem.error(
					"there are no " + components + " principal components of " + reference.rows() + " rows and " + reference.width()
							+ " columns", "",
					"ask for " + most + " at most"));
		}
		PrincipalComponents principal = PrincipalComponents.of(reference, progress);
		return method.compare(principal.transform(reference, components), principal.transform(current, components), progress);
	}
}
