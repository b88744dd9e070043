package org.edgeloop.drift.performance;

import java.util.Arrays;
import java.util.List;

import org.edgeloop.drift.ColumnRoles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The metrics of Evidently's classification preset and its dummy metric. Those that only draw have empty results there, too. */
final class EvidentlyClassificationJson {

	private final ClassificationComparison model;
	private final ColumnRoles roles;

	EvidentlyClassificationJson(ClassificationComparison model, ColumnRoles roles) {
		this.model = model;
		this.roles = roles;
	}

	void addTo(ArrayNode metrics) {
		quality(EvidentlyModelJson.add(metrics, "ClassificationQualityMetric"));
		EvidentlyModelJson.add(metrics, "ClassificationClassBalance");
		confusion(EvidentlyModelJson.add(metrics, "ClassificationConfusionMatrix"));
		byClass(EvidentlyModelJson.add(metrics, "ClassificationQualityByClass"));
		if (model.isScored()) {
			EvidentlyModelJson.add(metrics, "ClassificationRocCurve");
			EvidentlyModelJson.add(metrics, "ClassificationPRCurve");
			tables(EvidentlyModelJson.add(metrics, "ClassificationPRTable"));
		}
		dummy(EvidentlyModelJson.add(metrics, "ClassificationDummyMetric"));
	}

	private void quality(ObjectNode json) {
		json.set("current", of(model.current().scores()));
		if (model.reference() instanceof ClassificationQuality reference) {
			json.set("reference", of(reference.scores()));
		} else {
			json.putNull("reference");
		}
		json.put("target_name", roles.target());
	}

	private void confusion(ObjectNode json) {
		json.set("current_matrix", matrix(model.current()));
		if (model.reference() instanceof ClassificationQuality reference) {
			json.set("reference_matrix", matrix(reference));
		} else {
			json.putNull("reference_matrix");
		}
		json.putNull("target_names");
	}

	private void byClass(ObjectNode json) {
		json.set("columns", EvidentlyModelJson.columns(roles));
		json.set("current", byClass(model.current()));
		if (model.reference() instanceof ClassificationQuality reference) {
			json.set("reference", byClass(reference));
		} else {
			json.putNull("reference");
		}
	}

	private void tables(ObjectNode json) {
		json.set("current", tables(model.current()));
		if (model.reference() instanceof ClassificationQuality reference) {
			json.set("reference", tables(reference));
		} else {
			json.putNull("reference");
		}
	}

	private void dummy(ObjectNode json) {
		json.set("dummy", of(model.dummy().scores()));
		if (model.dummyByReference() instanceof DummyClassification dummy) {
			json.set("by_reference_dummy", of(dummy.scores()));
		} else {
			json.putNull("by_reference_dummy");
		}
		json.set("model_quality", of(model.current().scores()));
	}

	private static ObjectNode of(ClassificationScores scores) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		JsonNumbers.put(json, "accuracy", scores.accuracy());
		JsonNumbers.put(json, "precision", scores.precision());
		JsonNumbers.put(json, "recall", scores.recall());
		JsonNumbers.put(json, "f1", scores.f1());
		JsonNumbers.put(json, "roc_auc", scores.rocAuc());
		JsonNumbers.put(json, "log_loss", scores.logLoss());
		if (scores.rates() instanceof BinaryRates rates) {
			json.setAll(ClassificationJson.of(rates));
		} else {
			List.of("tpr", "tnr", "fpr", "fnr").forEach(json::putNull);
		}
		return json;
	}

	/** Of the classes that have a probability, or else of those that occur. */
	private static ObjectNode matrix(ClassificationQuality quality) {
		int[] classes = quality.scored().isEmpty() ? quality.classes()
				: quality.scored().stream().mapToInt(ScoredClass::label).sorted().toArray();
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ArrayNode labels = json.putArray("labels");
		ArrayNode values = json.putArray("values");
		for (int label : classes) {
			ClassificationJson.addLabel(labels, quality.confusion().labels(), label);
			ArrayNode row = values.addArray();
			Arrays.stream(classes).forEach(predicted -> row.add(quality.confusion().counts()[label][predicted]));
		}
		return json;
	}

	private static ObjectNode byClass(ClassificationQuality quality) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		ObjectNode metrics = json.putObject("metrics");
		for (int label : quality.confusion().present()) {
			ObjectNode own = ClassificationJson.of(quality.confusion().quality(label));
			own.put("support", (double) quality.confusion().support(label));
			metrics.set(quality.confusion().labels().name(label), own);
		}
		if (quality.scored().isEmpty()) {
			json.putNull("roc_aucs");
		} else {
			JsonNumbers.put(json, "roc_aucs", quality.scored().stream().mapToDouble(ScoredClass::rocAuc).toArray());
		}
		return json;
	}

	/** Of two classes only the one that the cutoff is about. */
	private static ObjectNode tables(ClassificationQuality quality) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		long wanted = quality.scored().size() == 2 ? 1 : quality.scored().size();
		quality.scored().stream().limit(wanted).forEach(scored -> {
			ArrayNode table = json.putArray(quality.confusion().labels().name(scored.label()));
			scored.table().rows().forEach(row -> add(table.addArray(), row));
		});
		return json;
	}

	private static void add(ArrayNode array, PrecisionRecallTable.Row row) {
		for (double value : new double[] { row.top(), row.count(), row.score(), row.truePositives(), row.falsePositives(), row.precision(),
				row.recall() }) {
			JsonNumbers.add(array, value);
		}
	}
}
