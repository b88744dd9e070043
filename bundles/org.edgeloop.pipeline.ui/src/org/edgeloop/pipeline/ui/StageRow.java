package org.edgeloop.pipeline.ui;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageReason;
import org.edgeloop.dvc.pipeline.StageState;

/**
 * A stage with what was read of it.
 *
 * @param state empty while nobody has looked
 * @param lock what it was when it last ran; empty if that is not known
 */
public record StageRow(Stage stage, Optional<StageState> state, Optional<LockEntry> lock) {

	/** @return by which it is told from the repository's other stages */
	public String address() {
		return stage.address();
	}

	/** @return why it would run */
	public List<StageReason> reasons() {
		return state.map(StageState::reasons).orElse(List.of());
	}

	/** @return what it runs, in one line */
	public String command() {
		return String.join(" && ", stage.commands()).replaceAll("\\s+", " ");
	}

	/** @return whether there is something to run */
	public boolean canRun() {
		return !stage.isData();
	}
}
