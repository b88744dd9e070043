package org.edgeloop.drift.multivariate;

import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.chunk.ChunkJson;
import org.edgeloop.drift.internal.DetailJson;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What columns say together as JSON. */
public final class MultivariateJson {

	private MultivariateJson() {
	}

	/**
	 * @param scores whether each detector has the score of every row
	 * @return drifted, columns, reference and current (the rows looked at), detectors, domain_classifier and problems
	 */
	public static ObjectNode of(MultivariateDrift drift, boolean scores) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("drifted", drift.drifted());
		ArrayNode columns = json.putArray("columns");
		drift.reference().matrix().names().forEach(columns::add);
		json.set("reference", of(drift.reference()));
		json.set("current", of(drift.current()));
		ArrayNode detectors = json.putArray("detectors");
		drift.detectors().forEach(detector -> detectors.add(of(detector, scores)));
		var classification = drift.domainClassifier();
		if (classification != null) {
			json.set("domain_classifier", of(classification));
		}
		ArrayNode problems = json.putArray("problems");
		drift.problems().stream().map(Problem::toLine).forEach(problems::add);
		return json;
	}

	private static ObjectNode of(FeatureRows rows) {
		return JsonNodeFactory.instance.objectNode().put("rows", rows.tableRows()).put("rows_used", rows.rows().length).put("imputed",
				rows.imputed());
	}

	/**
	 * @param scores whether to hold the score of every row that was looked at, as reference_scores and current_scores
	 * @return id, name, drifted, band, test, the summary of both tables' scores, worst rows, chunks where asked for, and detail
	 */
	public static ObjectNode of(DetectorDrift detector, boolean scores) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("id", detector.id());
		json.put("name", detector.displayName());
		json.put("drifted", detector.test().drifted());
		json.put("band", word(detector.band()));
		json.set("test", of(detector.test()));
		json.put("reference_mean", detector.referenceMean());
		json.put("reference_p95", detector.referenceP95());
		json.put("current_mean", detector.currentMean());
		json.put("current_share_above_reference_p95", detector.currentShareAbove());
		ArrayNode worst = json.putArray("worst");
		detector.worst().forEach(row -> worst.addObject().put("row", row.row()).put("score", row.score()));
		var chunks = detector.chunks();
		if (chunks != null) {
			json.set("chunks", ChunkJson.of(chunks));
		}
		json.set("detail", DetailJson.of(detector.detail()));
		if (scores) {
			putScores(json.putArray("reference_scores"), detector.referenceScores());
			putScores(json.putArray("current_scores"), detector.currentScores());
		}
		return json;
	}

	private static void putScores(ArrayNode array, double[] scores) {
		for (double score : scores) {
			array.add(score);
		}
	}

	private static ObjectNode of(StatTestResult test) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("stattest", test.stattest());
		json.put("display_name", test.displayName());
		json.put("score", test.score());
		json.put("threshold", test.threshold());
		json.set("detail", DetailJson.of(test.detail()));
		return json;
	}

	/** @return drifted, band, auc with its interval and p-value, the areas of the folds, threshold and weights */
	public static ObjectNode of(DomainClassification classification) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("drifted", classification.drifted());
		json.put("band", word(classification.band()));
		json.put("auc", classification.auc());
		json.put("auc_lower", classification.lower());
		json.put("auc_upper", classification.upper());
		json.put("p_value", classification.pValue());
		json.put("threshold", classification.threshold());
		ArrayNode folds = json.putArray("fold_aucs");
		classification.foldAucs().forEach(folds::add);
		ObjectNode weights = json.putObject("weights");
		classification.weights().forEach(weights::put);
		return json;
	}

	private static String word(Band band) {
		return band.name().toLowerCase(Locale.ROOT);
	}
}
