package org.edgeloop.drift.performance;

import java.util.List;

import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.performance.FeatureBias.Groups;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The metrics of Evidently's regression preset and its dummy metric. Those that only draw have empty results there, too, and its table of
 * error bias has nothing but defaults: the bias is in the result of the quality.
 */
final class EvidentlyRegressionJson {

	private final RegressionComparison model;
	private final ColumnRoles roles;

	EvidentlyRegressionJson(RegressionComparison model, ColumnRoles roles) {
		this.model = model;
		this.roles = roles;
	}

	void addTo(ArrayNode metrics) {
		quality(EvidentlyModelJson.add(metrics, "RegressionQualityMetric"));
		EvidentlyModelJson.add(metrics, "RegressionErrorDistribution");
		emptyBias(EvidentlyModelJson.add(metrics, "RegressionErrorBiasTable"));
		dummy(EvidentlyModelJson.add(metrics, "RegressionDummyMetric"));
	}

	private void quality(ObjectNode json) {
		json.set("columns", EvidentlyModelJson.columns(roles));
		figures(json.putObject("current"), model.current());
		if (model.reference() instanceof RegressionQuality reference) {
			figures(json.putObject("reference"), reference);
		} else {
			json.putNull("reference");
		}
		JsonNumbers.put(json, "rmse_default", model.dummy().rootMeanSquaredError());
		JsonNumbers.put(json, "me_default_sigma", model.current().error().deviation());
		JsonNumbers.put(json, "mean_abs_error_default", model.dummy().meanAbsoluteError());
		JsonNumbers.put(json, "mean_abs_perc_error_default", model.dummy().mape());
		JsonNumbers.put(json, "abs_error_max_default", model.dummy().maxError());
		normality(json.putObject("error_normality"), model.current().normality());
		ObjectNode bias = json.putObject("error_bias");
		model.bias().forEach(feature -> bias(bias.putObject(feature.feature()), feature));
	}

	private static void figures(ObjectNode json, RegressionQuality quality) {
		JsonNumbers.put(json, "r2_score", quality.r2());
		JsonNumbers.put(json, "rmse", quality.rootMeanSquaredError());
		JsonNumbers.put(json, "mean_error", quality.error().mean());
		JsonNumbers.put(json, "mean_abs_error", quality.absoluteError().mean());
		JsonNumbers.put(json, "mean_abs_perc_error", quality.mape());
		JsonNumbers.put(json, "abs_error_max", quality.maxError());
		ObjectNode groups = json.putObject("underperformance");
		group(groups.putObject("majority"), quality.groups().majority());
		group(groups.putObject("underestimation"), quality.groups().underestimation());
		group(groups.putObject("overestimation"), quality.groups().overestimation());
		JsonNumbers.put(json, "error_std", quality.error().deviation());
		JsonNumbers.put(json, "abs_error_std", quality.absoluteError().deviation());
		JsonNumbers.put(json, "abs_perc_error_std", quality.percentageError().deviation());
	}

	private static void group(ObjectNode json, ErrorMoments moments) {
		JsonNumbers.put(json, "mean_error", moments.mean());
		JsonNumbers.put(json, "std_error", moments.deviation());
	}

	private static void normality(ObjectNode json, ErrorNormality normality) {
		JsonNumbers.put(json, "order_statistic_medians_x", normality.theoretical());
		JsonNumbers.put(json, "order_statistic_medians_y", normality.errors());
		JsonNumbers.put(json, "slope", normality.slope());
		JsonNumbers.put(json, "intercept", normality.intercept());
		JsonNumbers.put(json, "r", normality.r());
	}

	private static void bias(ObjectNode json, FeatureBias feature) {
		json.put("feature_type", feature.number() ? "num" : "cat");
		groups(json, "current_", feature.current());
		if (feature.reference() instanceof Groups reference) {
			groups(json, "ref_", reference);
		}
	}

	private static void groups(ObjectNode json, String prefix, Groups groups) {
		RegressionJson.put(json, prefix + "majority", groups.all());
		RegressionJson.put(json, prefix + "under", groups.underestimated());
		RegressionJson.put(json, prefix + "over", groups.overestimated());
		JsonNumbers.put(json, prefix + "range", groups.range());
	}

	private static void emptyBias(ObjectNode json) {
		json.put("top_error", -1.0);
		json.put("target_name", "");
		json.put("prediction_name", "");
		List.of("num_feature_names", "cat_feature_names").forEach(json::putArray);
		List.of("error_bias", "columns").forEach(json::putNull);
	}

	private void dummy(ObjectNode json) {
		DummyRegression dummy = model.dummy();
		DummyRegression byReference = model.dummyByReference();
		RegressionQuality quality = model.current();
		JsonNumbers.put(json, "rmse_default", dummy.rootMeanSquaredError());
		JsonNumbers.put(json, "mean_abs_error_default", dummy.meanAbsoluteError());
		JsonNumbers.put(json, "mean_abs_perc_error_default", dummy.mape());
		JsonNumbers.put(json, "abs_error_max_default", dummy.maxError());
		JsonNumbers.put(json, "mean_abs_error_by_ref", byReference == null ? null : byReference.meanAbsoluteError());
		JsonNumbers.put(json, "mean_abs_error", quality.absoluteError().mean());
		JsonNumbers.put(json, "mean_abs_perc_error_by_ref", byReference == null ? null : byReference.mape());
		JsonNumbers.put(json, "mean_abs_perc_error", quality.mape());
		JsonNumbers.put(json, "rmse_by_ref", byReference == null ? null : byReference.rootMeanSquaredError());
		JsonNumbers.put(json, "rmse", quality.rootMeanSquaredError());
		JsonNumbers.put(json, "abs_error_max_by_ref", byReference == null ? null : byReference.maxError());
		JsonNumbers.put(json, "abs_error_max", quality.maxError());
	}
}
