package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What has become of stages.
 *
 * @param workingFolder where the names of files are relative to, absolute
 * @param graph all stages of the repository
 * @param states the stages that were asked for, in DVC's order
 * @param warnings what DVC says beside, such as that a stage is frozen
 */
public record StageStatus(Path workingFolder, StageGraph graph, List<StageState> states, List<String> warnings) {

	public StageStatus {
		states = List.copyOf(states);
		warnings = List.copyOf(warnings);
	}

	/** @return whether nothing differs from what was recorded */
	public boolean isUpToDate() {
		return states.stream().allMatch(state -> state.reasons().isEmpty());
	}

	public Optional<StageState> of(Stage stage) {
		return states.stream().filter(state -> state.stage().equals(stage)).findFirst();
	}
}
