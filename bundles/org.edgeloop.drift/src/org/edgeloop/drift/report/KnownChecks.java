package org.edgeloop.drift.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.internal.report.DriftChecks;
import org.edgeloop.drift.performance.ByClassCheck;
import org.edgeloop.drift.performance.ClassificationCheck;
import org.edgeloop.drift.performance.RegressionCheck;
import org.edgeloop.drift.quality.QualityChecks;

/** Every check that a spec may ask for by name, and what it demands where the spec does not say. */
public final class KnownChecks {

	private static final Map<String, String> DEFAULTS = new HashMap<>();

	static {
		put("less than 0.3", "TestShareOfDriftedColumns");
		put("less than a third of the columns", "TestNumberOfDriftedColumns");
		put("not drifted by the column's stat test and threshold", "TestColumnDrift");
		put("as many as in the reference; without one more than 0", "TestNumberOfColumns");
		put("as many as in the reference \u00b1 10 %; without one more than 30", "TestNumberOfRows");
		put("at most as many as in the reference + 10 %, in proportion to the rows; without one 0", "TestNumberOfMissingValues",
				"TestNumberOfRowsWithMissingValues", "TestColumnNumberOfMissingValues");
		put("at most as much as in the reference + 10 %; without one 0", "TestShareOfMissingValues", "TestShareOfRowsWithMissingValues",
				"TestColumnShareOfMissingValues");
		put("at most as in the reference; without one 0", "TestNumberOfColumnsWithMissingValues", "TestShareOfColumnsWithMissingValues",
				"TestColumnNumberOfDifferentMissingValues", "TestNumberOfEmptyColumns", "TestNumberOfConstantColumns",
				"TestNumberOfDuplicatedColumns");
		put("as many as in the reference; without one 0", "TestNumberOfDifferentMissingValues");
		put("as many as in the reference \u00b1 10 %, in proportion to the rows; without one 0", "TestNumberOfEmptyRows",
				"TestNumberOfDuplicatedRows", "TestColumnRegExp");
		put("the types of the reference, which it needs", "TestColumnsType");
		put("at least the reference's, which it needs", "TestColumnValueMin");
		put("at most the reference's, which it needs", "TestColumnValueMax");
		put("as in the reference, which it needs, \u00b1 10 %", "TestColumnValueMean", "TestColumnValueMedian", "TestColumnValueStd",
				"TestColumnQuantile", "TestUniqueValuesShare");
		put("as many as in the reference \u00b1 10 %; without one more than 1", "TestNumberOfUniqueValues");
		put("as in the reference \u00b1 10 %; without one less than 0.8", "TestMostCommonValueShare");
		put("within 2 standard deviations of the mean of the reference, which it needs", "TestMeanInNSigmas");
		put("no value outside of the range of the reference, which it needs", "TestValueRange", "TestNumberOfOutRangeValues",
				"TestShareOfOutRangeValues");
		put("no value that the reference, which it needs, does not have", "TestValueList", "TestNumberOfOutListValues",
				"TestShareOfOutListValues");
		put("as in the reference \u00b1 10 %; without one more than 0", "TestCategoryShare", "TestCategoryCount");
		put("as in the reference \u00b1 0.25; without one more than 0", "TestTargetPredictionCorrelation");
		put("as in the reference \u00b1 10 %; without one less than 0.9", "TestHighlyCorrelatedColumns", "TestTargetFeaturesCorrelations",
				"TestPredictionFeaturesCorrelations");
		put("no pair of columns that differs by more than 0.25 from the reference, which it needs", "TestCorrelationChanges");
		put("more than one different value", "TestColumnAllConstantValues");
		put("no value occurs twice", "TestColumnAllUniqueValues");
		put("none", "TestConflictTarget", "TestConflictPrediction");
		put("as in the reference \u00b1 20 %; without one better than guessing", Stream.concat(
				Stream.of(ClassificationCheck.values()).map(ClassificationCheck::kind), Stream.of(ByClassCheck.values()).map(ByClassCheck::kind))
				.map(CheckKind::id).toArray(String[]::new));
		put("as in the reference \u00b1 10 %; without one less than that of guessing", "TestValueMAE", "TestValueRMSE", "TestValueMAPE");
		put("as in the reference \u00b1 10 %; without one more than 0", "TestValueR2Score");
		put("0 \u00b1 a tenth of the standard deviation of the errors", "TestValueMeanError");
		put("at most the reference's + 10 %; without one that of guessing", "TestValueAbsMaxError");
	}

	private KnownChecks() {
	}

	private static void put(String condition, String... ids) {
		for (String id : ids) {
			DEFAULTS.put(id, condition);
		}
	}

	/** @return every kind, those on drift first, then those on the data, then those on the model */
	public static List<CheckKind> all() {
		var all = new ArrayList<>(DriftChecks.KINDS);
		all.addAll(QualityChecks.kinds());
		Stream.of(ClassificationCheck.values()).map(ClassificationCheck::kind).forEach(all::add);
		Stream.of(ByClassCheck.values()).map(ByClassCheck::kind).forEach(all::add);
		Stream.of(RegressionCheck.values()).map(RegressionCheck::kind).forEach(all::add);
		return all;
	}

	/** @return what a check demands where a spec does not say, in words; empty if there is no such check */
	public static String defaultCondition(String id) {
		return DEFAULTS.getOrDefault(id, "");
	}
}
