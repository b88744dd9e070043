package org.edgeloop.drift.multivariate;

import java.util.EnumSet;
import java.util.Set;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.stattest.StatTest;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How columns are compared together.
 *
 * @param methods what looks at them
 * @param pcaShare the share of the variance that the components of a reconstruction explain, 0 to 1
 * @param neighbours how many nearest rows count, at least 1
 * @param folds of the domain classifier's cross-validation, at least 2
 * @param aucThreshold above which area under the ROC curve the domain classifier says drift
 * @param mostRows how many rows of a table are looked at
 * @param comparison of the detectors' scores
 * @param chunking how the scores are followed over time; null for not at all
 * @param timeColumn when a row was taken, for chunks by size and number; null if that is not known
 */
public record MultivariateSettings(Set<MultivariateMethod> methods, double pcaShare, int neighbours, int folds, double aucThreshold,
		int mostRows, Comparison comparison, @Nullable Chunking chunking, @Nullable String timeColumn) {

	/**
	 * How scores of both tables are compared.
	 *
	 * @param test by which test; null for the one that a column of such numbers gets
	 * @param threshold the test's threshold; NaN for its own
	 * @param mode by whose rules the test computes
	 */
	public record Comparison(@Nullable StatTest test, double threshold, Mode mode) {

		/** As a column for which nothing is chosen. */
		public static final Comparison DEFAULT = new Comparison(null, Double.NaN, Mode.CORRECTED);
	}

	/** All methods with the parameters that the field uses, not followed over time. */
	public static final MultivariateSettings DEFAULT = new MultivariateSettings(EnumSet.allOf(MultivariateMethod.class), 0.65, 5, 5, 0.55,
			ReadFeaturesOperation.USUAL_ROWS, Comparison.DEFAULT, null, null);

	/** @return these settings with chunks */
	public MultivariateSettings withChunks(@Nullable Chunking rule, @Nullable String times) {
		return new MultivariateSettings(methods, pcaShare, neighbours, folds, aucThreshold, mostRows, comparison, rule, times);
	}

	/** @return these settings with other methods */
	public MultivariateSettings withMethods(Set<MultivariateMethod> chosen) {
		return new MultivariateSettings(chosen, pcaShare, neighbours, folds, aucThreshold, mostRows, comparison, chunking, timeColumn);
	}
}
