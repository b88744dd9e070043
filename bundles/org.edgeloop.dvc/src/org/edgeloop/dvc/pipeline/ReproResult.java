package org.edgeloop.dvc.pipeline;

import java.util.List;
import java.util.Map;

/**
 * What came of reproducing.
 *
 * @param reproduced the stages that ran or were restored, in order
 * @param states how each stage that was to be looked at ended, in order
 * @param toTrack files that changed and belong to Git, relative to the working folder, sorted
 */
public record ReproResult(List<Stage> reproduced, Map<Stage, RunState> states, List<String> toTrack) {

	public ReproResult {
		reproduced = List.copyOf(reproduced);
		toTrack = List.copyOf(toTrack);
	}
}
