package org.edgeloop.pipeline.ui.graph;

/**
 * How a stage looks in its present condition.
 *
 * @param word what the condition is called
 * @param tone what its colour says
 * @param solid whether the sign is filled; others are outlined, as what is only expected
 */
public record StageLook(StageSign sign, String word, Tone tone, boolean solid) {

	/** What a colour says. */
	public enum Tone {
		GOOD, ATTENTION, BAD, BUSY, QUIET
	}
}
