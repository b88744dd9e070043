package org.edgeloop.drift.quality;

import java.util.OptionalDouble;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;
import org.eclipse.jdt.annotation.Nullable;

/** Checks on how a table's columns go together, by {@code method} or else by what suits the target. */
final class CorrelationChecks {

	private static final double HIGH = 0.9;
	private static final double TARGET_TOLERANCE = 0.25;
	private static final double CHANGE = 0.25;
	private static final int DIGITS = 3;

	private CorrelationChecks() {
	}

	static Check highest(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		return maximum(kind, request, quality, method(request, CorrelationMethod.PEARSON), CorrelationStatistics::features,
				"There are no two columns that vary to correlate.");
	}

	static Check targetAndFeatures(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		return maximum(kind, request, quality, method(request, ofTarget(quality)), CorrelationStatistics::targetAndFeatures,
				"No target in the current dataset");
	}

	static Check predictionAndFeatures(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		return maximum(kind, request, quality, method(request, ofTarget(quality)), CorrelationStatistics::predictionAndFeatures,
				"No prediction in the current dataset");
	}

	static Check targetAndPrediction(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		CorrelationMethod method = method(request, ofTarget(quality));
		double value = statistics(quality.current(), quality, method).targetAndPrediction()
				.orElseThrow(() -> new NotCheckable("No target or prediction in the dataset."));
		return ColumnCheck.compare(kind, request, quality.mode(), value, () -> {
			OptionalDouble known = reference(quality, method, CorrelationStatistics::targetAndPrediction);
			return known.isEmpty() ? Condition.of(Operator.GT, 0)
					: Condition.of(Operator.EQ, Approximate.absolute(known.getAsDouble(), TARGET_TOLERANCE));
		}, limit -> "The correlation between the target and prediction is " + PythonNumbers.withPoint(value, DIGITS)
				+ ". The test threshold is " + limit + ".");
	}

	/** Counts pairs of columns whose correlation differs by more than {@code corr_diff}. */
	static Check changes(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		TableQuality reference = quality.reference();
		if (reference == null) {
			throw NotCheckable.noReference();
		}
		CorrelationMethod method = method(request, CorrelationMethod.PEARSON);
		double most = request.arguments().get("corr_diff") instanceof Number given ? given.doubleValue() : CHANGE;
		double changed = changed(matrix(reference, method), matrix(quality.current(), method), most, request.column());
		return ColumnCheck.compare(kind, request, quality.mode(), changed, () -> Condition.of(Operator.EQ, 0),
				limit -> "The number of correlation violations is " + PythonNumbers.general(changed, DIGITS) + ". The test threshold is "
						+ limit + ".");
	}

	/** @param column null for all pairs of columns; else those with this one */
	private static double changed(CorrelationMatrix reference, CorrelationMatrix current, double most, @Nullable String column) {
		double changed = 0;
		for (int i = 0; i < current.columns().size(); i++) {
			for (int j = 0; j < i; j++) {
				String first = current.columns().get(i);
				String second = current.columns().get(j);
				OptionalDouble known = reference.value(first, second);
				boolean asked = column == null || column.equals(first) || column.equals(second);
				if (asked && known.isPresent() && Math.abs(known.getAsDouble() - current.values()[i][j]) > most) {
					changed++;
				}
			}
		}
		return changed;
	}

	private static Check maximum(CheckKind kind, CheckRequest request, DataQuality quality, CorrelationMethod method, Strongest strongest,
			String without) throws NotCheckable {
		double value = strongest.of(statistics(quality.current(), quality, method)).orElseThrow(() -> new NotCheckable(without));
		return ColumnCheck.compare(kind, request, quality.mode(), value, () -> {
			OptionalDouble known = reference(quality, method, strongest);
			return known.isEmpty() ? Condition.of(Operator.LT, HIGH) : SummaryChecks.near(known.getAsDouble());
		}, limit -> "The maximum correlation is " + PythonNumbers.general(value, DIGITS) + ". The test threshold is " + limit + ".");
	}

	private static OptionalDouble reference(DataQuality quality, CorrelationMethod method, Strongest strongest) throws NotCheckable {
		TableQuality reference = quality.reference();
		return reference == null || reference.correlations() == null ? OptionalDouble.empty()
				: strongest.of(statistics(reference, quality, method));
	}

	private static CorrelationStatistics statistics(TableQuality table, DataQuality quality, CorrelationMethod method) throws NotCheckable {
		return CorrelationStatistics.of(matrix(table, method), quality.roles(), quality.mode());
	}

	private static CorrelationMatrix matrix(TableQuality table, CorrelationMethod method) throws NotCheckable {
		Correlations known = table.correlations();
		if (known == null) {
			throw new NotCheckable("Correlations of " + table.name() + " were not taken.");
		}
		return known.matrix(method);
	}

	private static CorrelationMethod ofTarget(DataQuality quality) {
		String target = quality.roles().target();
		boolean categories = target != null && quality.column(target).map(ColumnComparison::kind).filter(ColumnKind.CATEGORY::equals).isPresent();
		return quality.mode() == Mode.EVIDENTLY && target == null || !categories ? CorrelationMethod.PEARSON : CorrelationMethod.CRAMER_V;
	}

	private static CorrelationMethod method(CheckRequest request, CorrelationMethod otherwise) throws NotCheckable {
		if (!request.arguments().containsKey("method")) {
			return otherwise;
		}
		String key = String.valueOf(request.arguments().get("method"));
		for (CorrelationMethod method : CorrelationMethod.values()) {
			if (method.key().equals(key)) {
				return method;
			}
		}
		throw new NotCheckable("There is no method " + key + "; there are pearson, spearman, kendall and cramer_v.");
	}

	@FunctionalInterface
	private interface Strongest {
		OptionalDouble of(CorrelationStatistics statistics);
	}
}
