package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.lineage.internal.ArtifactRun;
import org.edgeloop.lineage.internal.DataReferences;
import org.edgeloop.lineage.internal.OutputHistory;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;

/** Finds out where a model or another file came from: the stage that made it and what that read, or the run that logged it. */
public final class FileOriginOperation {

	private final Path file;

	/** @param file lies in a Git repository */
	public FileOriginOperation(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/** @throws ProblemException if there is no such file, or no repository around it */
	public FileOrigin run(Progress progress) throws IOException {
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "check the path"));
		}
		WorkTree.rootOf(file);
		Optional<Map<String, String>> tags = ArtifactRun.tags(file);
		Optional<RunOrigin> run = tags.isPresent() ? Optional.of(new RunOriginOperation(file, tags.get()).run(progress)) : Optional.empty();
		Optional<OutputHistory> output = OutputHistory.of(file, progress);
		if (output.isPresent()) {
			OutputHistory history = output.get();
			return new FileOrigin(Optional.of(history.reference()), history.commit(progress), history.inputs(), run);
		}
		Optional<HistoryCommit> commit = lastCommit(progress);
		Optional<DataReference> reference = commit.isPresent() ? DataReferences.of(file, commit.get().id(), progress) : Optional.empty();
		return new FileOrigin(reference, commit, List.of(), run);
	}

	private Optional<HistoryCommit> lastCommit(Progress progress) throws IOException {
		return new LogOperation(file, new LogRequest("HEAD", List.of(WorkTree.pathOf(file)), 0, 1)).run(progress).commits().stream().findFirst();
	}
}
