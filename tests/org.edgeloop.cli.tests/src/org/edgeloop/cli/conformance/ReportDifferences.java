package org.edgeloop.cli.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Holds a check against what Evidently says of it. */
final class ReportDifferences {

	private static final Pattern COLUMN = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final Map<String, String> IDS = Map.ofEntries(Map.entry("Number of Columns", "TestNumberOfColumns"),
			Map.entry("Number of Rows", "TestNumberOfRows"), Map.entry("The Number of Missing Values", "TestNumberOfMissingValues"),
			Map.entry("Share of Missing Values", "TestShareOfMissingValues"),
			Map.entry("The Number of Columns With Missing Values", "TestNumberOfColumnsWithMissingValues"),
			Map.entry("The Number Of Rows With Missing Values", "TestNumberOfRowsWithMissingValues"),
			Map.entry("Different Types of Missing Values", "TestNumberOfDifferentMissingValues"),
			Map.entry("Number of Empty Rows", "TestNumberOfEmptyRows"), Map.entry("Number of Empty Columns", "TestNumberOfEmptyColumns"),
			Map.entry("Number of Duplicate Rows", "TestNumberOfDuplicatedRows"),
			Map.entry("Number of Duplicate Columns", "TestNumberOfDuplicatedColumns"),
			Map.entry("Number of Constant Columns", "TestNumberOfConstantColumns"), Map.entry("Min Value", "TestColumnValueMin"),
			Map.entry("Max Value", "TestColumnValueMax"), Map.entry("Mean Value", "TestColumnValueMean"),
			Map.entry("Median Value", "TestColumnValueMedian"), Map.entry("Standard Deviation (SD)", "TestColumnValueStd"),
			Map.entry("Number of Unique Values", "TestNumberOfUniqueValues"), Map.entry("Share of Unique Values", "TestUniqueValuesShare"),
			Map.entry("Share of the Most Common Value", "TestMostCommonValueShare"),
			Map.entry("Mean Value Stability", "TestMeanInNSigmas"), Map.entry("Value Range", "TestValueRange"),
			Map.entry("Number of Out-of-Range Values ", "TestNumberOfOutRangeValues"),
			Map.entry("Share of Out-of-Range Values", "TestShareOfOutRangeValues"), Map.entry("Quantile Value", "TestColumnQuantile"),
			Map.entry("Highly Correlated Columns", "TestHighlyCorrelatedColumns"),
			Map.entry("Number of Drifted Features", "TestNumberOfDriftedColumns"),
			Map.entry("Share of Drifted Columns", "TestShareOfDriftedColumns"), Map.entry("Drift per Column", "TestColumnDrift"),
			Map.entry("All Constant Values in a Column", "TestColumnAllConstantValues"),
			Map.entry("All Unique Values in a Column", "TestColumnAllUniqueValues"));

	private ReportDifferences() {
	}

	static List<String> of(JsonNode expected, JsonNode answer) {
		return JsonDifferences.of(comparable(expected), comparable(answer));
	}

	/** @return what tells a check from the others of a suite */
	static String key(JsonNode test) {
		return test.path("name").asText() + " " + column(test);
	}

	/** Writes a check like the expected one into a spec. */
	static void ask(ObjectNode check, JsonNode expected) {
		check.put("check", IDS.getOrDefault(expected.path("name").asText(), expected.path("name").asText()));
		if (!column(expected).isEmpty()) {
			check.put("column", column(expected));
		}
		if ("Quantile Value".equals(expected.path("name").asText())) {
			check.putArray("parameters").add("quantile=" + expected.path("description").asText().split(" ")[1]);
		}
	}

	private static String column(JsonNode test) {
		var found = COLUMN.matcher(test.path("description").asText());
		return found.find() ? found.group(1) : "";
	}

	private static JsonNode comparable(JsonNode test) {
		ObjectNode copy = test.deepCopy();
		if (test.path("parameters").path("columns").isArray()) {
			Map<String, JsonNode> byName = new TreeMap<>();
			test.path("parameters").path("columns").forEach(column -> byName.put(column.path("column_name").asText(), column));
			((ObjectNode) copy.path("parameters")).putArray("columns").addAll(byName.values());
		}
		return copy;
	}
}
