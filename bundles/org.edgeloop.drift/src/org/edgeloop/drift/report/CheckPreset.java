package org.edgeloop.drift.report;

import java.util.Optional;
import java.util.stream.Stream;

/** The presets of checks, by the names that a spec and the command line take. */
public enum CheckPreset {

	DATA_DRIFT("DataDrift"),
	DATA_QUALITY("DataQuality"),
	DATA_STABILITY("DataStability"),
	NO_TARGET_PERFORMANCE("NoTargetPerformance"),
	BINARY_CLASSIFICATION("BinaryClassification"),
	MULTICLASS_CLASSIFICATION("MulticlassClassification"),
	REGRESSION("Regression");

	private static final String SUFFIX = "TestPreset";

	private final String id;

	CheckPreset(String id) {
		this.id = id;
	}

	/** @return what a spec calls it */
	public String id() {
		return id;
	}

	/** @param name its id, with or without Evidently's ending {@code TestPreset} */
	public static Optional<CheckPreset> of(String name) {
		return Stream.of(values()).filter(preset -> preset.id.equals(name) || (preset.id + SUFFIX).equals(name)).findFirst();
	}
}
