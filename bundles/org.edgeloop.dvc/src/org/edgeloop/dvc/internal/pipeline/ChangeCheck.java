package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageReason;

/** Whether a stage must run. It asks no further than to the first change. */
final class ChangeCheck {

	private static final Set<String> MISSING = Set.of("deleted", "not in cache");

	private final RunContext context;
	private final RecordedStage record;
	private final List<RecordedStage> upstream;
	private final boolean missingAllowed;

	/** @param missingAllowed whether data that is not there counts as unchanged */
	ChangeCheck(RunContext context, RecordedStage record, List<RecordedStage> upstream, boolean missingAllowed) {
		this.missingAllowed = missingAllowed;
		this.context = context;
		this.record = record;
		this.upstream = List.copyOf(upstream);
	}

	boolean isChanged(Progress progress) throws IOException {
		return record.commandChanged() || inputsChanged(progress) || outputsChanged(progress);
	}

	private boolean inputsChanged(Progress progress) throws IOException {
		if (record.stage().is(Stage.Flag.FROZEN)) {
			return false;
		}
		if (record.runsAlways()) {
			return true;
		}
		context.parameters().forget();
		return context.comparison().dependencies(record, progress).stream().anyMatch(reason -> !mayBeMissing(reason))
				|| !context.comparison().parameters(record).isEmpty();
	}

	/** What another stage makes anew with other content is changed, though it is not there. */
	private boolean mayBeMissing(StageReason reason) {
		if (!missingAllowed || !"deleted".equals(reason.word())) {
			return false;
		}
		Path path = context.workingFolder().resolve(reason.path()).normalize();
		for (RecordedStage other : upstream) {
			for (int i = 0; i < other.outputs().size(); i++) {
				boolean makesIt = other.stage().outputs().get(i).path().equals(path);
				if (makesIt && !Optional.ofNullable(other.outputs().get(i).hash()).equals(recorded(path))) {
					return false;
				}
			}
		}
		return true;
	}

	private Optional<DataHash> recorded(Path path) {
		for (int i = 0; i < record.dependencies().size(); i++) {
			if (record.stage().dependencies().get(i).path().equals(path)) {
				DataHash hash = record.dependencies().get(i).hash();
				return hash == null ? Optional.empty() : Optional.of(hash);
			}
		}
		return Optional.empty();
	}

	private boolean outputsChanged(Progress progress) throws IOException {
		return context.comparison().outputs(record, progress).stream().anyMatch(reason -> !(missingAllowed && MISSING.contains(reason.word())));
	}
}
