package org.edgeloop.drift.chunk;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Scores over chunks as JSON. */
public final class ChunkJson {

	private ChunkJson() {
	}

	/** @return column, and series or error */
	public static ObjectNode of(ColumnChunks column) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("column", column.column());
		var problem = column.problem();
		if (problem != null) {
			return json.put("error", problem.toLine());
		}
		ArrayNode series = json.putArray("series");
		column.series().forEach(each -> series.add(of(each)));
		return json;
	}

	/**
	 * @return name, method, lower and upper limit (null where there is none), alerts, and the lists reference and current of objects with
	 *         from_row, to_row (the row after the last), start and end (where known), score and alert
	 */
	public static ObjectNode of(ChunkSeries series) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", series.name());
		json.put("method", series.method());
		putLimit(json, "lower", series.limits().lower());
		putLimit(json, "upper", series.limits().upper());
		json.put("alerts", series.alerts());
		json.set("reference", of(series.reference()));
		json.set("current", of(series.current()));
		return json;
	}

	private static void putLimit(ObjectNode json, String name, double limit) {
		if (Double.isInfinite(limit)) {
			json.putNull(name);
		} else {
			json.put(name, limit);
		}
	}

	private static ArrayNode of(List<ChunkScore> scores) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		for (ChunkScore score : scores) {
			ObjectNode json = array.addObject();
			json.put("from_row", score.chunk().fromRow());
			json.put("to_row", score.chunk().toRow());
			putTime(json, "start", score.chunk().start());
			putTime(json, "end", score.chunk().end());
			json.put("score", score.score());
			json.put("alert", score.alert());
		}
		return array;
	}

	private static void putTime(ObjectNode json, String name, @Nullable Instant time) {
		if (time != null) {
			json.put(name, time.toString());
		}
	}
}
