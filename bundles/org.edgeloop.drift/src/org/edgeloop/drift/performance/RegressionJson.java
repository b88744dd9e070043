package org.edgeloop.drift.performance;

import org.edgeloop.drift.performance.FeatureBias.Groups;
import org.edgeloop.drift.performance.FeatureBias.Typical;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The figures of a regression as {@link ModelQualityJson} holds them. */
final class RegressionJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private RegressionJson() {
	}

	static ObjectNode of(RegressionComparison model) {
		ObjectNode json = NODES.objectNode();
		if (model.reference() instanceof RegressionQuality reference) {
			json.set("reference", of(reference));
		}
		json.set("current", of(model.current()));
		json.set("dummy", of(model.dummy()));
		if (model.dummyByReference() instanceof DummyRegression dummy) {
			json.set("dummy_by_reference", of(dummy));
		}
		ObjectNode bias = json.putObject("error_bias");
		for (FeatureBias feature : model.bias()) {
			ObjectNode own = bias.putObject(feature.feature());
			own.put("type", feature.number() ? "num" : "cat");
			if (feature.reference() instanceof Groups reference) {
				own.set("reference", of(reference));
			}
			own.set("current", of(feature.current()));
		}
		return json;
	}

	private static ObjectNode of(RegressionQuality quality) {
		ObjectNode json = NODES.objectNode();
		json.put("rows", quality.rows());
		json.put("incomplete", quality.incomplete());
		JsonNumbers.put(json, "mean_error", quality.error().mean());
		JsonNumbers.put(json, "error_std", quality.error().deviation());
		JsonNumbers.put(json, "mae", quality.absoluteError().mean());
		JsonNumbers.put(json, "abs_error_std", quality.absoluteError().deviation());
		JsonNumbers.put(json, "mape", quality.mape());
		JsonNumbers.put(json, "abs_perc_error_std", 100 * quality.percentageError().deviation());
		JsonNumbers.put(json, "mse", quality.meanSquaredError());
		JsonNumbers.put(json, "rmse", quality.rootMeanSquaredError());
		JsonNumbers.put(json, "median_ae", quality.medianError());
		JsonNumbers.put(json, "max_error", quality.maxError());
		JsonNumbers.put(json, "r2", quality.r2());
		JsonNumbers.put(json, "explained_variance", quality.explainedVariance());
		ObjectNode groups = json.putObject("groups");
		JsonNumbers.put(groups, "low", quality.groups().low());
		JsonNumbers.put(groups, "high", quality.groups().high());
		group(groups.putObject("underestimation"), quality.groups().underestimation());
		group(groups.putObject("majority"), quality.groups().majority());
		group(groups.putObject("overestimation"), quality.groups().overestimation());
		ObjectNode normality = json.putObject("error_normality");
		JsonNumbers.put(normality, "slope", quality.normality().slope());
		JsonNumbers.put(normality, "intercept", quality.normality().intercept());
		JsonNumbers.put(normality, "r", quality.normality().r());
		return json;
	}

	private static void group(ObjectNode json, ErrorMoments moments) {
		json.put("rows", moments.count());
		JsonNumbers.put(json, "mean_error", moments.mean());
		JsonNumbers.put(json, "std_error", moments.deviation());
	}

	private static ObjectNode of(DummyRegression dummy) {
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "mae", dummy.meanAbsoluteError());
		JsonNumbers.put(json, "rmse", dummy.rootMeanSquaredError());
		JsonNumbers.put(json, "mape", dummy.mape());
		JsonNumbers.put(json, "max_error", dummy.maxError());
		return json;
	}

	private static ObjectNode of(Groups groups) {
		ObjectNode json = NODES.objectNode();
		put(json, "all", groups.all());
		put(json, "underestimated", groups.underestimated());
		put(json, "overestimated", groups.overestimated());
		JsonNumbers.put(json, "range", groups.range());
		return json;
	}

	static void put(ObjectNode json, String name, Typical typical) {
		switch (typical) {
		case Typical.Mean mean -> JsonNumbers.put(json, name, mean.value());
		case Typical.Category category -> json.put(name, category.name());
		}
	}
}
