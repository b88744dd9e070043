package org.edgeloop.drift.performance;

import java.util.Map;

/**
 * What guessing without looking at any feature would achieve: what a model must beat.
 *
 * @param scores the figures of guessing
 * @param classes each class's figures by its name; classes that neither occur nor are guessed are left out
 */
public record DummyClassification(ClassificationScores scores, Map<String, ClassQuality> classes) {

	public DummyClassification {
		classes = Map.copyOf(classes);
	}
}
