package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.eclipse.jdt.annotation.Nullable;

/** All kinds of checks on data quality: names, limits and wording of Evidently 0.4. */
public final class QualityChecks {

	private static final Map<String, Definition> ALL = new LinkedHashMap<>();

	static {
		table("TestNumberOfColumns", "Number of Columns", TableChecks.columns());
		table("TestNumberOfRows", "Number of Rows", TableChecks.rows());
		table("TestNumberOfMissingValues", "The Number of Missing Values",
				TableChecks.notMoreByRows("The number of missing values", TableQuality::unusable));
		table("TestShareOfMissingValues", "Share of Missing Values",
				TableChecks.notMoreShare("The share of missing values", TableChecks::shareOfMissing, true));
		table("TestNumberOfColumnsWithMissingValues", "The Number of Columns With Missing Values",
				TableChecks.notMore("The number of columns with missing values", TableQuality::columnsWithUnusable));
		table("TestShareOfColumnsWithMissingValues", "The Share of Columns With Missing Values",
				TableChecks.notMoreShare("The share of columns with missing values", TableChecks::shareOfColumnsWithMissing, false));
		rows("TestNumberOfRowsWithMissingValues", "The Number Of Rows With Missing Values", TableChecks
				.notMoreByRows("The number of rows with missing values", table -> TableChecks.rowQuality(table).withUnusable()));
		rows("TestShareOfRowsWithMissingValues", "The Share of Rows With Missing Values",
				TableChecks.notMoreShare("The share of rows with missing values", TableChecks::shareOfRowsWithMissing, true));
		table("TestNumberOfDifferentMissingValues", "Different Types of Missing Values",
				TableChecks.same("The number of differently encoded types of missing values", TableQuality::waysOfMissing));
		table("TestNumberOfConstantColumns", "Number of Constant Columns",
				TableChecks.notMore("The number of constant columns", TableQuality::constantColumns));
		rows("TestNumberOfEmptyRows", "Number of Empty Rows",
				TableChecks.sameByRows("Number of Empty Rows", table -> TableChecks.rowQuality(table).empty()));
		table("TestNumberOfEmptyColumns", "Number of Empty Columns",
				TableChecks.notMore("Number of Empty Columns", TableQuality::emptyColumns));
		rows("TestNumberOfDuplicatedRows", "Number of Duplicate Rows",
				TableChecks.sameByRows("The number of duplicate rows", table -> TableChecks.rowQuality(table).duplicated()));
		rows("TestNumberOfDuplicatedColumns", "Number of Duplicate Columns", TableChecks.notMore("The number of duplicate columns",
				table -> TableChecks.rowQuality(table).duplicatedColumns().size()));
		table("TestColumnsType", "Column Types", TypeCheck::types);
		column("TestColumnNumberOfDifferentMissingValues", "Different Types of Missing Values in a Column", CheckKind.DATA_INTEGRITY,
				IntegrityChecks::waysOfMissing);
		column("TestColumnNumberOfMissingValues", "The Number of Missing Values in a Column", CheckKind.DATA_INTEGRITY,
				IntegrityChecks::numberOfMissing);
		column("TestColumnShareOfMissingValues", "The Share of Missing Values in a Column", CheckKind.DATA_INTEGRITY,
				IntegrityChecks::shareOfMissing);
		column("TestColumnAllConstantValues", "All Constant Values in a Column", CheckKind.DATA_INTEGRITY, IntegrityChecks::notConstant);
		column("TestColumnAllUniqueValues", "All Unique Values in a Column", CheckKind.DATA_INTEGRITY, IntegrityChecks::allUnique);
		column("TestColumnRegExp", "RegExp Match", CheckKind.DATA_INTEGRITY, ValueChecks::matches);
		column("TestColumnValueMin", "Min Value", CheckKind.DATA_QUALITY, SummaryChecks::min);
		column("TestColumnValueMax", "Max Value", CheckKind.DATA_QUALITY, SummaryChecks::max);
		column("TestColumnValueMean", "Mean Value", CheckKind.DATA_QUALITY,
				SummaryChecks.near("mean value", ColumnCharacteristics::mean));
		column("TestColumnValueMedian", "Median Value", CheckKind.DATA_QUALITY,
				SummaryChecks.near("median value", ColumnCharacteristics::median));
		column("TestColumnValueStd", "Standard Deviation (SD)", CheckKind.DATA_QUALITY,
				SummaryChecks.near("standard deviation", ColumnCharacteristics::deviation));
		column("TestNumberOfUniqueValues", "Number of Unique Values", CheckKind.DATA_QUALITY, SummaryChecks::uniqueValues);
		column("TestUniqueValuesShare", "Share of Unique Values", CheckKind.DATA_QUALITY, SummaryChecks::uniqueShare);
		column("TestMostCommonValueShare", "Share of the Most Common Value", CheckKind.DATA_QUALITY, SummaryChecks::mostCommonShare);
		column("TestMeanInNSigmas", "Mean Value Stability", CheckKind.DATA_QUALITY, SummaryChecks::meanInSigmas);
		column("TestValueRange", "Value Range", CheckKind.DATA_QUALITY, RangeChecks::inRange);
		column("TestNumberOfOutRangeValues", "Number of Out-of-Range Values ", CheckKind.DATA_QUALITY, RangeChecks::numberOutOfRange);
		column("TestShareOfOutRangeValues", "Share of Out-of-Range Values", CheckKind.DATA_QUALITY, RangeChecks::shareOutOfRange);
		column("TestValueList", "Out-of-List Values", CheckKind.DATA_QUALITY, RangeChecks::inList);
		column("TestNumberOfOutListValues", "Number Out-of-List Values", CheckKind.DATA_QUALITY, RangeChecks::numberOutOfList);
		column("TestShareOfOutListValues", "Share of Out-of-List Values", CheckKind.DATA_QUALITY, RangeChecks::shareOutOfList);
		column("TestColumnQuantile", "Quantile Value", CheckKind.DATA_QUALITY, ValueChecks::quantile);
		column("TestCategoryShare", "Share of category", CheckKind.DATA_QUALITY, ValueChecks::categoryShare);
		column("TestCategoryCount", "Count of category", CheckKind.DATA_QUALITY, ValueChecks::categoryCount);
		conflicts(Conflicts.TARGET, "Test number of conflicts in target", Conflicts::target);
		conflicts(Conflicts.PREDICTION, "Test number of conflicts in prediction", Conflicts::prediction);
		quality("TestTargetPredictionCorrelation", "Correlation between Target and Prediction", CorrelationChecks::targetAndPrediction);
		quality("TestHighlyCorrelatedColumns", "Highly Correlated Columns", CorrelationChecks::highest);
		quality("TestTargetFeaturesCorrelations", "Correlation between Target and Features", CorrelationChecks::targetAndFeatures);
		quality("TestPredictionFeaturesCorrelations", "Correlation between Prediction and Features",
				CorrelationChecks::predictionAndFeatures);
		quality("TestCorrelationChanges", "Change in Correlation", CorrelationChecks::changes);
	}

