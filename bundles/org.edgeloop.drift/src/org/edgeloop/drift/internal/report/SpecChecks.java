package org.edgeloop.drift.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckSuite;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Limit;
import org.edgeloop.drift.check.Operator;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.report.CheckPreset;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.DriftSpec;

/** Makes the checks that a spec asks for: those of its presets, then its own. */
public final class SpecChecks {

	private final DriftSpec spec;

	public SpecChecks(DriftSpec spec) {
		this.spec = spec;
	}

	public CheckSuite run(List<ColumnDrift> columns) {
		var drift = new DriftChecks(columns);
		List<Check> checks = new ArrayList<>();
		for (String preset : spec.getPresets()) {
			CheckPreset.of(preset).ifPresentOrElse(known -> {
				if (known == CheckPreset.DATA_DRIFT) {
					checks.addAll(drift.preset());
				}
			}, () -> checks.add(Check.error(new CheckKind(preset, preset, ""), null, "There is no preset of checks called " + preset + ".")));
		}
		for (CheckSettings asked : spec.getChecks()) {
			checks.add(check(asked, drift, columns));
		}
		return new CheckSuite(checks);
	}

	private static Check check(CheckSettings asked, DriftChecks drift, List<ColumnDrift> columns) {
		return switch (asked.getCheck()) {
		case "TestShareOfDriftedColumns" -> drift.share(condition(asked), asked.isCritical());
		case "TestNumberOfDriftedColumns" -> drift.number(condition(asked), asked.isCritical());
		case "TestColumnDrift" -> columns.stream().filter(column -> column.column().equals(asked.getColumn())).findFirst()
				.map(column -> drift.column(column, asked.isCritical()))
				.orElseGet(() -> unknown(asked, "The column " + asked.getColumn() + " is not compared."));
		default -> unknown(asked, "There is no check called " + asked.getCheck() + ".");
		};
	}

	private static Check unknown(CheckSettings asked, String sentence) {
		return Check.error(new CheckKind(asked.getCheck(), asked.getCheck(), ""), asked.getColumn().isEmpty() ? null : asked.getColumn(), sentence);
	}

	/** @return the bounds that are set */
	static Condition condition(CheckSettings asked) {
		Condition condition = new Condition(Map.of(), asked.getIsIn(), asked.getNotIn());
		condition = and(condition, Operator.EQ, asked.getEq(), asked);
		condition = and(condition, Operator.NOT_EQ, asked.getNotEq(), asked);
		condition = and(condition, Operator.GT, asked.getGt(), asked);
		condition = and(condition, Operator.GTE, asked.getGte(), asked);
		condition = and(condition, Operator.LT, asked.getLt(), asked);
		return and(condition, Operator.LTE, asked.getLte(), asked);
	}

	private static Condition and(Condition condition, Operator operator, @Nullable Double bound, CheckSettings asked) {
		return bound == null ? condition : condition.and(operator, limit(bound, asked));
	}

	private static Limit limit(double bound, CheckSettings asked) {
		Double relative = asked.getRelative();
		Double absolute = asked.getAbsolute();
		if (relative != null || absolute != null) {
			return new Approximate(bound, relative == null ? 0 : relative, absolute == null ? 0 : absolute);
		}
		return bound == Math.rint(bound) && Math.abs(bound) < 1e15 ? new Limit.Whole((long) bound) : new Limit.Exact(bound);
	}
}
