package org.edgeloop.drift.embedding;

import org.edgeloop.drift.internal.DetailJson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a method says of embeddings as JSON. */
public final class EmbeddingJson {

	private EmbeddingJson() {
	}

	/** @return method, score, threshold, drifted, and detail */
	public static ObjectNode of(EmbeddingDrift drift) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("method", drift.method());
		json.put("score", drift.score());
		json.put("threshold", drift.threshold());
		json.put("drifted", drift.drifted());
		json.set("detail", DetailJson.of(drift.detail()));
		return json;
	}
}
