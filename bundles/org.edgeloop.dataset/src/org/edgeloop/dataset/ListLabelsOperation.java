package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.FileWalk;
import org.edgeloop.dataset.internal.ProjectPaths;
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
		if (!DatasetFiles.isProject(project)) {
			throw new ProblemException(Problem.error("this is no project: it has no " + DatasetFiles.NAME, project.toString(),
					"name a project's folder"));
		}
		var listing = new Listing(new TreeMap<>(), new ArrayList<>());
		var files = new TreeMap<String, Path>();
		FileWalk.walk(project.resolve(ProjectPaths.LABELS), progress, (file, _) -> {
			if (file.toString().endsWith(LabelFiles.SUFFIX)) {
				files.put(LabelFiles.recordingOf(project, file), file);
			}
		}, listing.problems()::add);
		progress.begin("Reading labels", files.size());
		files.forEach((recording, file) -> {
			progress.checkCancelled();
			read(recording, file, listing);
			progress.worked(1);
		});
		return listing;
	}

	private void read(String recording, Path file, Listing listing) {
		try {
			LabelSet labels = LabelFiles.read(file);
			// The file's place says whose labels these are, also after the recording was moved with it.
			labels.setRecording(recording);
			listing.labels().put(recording, labels);
			if (!Files.exists(ProjectPaths.resolve(project, recording))) {
				listing.problems().add(Dataset.orphan(file, recording));
			}
		} catch (ProblemException e) {
			listing.problems().add(e.problem());
		} catch (IOException e) {
			listing.problems().add(Problem.error("the labels cannot be read: " + IoCause.inWords(e), file.toString(), "check its permissions"));
		}
	}
}
