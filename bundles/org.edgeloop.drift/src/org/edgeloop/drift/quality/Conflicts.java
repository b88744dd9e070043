package org.edgeloop.drift.quality;

import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;

/**
 * How many rows have the same features as others, but not the same label as any of them.
 *
 * @param target with the target as label; null if nobody asked, or there is no target or no feature
 * @param prediction with the predictions as label
 */
public record Conflicts(@Nullable Long target, @Nullable Long prediction) {

	static final Conflicts NONE = new Conflicts(null, null);
	static final String TARGET = "TestConflictTarget";
	static final String PREDICTION = "TestConflictPrediction";

	static Check target(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		return check(kind, request, quality.current().conflicts().target, "target");
	}

	static Check prediction(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable {
		return check(kind, request, quality.current().conflicts().prediction, "prediction");
	}

	private static Check check(CheckKind kind, CheckRequest request, @Nullable Long count, String label) throws NotCheckable {
		if (count == null) {
			throw new NotCheckable("No " + label + " in the dataset");
		}
		long conflicts = count;
		Condition none = Condition.of(Operator.EQ, 0);
		String word = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
		return new Check(kind.id(), kind.name(), kind.group(), null, CheckStatus.of(conflicts == 0, request.critical()),
				conflicts == 0 ? word + " is stable" : "Not stable " + label + " rows count is " + conflicts, (double) conflicts, none, Map.of());
	}
}
