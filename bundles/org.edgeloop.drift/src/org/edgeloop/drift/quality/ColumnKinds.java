package org.edgeloop.drift.quality;

import java.util.Map;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.table.ColumnType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds as what a column is described, as Evidently 0.4 does outside its drift tables: texts, booleans and integers with few different
 * values are categories. For target and prediction the task counts as well.
 */
public final class ColumnKinds {

	/** An integer column with at most so many different values holds categories. */
	public static final int FEW = 5;

	private final ColumnRoles roles;
	private final Map<String, ColumnKind> given;

	/** @param given what the user said */
	public ColumnKinds(ColumnRoles roles, Map<String, ColumnKind> given) {
		this.roles = roles;
		this.given = Map.copyOf(given);
	}

	/**
	 * @param reference the type on that side; null if the column is not there
	 * @param current likewise; not both are null
	 * @param distinct how many different values the reference has, or if it has none, the current side
	 * @param min the least value of the current side, NaN if unknown
	 * @param max the greatest
	 */
	ColumnKind of(String name, @Nullable ColumnType reference, @Nullable ColumnType current, long distinct, double min, double max) {
		if (given.containsKey(name)) {
			return given.get(name);
		}
		ColumnType type = type(reference, current);
		if (name.equals(roles.target())) {
			return target(type, distinct);
		}
		if (name.equals(roles.prediction())) {
			return prediction(type, distinct, min < 0 || max > 1);
		}
		return feature(type, distinct);
	}

	private ColumnKind target(ColumnType type, long distinct) {
		boolean number = (type.isNumber() || type == ColumnType.BOOLEAN) && roles.task() != ModelTask.CLASSIFICATION && distinct > FEW;
		return roles.task() == ModelTask.REGRESSION || number ? ColumnKind.NUMBER : ColumnKind.CATEGORY;
	}

	private ColumnKind prediction(ColumnType type, long distinct, boolean outsideProbabilities) {
		if (!type.isNumber()) {
			return type == ColumnType.TIMESTAMP ? ColumnKind.NUMBER : ColumnKind.CATEGORY;
		}
		boolean few = roles.task() != ModelTask.REGRESSION && distinct <= FEW && (isInteger(type) || outsideProbabilities);
		boolean classes = roles.task() == ModelTask.CLASSIFICATION && outsideProbabilities;
		return few || classes ? ColumnKind.CATEGORY : ColumnKind.NUMBER;
	}

	private static ColumnKind feature(ColumnType type, long distinct) {
		return switch (type) {
		case FLOAT32, FLOAT64 -> ColumnKind.NUMBER;
		case INT32, INT64 -> distinct <= FEW ? ColumnKind.CATEGORY : ColumnKind.NUMBER;
		case TIMESTAMP -> ColumnKind.TIME;
		case BOOLEAN, TEXT -> ColumnKind.CATEGORY;
		};
	}

	/** Texts if one side has texts; else the current side's type, but the reference's where they are not both numbers. */
	private static ColumnType type(@Nullable ColumnType reference, @Nullable ColumnType current) {
		if (reference == null || current == null) {
			ColumnType only = reference == null ? current : reference;
			return only == null ? ColumnType.TEXT : only;
		}
		if (reference == ColumnType.TEXT || current == ColumnType.TEXT) {
			return ColumnType.TEXT;
		}
		return reference.isNumber() && current.isNumber() ? current : reference;
	}

	private static boolean isInteger(ColumnType type) {
		return type == ColumnType.INT32 || type == ColumnType.INT64;
	}
}
