package org.edgeloop.experiment.registry;

import java.util.Optional;

import org.edgeloop.experiment.ModelStage;

/**
 * What a version of a model becomes.
 *
 * @param alias which the version gets, and any other one loses; empty for none
 * @param stage which it moves to; empty to leave it where it is
 * @param archiveExisting whether other versions in this stage become archived
 */
public record Promotion(Optional<String> alias, Optional<ModelStage> stage, boolean archiveExisting) {

	/** What MLflow takes as an alias, except that {@code latest} and {@code v1} already mean a version. */
	private static final String ALIAS = "[\\w-]{1,255}";
	private static final String RESERVED = "(?i)latest|v\\d+";

	/** @throws IllegalArgumentException with a sentence for the user if nothing is promoted, or the alias cannot be one */
	public Promotion {
		if (alias.isEmpty() && stage.isEmpty()) {
			throw new IllegalArgumentException("choose an alias, a stage or both");
		}
		if (alias.isPresent() && (!alias.get().matches(ALIAS) || alias.get().matches(RESERVED))) {
			throw new IllegalArgumentException("an alias has letters, digits, _ and - only, and is neither latest nor v with a number");
		}
	}
}
