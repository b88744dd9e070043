package org.edgeloop.drift.embedding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a method says of embeddings.
 *
 * @param method Evidently's name of the method
 * @param score how far the current rows are from the reference's
 * @param threshold above which score it is a drift: the one given, or what resampling of the reference gave
 * @param drifted whether the score is above it
 * @param detail what the score was made of, by name, in a fixed order
 */
public record EmbeddingDrift(String method, double score, double threshold, boolean drifted, Map<String, Object> detail) {

	public EmbeddingDrift {
		detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
	}
}
