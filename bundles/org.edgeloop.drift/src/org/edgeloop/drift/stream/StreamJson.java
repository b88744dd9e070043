package org.edgeloop.drift.stream;

import org.edgeloop.drift.internal.DetailJson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a detector said of a stream as JSON. */
public final class StreamJson {

	private StreamJson() {
	}

	/**
	 * @return column, detector, parameters, values, skipped, drifted, the lists drift_at and warning_at of rows, and statistic, a list of
	 *         pairs of a row and a number
	 */
	public static ObjectNode of(StreamDrift drift) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("column", drift.name());
		json.put("detector", drift.method().id());
		json.set("parameters", DetailJson.of(drift.parameters()));
		json.put("values", drift.values());
		json.put("skipped", drift.skipped());
		json.put("drifted", drift.drifted());
		ArrayNode drifts = json.putArray("drift_at");
		drift.drifts().forEach(drifts::add);
		ArrayNode warnings = json.putArray("warning_at");
		drift.warnings().forEach(warnings::add);
		ArrayNode statistic = json.putArray("statistic");
		drift.statistic().forEach(sample -> statistic.addArray().add(sample.row()).add(sample.value()));
		return json;
	}
}
