package org.edgeloop.dataset.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Searches the saved labels of all recordings of a project. What it finds comes in the order of the recordings' paths, then of the
 * label files, while the search goes on; a label file that is not sound is told and passed over.
 */
public final class FindLabelsOperation {

	/**
	 * What a search found.
	 *
	 * @param labels the first labels, at most as many as were asked for
	 * @param count how many there are in all
	 * @param problems the label files that could not be searched
	 */
	public record Found(List<FoundLabel> labels, long count, List<Problem> problems) {
	}

	private final Path project;
	private final LabelQuery query;

	/** @param project the project's folder */
	public FindLabelsOperation(Path project, LabelQuery query) {
		this.project = project;
		this.query = query;
	}

	/**
	 * @param most how many labels to keep at most; all are counted
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Found run(Progress progress, int most) throws IOException {
		var labels = new ArrayList<FoundLabel>();
		long[] count = new long[1];
		List<Problem> problems = run(progress, found -> {
			if (count[0]++ < most) {
				labels.add(found);
			}
		});
		return new Found(List.copyOf(labels), count[0], problems);
	}

	/**
	 * @param found is given each label as soon as it is found, by the calling thread
	 * @return the label files that could not be searched
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public List<Problem> run(Progress progress, Consumer<FoundLabel> found) throws IOException {
		var sweep = new LabelSweep(project);
		SortedMap<String, Path> files = new TreeMap<>(sweep.files(progress));
		files.keySet().removeIf(recording -> !query.mayMatch(recording));
		sweep.read(files, progress, this::search, labels -> labels.forEach(found));
		return sweep.problems();
	}

	private List<FoundLabel> search(String recording, Path file) throws IOException {
		LabelSet set = LabelFiles.read(file);
		List<Label> labels = List.copyOf(set.getLabels());
		List<FoundLabel> found = labels.stream().map(label -> new FoundLabel(recording, label, set.getSampleRate()))
				.filter(query::matches).toList();
		// A label that stayed in its set would keep all others in memory.
		set.getLabels().clear();
		return found;
	}
}
