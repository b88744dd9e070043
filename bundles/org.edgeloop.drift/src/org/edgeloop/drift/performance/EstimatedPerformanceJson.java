package org.edgeloop.drift.performance;

import java.util.List;

import org.edgeloop.drift.chunk.Chunk;
import org.edgeloop.drift.chunk.ChunkScore;
import org.edgeloop.drift.chunk.ChunkSeries;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An estimate as this project writes it: {@code positive_label}, {@code threshold}, {@code reference}, {@code estimated} and
 * {@code realized} with a member a figure, {@code calibration}, {@code chunks} with a member a figure that has limits and scores,
 * {@code alerts} and {@code incomplete}.
 */
public final class EstimatedPerformanceJson {

	private EstimatedPerformanceJson() {
	}

	public static ObjectNode of(EstimatedPerformance performance) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("positive_label", performance.positive());
		json.put("threshold", performance.estimator().threshold());
		json.set("reference", of(performance.reference()));
		json.set("estimated", of(performance.estimated()));
		if (performance.realized() instanceof BinaryPerformance realized) {
			json.set("realized", of(realized));
		} else {
			json.putNull("realized");
		}
		ObjectNode calibration = json.putObject("calibration");
		JsonNumbers.put(calibration, "scores", performance.estimator().calibration().scores());
		JsonNumbers.put(calibration, "probabilities", performance.estimator().calibration().probabilities());
		ObjectNode chunks = json.putObject("chunks");
		performance.chunks().forEach(series -> chunks.set(series.name(), of(series)));
		json.put("alerts", performance.alerts());
		json.put("incomplete", performance.incomplete());
		return json;
	}

	private static ObjectNode of(BinaryPerformance performance) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("rows", performance.rows());
		for (PerformanceFigure figure : PerformanceFigure.values()) {
			JsonNumbers.put(json, figure.id(), figure.of(performance));
		}
		JsonNumbers.put(json, "tp", performance.truePositives());
		JsonNumbers.put(json, "fp", performance.falsePositives());
		JsonNumbers.put(json, "fn", performance.falseNegatives());
		JsonNumbers.put(json, "tn", performance.trueNegatives());
		return json;
	}

	private static ObjectNode of(ChunkSeries series) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		JsonNumbers.put(json, "lower", series.limits().lower());
		JsonNumbers.put(json, "upper", series.limits().upper());
		add(json.putArray("reference"), series.reference());
		add(json.putArray("current"), series.current());
		return json;
	}

	private static void add(ArrayNode array, List<ChunkScore> scores) {
		for (ChunkScore score : scores) {
			ObjectNode json = array.addObject();
			Chunk chunk = score.chunk();
			json.put("from", chunk.fromRow());
			json.put("to", chunk.toRow());
			if (chunk.start() != null) {
				json.put("start", String.valueOf(chunk.start()));
				json.put("end", String.valueOf(chunk.end()));
			}
			JsonNumbers.put(json, "score", score.score());
			json.put("alert", score.alert());
		}
	}
}