	private QualityChecks() {
	}

	/** @return every kind that can be asked for */
	public static List<CheckKind> kinds() {
		return ALL.values().stream().map(Definition::kind).toList();
	}

	public static Optional<CheckKind> kind(String id) {
		return Optional.ofNullable(ALL.get(id)).map(Definition::kind);
	}

	/** @return whether a check of this kind is on one column */
	public static boolean isOnColumn(String id) {
		return Optional.ofNullable(ALL.get(id)).filter(definition -> definition.column != null).isPresent();
	}

	static Check run(CheckRequest request, ColumnSides column) throws IOException {
		Definition definition = ALL.getOrDefault(request.id(), unknown(request.id()));
		ColumnCheck check = definition.column;
		if (check == null) {
			return Check.error(definition.kind, request.column(), "There is no check on columns called " + request.id() + ".");
		}
		try {
			return check.check(definition.kind, request, column);
		} catch (NotCheckable e) {
			return Check.error(definition.kind, request.column(), e.why());
		}
	}

	static Check run(CheckRequest request, DataQuality quality) {
		Definition definition = ALL.getOrDefault(request.id(), unknown(request.id()));
		TableCheck check = definition.table;
		if (check == null) {
			return Check.error(definition.kind, request.column(),
					ALL.containsKey(request.id()) ? "The column cannot be checked: " + reason(request, quality)
							: "There is no check called " + request.id() + ".");
		}
		if (definition.needsRows && withoutRows(request, quality) instanceof TableQuality table) {
			return Check.error(definition.kind, null, "The rows of " + table.name() + " are not at hand, and only they tell.");
		}
		try {
			return check.check(definition.kind, request, quality);
		} catch (NotCheckable e) {
			return Check.error(definition.kind, request.column(), e.why());
		}
	}

	private static String reason(CheckRequest request, DataQuality quality) {
		String column = request.column();
		if (column == null) {
			return "none is named.";
		}
		return quality.problems().stream().filter(problem -> problem.where().equals(column)).findFirst()
				.map(problem -> problem.what() + ".").orElse("the current table has no column " + column + ".");
	}

	/** @return the table whose rows the check misses; null if it misses none. A condition of the user's own needs no reference */
	private static @Nullable TableQuality withoutRows(CheckRequest request, DataQuality quality) {
		TableQuality reference = quality.reference();
		if (quality.current().row() == null) {
			return quality.current();
		}
		return reference != null && reference.row() == null && request.condition().isAny() ? reference : null;
	}

	private static Definition unknown(String id) {
		return new Definition(new CheckKind(id, id, CheckKind.DATA_QUALITY), null, null, false);
	}

	private static void table(String id, String name, TableCheck check) {
		ALL.put(id, new Definition(new CheckKind(id, name, CheckKind.DATA_INTEGRITY), null, check, false));
	}

	private static void rows(String id, String name, TableCheck check) {
		ALL.put(id, new Definition(new CheckKind(id, name, CheckKind.DATA_INTEGRITY), null, check, true));
	}

	private static void quality(String id, String name, TableCheck check) {
		ALL.put(id, new Definition(new CheckKind(id, name, CheckKind.DATA_QUALITY), null, check, false));
	}

	private static void conflicts(String id, String name, TableCheck check) {
		ALL.put(id, new Definition(new CheckKind(id, name, CheckKind.DATA_QUALITY), null, check, true));
	}

	private static void column(String id, String name, String group, ColumnCheck check) {
		ALL.put(id, new Definition(new CheckKind(id, name, group), check, null, false));
	}

	private record Definition(CheckKind kind, @Nullable ColumnCheck column, @Nullable TableCheck table, boolean needsRows) {
	}
}
