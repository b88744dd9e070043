package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.labels.LabelSet;

/** Reads all labels that a project has saved. A label file that is not sound does not keep the others from being read. */
public final class ListLabelsOperation {

	/**
	 * What was found.
	 *
	 * @param labels the labels of each recording by its path from the project's folder, in the paths' order
	 * @param problems the label files that could not be read, and labels whose recording is missing
	 */
	public record Listing(SequencedMap<String, LabelSet> labels, List<Problem> problems) {
	}

	private final Path project;

	/** @param project the project's folder */
	public ListLabelsOperation(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Listing run(Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		var labels = new TreeMap<String, LabelSet>();
		sweep.read(sweep.files(progress), progress, (recording, file) -> {
			LabelSet set = LabelFiles.read(file);
			// The file's place says whose labels these are, also after the recording was moved with it.
			set.setRecording(recording);
			return set;
		}, set -> labels.put(set.getRecording(), set));
		return new Listing(labels, sweep.problems());
	}
}
