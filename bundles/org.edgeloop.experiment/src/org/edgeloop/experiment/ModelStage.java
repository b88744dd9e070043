package org.edgeloop.experiment;

/** MLflow's stages of a model version. Aliases have taken their place, but stores are full of them. */
public enum ModelStage {

	NONE("None"), STAGING("Staging"), PRODUCTION("Production"), ARCHIVED("Archived");

	private final String word;

	ModelStage(String word) {
		this.word = word;
	}

	/** @return as stores write it */
	public String word() {
		return word;
	}
}
