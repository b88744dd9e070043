package org.edgeloop.drift.quality;

import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The strongest correlations of a matrix, by their size.
 *
 * @param targetAndPrediction with its sign
 * @param targetAndFeatures in {@link Mode#EVIDENTLY} of the features among each other, too, which is what Evidently 0.4 computes
 * @param predictionAndFeatures likewise
 * @param all of any two columns
 * @param features of any two that are neither target nor prediction
 */
public record CorrelationStatistics(OptionalDouble targetAndPrediction, OptionalDouble targetAndFeatures,
		OptionalDouble predictionAndFeatures, OptionalDouble all, OptionalDouble features) {

	public static CorrelationStatistics of(CorrelationMatrix matrix, ColumnRoles roles, Mode mode) {
		String target = roles.target();
		String prediction = roles.prediction();
		Predicate<String> isFeature = column -> !column.equals(target) && !column.equals(prediction);
		return new CorrelationStatistics(target == null || prediction == null ? OptionalDouble.empty() : matrix.value(target, prediction),
				withFeatures(matrix, target, isFeature, mode), withFeatures(matrix, prediction, isFeature, mode),
				matrix.absoluteMax(column -> true, column -> true), matrix.absoluteMax(isFeature, isFeature));
	}

	private static OptionalDouble withFeatures(CorrelationMatrix matrix, @Nullable String column, Predicate<String> isFeature, Mode mode) {
		if (column == null || !matrix.columns().contains(column)) {
			return OptionalDouble.empty();
		}
		return mode == Mode.EVIDENTLY ? matrix.absoluteMax(isFeature.or(column::equals), other -> true)
				: matrix.absoluteMax(column::equals, isFeature);
	}
}
