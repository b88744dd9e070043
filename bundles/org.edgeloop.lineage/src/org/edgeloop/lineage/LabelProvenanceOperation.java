package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.lineage.internal.DataReferences;
import org.edgeloop.lineage.internal.LabelHistory;

/** Finds out which commit a label came from, and on which version of its recording it was made. Looks, and changes nothing. */
public final class LabelProvenanceOperation {

	private final Path project;
	private final String recording;
	private final String id;

	/**
	 * @param project the project's folder, in a Git repository
	 * @param recording its path from there, with '/' between the names
	 * @param id the label's
	 */
	public LabelProvenanceOperation(Path project, String recording, String id) {
		this.project = project.toAbsolutePath().normalize();
		this.recording = recording;
		this.id = id;
	}

	/** @throws ProblemException if there is no repository, or no such label on the disk or in the last commit */
	public LabelProvenance run(Progress progress) throws IOException {
		Path file = LabelFiles.fileFor(project, recording);
		Optional<Label> present = Files.exists(file) ? label(LabelFiles.read(file).getLabels()) : Optional.empty();
		var history = new LabelHistory(file, id);
		history.read(progress);
		Optional<Label> committed = history.last();
		if (present.isEmpty() && committed.isEmpty()) {
			throw new ProblemException(Problem.error("the recording has no such label", id, "list them with 'edgeloop labels list'"));
		}
		boolean uncommitted = present.isEmpty() || committed.isEmpty() || LabelHistory.differ(present.get(), committed.get());
		Optional<DataReference> data = history.changed().isPresent()
				? DataReferences.of(project.resolve(recording), history.changed().get().id(), progress) : Optional.empty();
		return new LabelProvenance(id, recording, history.created(), history.changed(), uncommitted, data);
	}

	private Optional<Label> label(List<Label> labels) {
		return labels.stream().filter(label -> label.getId().equals(id)).findFirst();
	}
}
