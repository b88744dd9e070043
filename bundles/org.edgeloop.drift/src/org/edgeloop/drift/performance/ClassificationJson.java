package org.edgeloop.drift.performance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The figures of a classifier as {@link ModelQualityJson} holds them. */
final class ClassificationJson {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private ClassificationJson() {
	}

	static ObjectNode of(ClassificationComparison model) {
		ObjectNode json = NODES.objectNode();
		if (model.reference() instanceof ClassificationQuality reference) {
			json.set("reference", of(reference));
		}
		json.set("current", of(model.current()));
		json.set("dummy", of(model.dummy()));
		if (model.dummyByReference() instanceof DummyClassification dummy) {
			json.set("dummy_by_reference", of(dummy));
		}
		return json;
	}

	private static ObjectNode of(ClassificationQuality quality) {
		ConfusionMatrix confusion = quality.confusion();
		ObjectNode json = NODES.objectNode();
		json.put("rows", quality.rows());
		json.put("incomplete", quality.incomplete());
		ArrayNode labels = json.putArray("labels");
		ArrayNode matrix = json.putArray("confusion_matrix");
		ObjectNode classes = NODES.objectNode();
		for (int label : quality.classes()) {
			addLabel(labels, confusion.labels(), label);
			ArrayNode row = matrix.addArray();
			for (int predicted : quality.classes()) {
				row.add(confusion.counts()[label][predicted]);
			}
			ObjectNode own = of(confusion.quality(label));
			own.put("support", confusion.support(label));
			classes.set(confusion.labels().name(label), own);
		}
		JsonNumbers.put(json, "accuracy", confusion.accuracy());
		JsonNumbers.put(json, "balanced_accuracy", confusion.balancedAccuracy());
		JsonNumbers.put(json, "mcc", confusion.matthews());
		JsonNumbers.put(json, "cohen_kappa", confusion.kappa());
		json.set("per_class", classes);
		json.set("macro", of(confusion.macro()));
		json.set("micro", of(confusion.micro()));
		json.set("weighted", of(confusion.weighted()));
		if (quality.positive() >= 0) {
			json.set("binary", binary(quality));
		}
		if (!quality.scored().isEmpty()) {
			json.set("proba", probabilities(quality));
		}
		if (quality.thresholds() instanceof ThresholdExplorer thresholds) {
			json.set("thresholds", of(thresholds, confusion.labels()));
		}
		return json;
	}

	static void addLabel(ArrayNode labels, ClassLabels names, int label) {
		String name = names.name(label);
		if (names.numbers() && name.matches("-?\\d{1,18}")) {
			labels.add(Long.parseLong(name));
		} else if (names.numbers()) {
			JsonNumbers.add(labels, Double.parseDouble(name));
		} else {
			labels.add(name);
		}
	}

	private static ObjectNode binary(ClassificationQuality quality) {
		ObjectNode json = NODES.objectNode();
		addLabel(json.putArray("pos_labels"), quality.confusion().labels(), quality.positive());
		json.set("pos_label", json.remove("pos_labels").get(0));
		json.setAll(of(quality.confusion().quality(quality.positive())));
		JsonNumbers.put(json, "jaccard", quality.confusion().jaccard(quality.positive()));
		json.setAll(of(quality.confusion().rates(quality.positive())));
		return json;
	}

	private static ObjectNode probabilities(ClassificationQuality quality) {
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "roc_auc", quality.scores().rocAuc());
		JsonNumbers.put(json, "roc_auc_weighted", quality.weightedRocAuc());
		JsonNumbers.put(json, "log_loss", quality.scores().logLoss());
		ObjectNode classes = json.putObject("per_class");
		for (ScoredClass scored : quality.scored()) {
			ObjectNode own = classes.putObject(quality.confusion().labels().name(scored.label()));
			JsonNumbers.put(own, "roc_auc", scored.rocAuc());
			JsonNumbers.put(own, "average_precision", scored.averagePrecision());
			JsonNumbers.put(own, "pr_auc_trapezoid", scored.prAuc());
			JsonNumbers.put(own, "brier", scored.brier());
			JsonNumbers.put(own, "gini", scored.gini());
			JsonNumbers.put(own, "ks", scored.kolmogorovSmirnov());
			curve(own.putObject("roc_curve"), "fpr", "tpr", scored.roc());
			own.put("n_pr_points", scored.points());
			curve(own.putObject("pr_curve"), "recall", "precision", scored.precisionRecall());
		}
		return json;
	}

	private static void curve(ObjectNode json, String x, String y, Curve curve) {
		JsonNumbers.put(json, x, curve.x());
		JsonNumbers.put(json, y, curve.y());
		JsonNumbers.put(json, "thresholds", curve.thresholds());
	}

	private static ObjectNode of(ThresholdExplorer thresholds, ClassLabels labels) {
		ObjectNode json = NODES.objectNode();
		json.put("label", labels.name(thresholds.label()));
		json.set("best_f1", of(thresholds.bestF1()));
		json.set("best_accuracy", of(thresholds.bestAccuracy()));
		json.set("best_youden", of(thresholds.bestYouden()));
		return json;
	}

	private static ObjectNode of(ThresholdPoint point) {
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "threshold", point.threshold());
		json.put("tp", point.truePositives());
		json.put("fp", point.falsePositives());
		json.put("fn", point.falseNegatives());
		json.put("tn", point.trueNegatives());
		json.setAll(of(point.quality()));
		JsonNumbers.put(json, "accuracy", point.accuracy());
		return json;
	}

	private static ObjectNode of(DummyClassification dummy) {
		ClassificationScores scores = dummy.scores();
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "accuracy", scores.accuracy());
		JsonNumbers.put(json, "precision", scores.precision());
		JsonNumbers.put(json, "recall", scores.recall());
		JsonNumbers.put(json, "f1", scores.f1());
		JsonNumbers.put(json, "roc_auc", scores.rocAuc());
		JsonNumbers.put(json, "log_loss", scores.logLoss());
		return json;
	}

	static ObjectNode of(ClassQuality quality) {
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "precision", quality.precision());
		JsonNumbers.put(json, "recall", quality.recall());
		JsonNumbers.put(json, "f1", quality.f1());
		return json;
	}

	static ObjectNode of(BinaryRates rates) {
		ObjectNode json = NODES.objectNode();
		JsonNumbers.put(json, "tpr", rates.truePositive());
		JsonNumbers.put(json, "tnr", rates.trueNegative());
		JsonNumbers.put(json, "fpr", rates.falsePositive());
		JsonNumbers.put(json, "fnr", rates.falseNegative());
		return json;
	}
}
