package org.edgeloop.cli.conformance;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Finds scikit-learn's figures among our own of one table. */
final class SklearnFigures {

	private static final Map<String, String> OWN_NAMES = Map.of("error_std_ddof1", "error_std", "abs_error_std_ddof1", "abs_error_std",
			"roc_auc_ovr_macro", "roc_auc", "roc_auc_ovr_weighted", "roc_auc_weighted", "roc_auc_per_class", "roc_auc",
			"average_precision_per_class", "average_precision");

	private final JsonNode own;

	/** @param own our figures of the table */
	SklearnFigures(JsonNode own) {
		this.own = own;
	}

	void check(String prefix, String figure, JsonNode expected, Findings findings) {
		switch (figure) {
		case "proba" -> {
			for (Map.Entry<String, JsonNode> ofScores : expected.properties()) {
				checkOfScores(prefix + "proba/" + ofScores.getKey(), ofScores.getKey(), ofScores.getValue(), findings);
			}
		}
		case "mape_sklearn" -> take(prefix + figure, JsonNodeFactory.instance.numberNode(100 * expected.asDouble()), own.path("mape"), findings);
		default -> take(prefix + figure, expected, own.path(OWN_NAMES.getOrDefault(figure, figure)), findings);
		}
	}

	private void checkOfScores(String name, String figure, JsonNode expected, Findings findings) {
		JsonNode scores = own.path("proba");
		String ownName = OWN_NAMES.getOrDefault(figure, figure);
		JsonNode positive = scores.path("per_class").path(own.path("binary").path("pos_label").asText());
		switch (figure) {
		case "columns" -> {
			// what was asked, not an answer
		}
		case "log_loss", "roc_auc_ovr_macro", "roc_auc_ovr_weighted" -> take(name, expected, scores.path(ownName), findings);
		case "roc_auc_per_class", "average_precision_per_class" -> {
			for (Map.Entry<String, JsonNode> label : expected.properties()) {
				take(name + "/" + label.getKey(), label.getValue(), scores.path("per_class").path(label.getKey()).path(ownName), findings);
			}
		}
		case "pr_curve_head" -> findings.take(name, head(expected, positive.path("pr_curve")));
		default -> take(name, expected, positive.path(ownName), findings);
		}
	}

	/** Only the curve's first points are known. */
	private static List<String> head(JsonNode expected, JsonNode curve) {
		return expected.properties().stream().flatMap(axis -> {
			var first = JsonNodeFactory.instance.arrayNode();
			for (int i = 0; i < axis.getValue().size(); i++) {
				first.add(curve.path(axis.getKey()).path(i));
			}
			return JsonDifferences.of(axis.getValue(), first).stream();
		}).toList();
	}

	private static void take(String name, JsonNode expected, JsonNode answer, Findings findings) {
		findings.take(name, JsonDifferences.of(expected, answer));
	}
}
