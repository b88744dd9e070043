package org.edgeloop.drift.performance;

import java.util.List;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A model's quality in the shape of Evidently 0.4: the metrics of its classification or regression preset, the dummy metric and the
 * drift of target and predictions under {@code metrics}, the checks under {@code tests} and {@code summary}.
 */
public final class EvidentlyModelJson {

	private EvidentlyModelJson() {
	}

	/** @return {@code {"metrics": […], "tests": […], "summary": {…}}} */
	public static ObjectNode of(ModelQuality quality) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.set("metrics", metrics(quality));
		json.setAll(CheckSuiteJson.of(quality.checks()));
		return json;
	}

	/** @return {@code [{"metric": name, "result": {…}}, …]} */
	public static ArrayNode metrics(ModelQuality quality) {
		ArrayNode metrics = JsonNodeFactory.instance.arrayNode();
		if (quality.classification() instanceof ClassificationComparison classification) {
			new EvidentlyClassificationJson(classification, quality.roles()).addTo(metrics);
		}
		if (quality.regression() instanceof RegressionComparison regression) {
			new EvidentlyRegressionJson(regression, quality.roles()).addTo(metrics);
		}
		for (RoleDrift role : quality.drift()) {
			if (role.result() instanceof StatTestResult result) {
				drift(add(metrics, "ColumnDriftMetric"), role, result);
			}
		}
		return metrics;
	}

	/** @return the result of a metric that was added */
	static ObjectNode add(ArrayNode metrics, String name) {
		return metrics.addObject().put("metric", name).putObject("result");
	}

	private static void drift(ObjectNode json, RoleDrift role, StatTestResult result) {
		json.put("column_name", role.column());
		json.put("column_type", role.type().id());
		json.put("stattest_name", result.displayName());
		json.put("stattest_threshold", result.threshold());
		JsonNumbers.put(json, "drift_score", result.score());
		json.put("drift_detected", result.drifted());
		json.putObject("current");
		json.putObject("reference");
	}

	/** The roles of the columns, as some results repeat them. */
	static ObjectNode columns(ColumnRoles roles) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ObjectNode utility = json.putObject("utility_columns");
		utility.put("date", roles.datetime());
		utility.put("id", roles.id());
		utility.put("target", roles.target());
		if (roles.prediction() == null && !roles.probabilities().isEmpty()) {
			addAll(utility.putArray("prediction"), roles.probabilities());
		} else {
			utility.put("prediction", roles.prediction());
		}
		addAll(json.putArray("num_feature_names"), roles.numerical());
		addAll(json.putArray("cat_feature_names"), roles.categorical());
		addAll(json.putArray("text_feature_names"), roles.text());
		json.putArray("datetime_feature_names");
		json.putNull("target_names");
		return json;
	}

	private static void addAll(ArrayNode array, List<String> names) {
		names.forEach(array::add);
	}
}
