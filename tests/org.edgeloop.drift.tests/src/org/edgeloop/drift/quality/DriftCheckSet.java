package org.edgeloop.drift.quality;

import java.util.List;
import java.util.Map;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.databind.JsonNode;

/** The checks on drift among the single checks of a report. */
final class DriftCheckSet {

	private DriftCheckSet() {
	}

	static List<Check> of(Map<String, StatTestResult> drift, JsonNode expected) {
		String column = column(expected);
		return List.of(DriftChecks.numberOfDrifted(drift, Condition.ANY, true, Mode.EVIDENTLY),
				DriftChecks.shareOfDrifted(drift, Condition.ANY, true), DriftChecks.column(column, drift.get(column), true));
	}

	/** @return the one column that the single checks are about */
	static String column(JsonNode expected) {
		for (JsonNode test : expected.path("tests_all_default").path("tests")) {
			String description = test.path("description").asText();
			if (description.contains("**")) {
				return description.split("\\*\\*")[1];
			}
		}
		return "";
	}
}
