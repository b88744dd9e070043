package org.edgeloop.drift.performance;

import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A model's quality as this project writes it: {@code task}, {@code rows}, {@code classification} or {@code regression} with
 * {@code reference}, {@code current}, {@code dummy} and {@code dummy_by_reference}, {@code drift}, {@code checks} and {@code problems}.
 * Numbers that JSON cannot say are the texts NaN, Infinity and -Infinity; what there is none of is null.
 */
public final class ModelQualityJson {

	private ModelQualityJson() {
	}

	public static ObjectNode of(ModelQuality quality) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("task", quality.task().name().toLowerCase(Locale.ROOT));
		json.put("target", quality.roles().target());
		var predictions = json.putArray("predictions");
		quality.roles().predictions().forEach(predictions::add);
		ObjectNode rows = json.putObject("rows");
		rows.put("reference", quality.referenceRows());
		rows.put("current", quality.currentRows());
		if (quality.classification() instanceof ClassificationComparison classification) {
			json.set("classification", ClassificationJson.of(classification));
		}
		if (quality.regression() instanceof RegressionComparison regression) {
			json.set("regression", RegressionJson.of(regression));
		}
		var drift = json.putArray("drift");
		quality.drift().forEach(role -> drift.add(drift(role)));
		json.set("checks", CheckSuiteJson.of(quality.checks()));
		var problems = json.putArray("problems");
		quality.problems().forEach(problem -> problems.add(problem.toLine()));
		return json;
	}

	private static ObjectNode drift(RoleDrift role) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("column", role.column());
		json.put("type", role.type().id());
		if (role.result() instanceof StatTestResult result) {
			json.put("stattest", result.stattest());
			JsonNumbers.put(json, "score", result.score());
			json.put("threshold", result.threshold());
			json.put("drifted", result.drifted());
		}
		if (role.problem() instanceof Problem problem) {
			json.put("error", problem.toLine());
		}
		return json;
	}
}
