package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.drift.ColumnRoles;

/** Checks that are made together: Evidently's presets, as far as they are about the data alone. */
public enum QualityPreset {

	/** Missing values and the most common value of each column; constant and duplicated columns, duplicated rows. */
	DATA_QUALITY("DataQualityTestPreset"),
	/** Rows, columns and types as before, values within the range or list of the reference, means near those of the reference. */
	DATA_STABILITY("DataStabilityTestPreset"),
	/** What can be told of a model without targets; beside it, prediction and columns are checked for drift. */
	NO_TARGET_PERFORMANCE("NoTargetPerformanceTestPreset");

	private static final String SHARE_OF_MISSING = "TestColumnShareOfMissingValues";

	private final String id;

	QualityPreset(String id) {
		this.id = id;
	}

	/** @return Evidently's name */
	public String id() {
		return id;
	}

	/** @param name its id, with or without the ending {@code TestPreset} */
	public static Optional<QualityPreset> of(String name) {
		return Stream.of(values()).filter(preset -> preset.id.equals(name) || preset.id.equals(name + "TestPreset")).findFirst();
	}

	/** @return the checks of a table with these columns, without those that are to be ignored */
	public List<CheckRequest> requests(List<ColumnComparison> all, QualitySettings settings) {
		List<ColumnComparison> columns = all.stream().filter(column -> !settings.ignored().contains(column.name())).toList();
		ColumnRoles roles = settings.roles();
		List<CheckRequest> requests = new ArrayList<>();
		switch (this) {
		case DATA_QUALITY -> {
			each(requests, columns, column -> true, SHARE_OF_MISSING);
			each(requests, columns, column -> column.kind() != ColumnKind.TEXT, "TestMostCommonValueShare");
			table(requests, "TestNumberOfConstantColumns", "TestNumberOfDuplicatedColumns", "TestNumberOfDuplicatedRows");
		}
		case DATA_STABILITY -> {
			table(requests, "TestNumberOfRows", "TestNumberOfColumns", "TestColumnsType");
			stableColumns(requests, columns, roles);
		}
		case NO_TARGET_PERFORMANCE -> {
			table(requests, "TestColumnsType");
			stableColumns(requests, columns, roles);
		}
		}
		return requests;
	}

	private static void stableColumns(List<CheckRequest> requests, List<ColumnComparison> columns, ColumnRoles roles) {
		each(requests, columns, column -> true, SHARE_OF_MISSING);
		each(requests, columns, column -> isFeature(column, roles, ColumnKind.NUMBER), "TestShareOfOutRangeValues");
		each(requests, columns, column -> isFeature(column, roles, ColumnKind.CATEGORY), "TestShareOfOutListValues");
		each(requests, columns, column -> isFeature(column, roles, ColumnKind.NUMBER), "TestMeanInNSigmas");
	}

	private static boolean isFeature(ColumnComparison column, ColumnRoles roles, ColumnKind kind) {
		String name = column.name();
		boolean hasRole = name.equals(roles.target()) || name.equals(roles.id()) || name.equals(roles.datetime())
				|| roles.predictions().contains(name);
		return column.kind() == kind && !hasRole;
	}

	private static void each(List<CheckRequest> requests, List<ColumnComparison> columns, Choice choice, String id) {
		columns.stream().filter(choice::takes).forEach(column -> requests.add(CheckRequest.of(id, column.name())));
	}

	private static void table(List<CheckRequest> requests, String... ids) {
		for (String id : ids) {
			requests.add(CheckRequest.of(id));
		}
	}

	@FunctionalInterface
	private interface Choice {
		boolean takes(ColumnComparison column);
	}
}
