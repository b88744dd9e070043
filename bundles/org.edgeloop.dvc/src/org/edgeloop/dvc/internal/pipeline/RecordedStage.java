package org.edgeloop.dvc.internal.pipeline;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.file.StageCommand;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.value.Value;

/**
 * A stage and what was recorded when it ran last.
 *
 * @param command what it runs, as it stands in the file; empty for data
 * @param dependencies with the recorded states, one for each of the stage's
 * @param parameters with the recorded values, one for each of the stage's files
 * @param outputs with the recorded states, one for each of the stage's
 * @param locked whether anything was recorded
 * @param commandChanged whether another command was recorded; of a {@code .dvc} file, whether its own hash is another
 * @param pointer the {@code .dvc} file that it stands in; empty for those of {@code dvc.yaml}
 */
public record RecordedStage(Stage stage, Optional<StageCommand> command, List<DataDependency> dependencies, List<Parameters> parameters,
		List<DataOutput> outputs, boolean locked, boolean commandChanged, Optional<PointerFile> pointer) {

	/**
	 * Parameters of a file.
	 *
	 * @param recorded values by dotted name; empty if the file was not recorded
	 */
	public record Parameters(StageParameters file, Optional<Value.Mapping> recorded) {
	}

	public boolean isData() {
		return command.isEmpty();
	}

	/** @return whether it runs whenever it is asked to */
	public boolean runsAlways() {
		return stage.is(Stage.Flag.ALWAYS_CHANGED) || stage.isCallback();
	}
}
