package org.edgeloop.dataset.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/** Finds all suggestions of a project and what has become of each, as far as the label files say. */
public final class SuggestionQueueOperation {

	/**
	 * A project's suggestions.
	 *
	 * @param all whatever has become of them, the most uncertain first
	 * @param problems which files could not be read
	 */
	public record Queue(List<QueuedSuggestion> all, List<Problem> problems) {

		/** @return those that wait for a decision, the most uncertain first */
		public List<QueuedSuggestion> open() {
			return all.stream().filter(each -> each.state() == SuggestionState.OPEN).toList();
		}

		public int count(SuggestionState state) {
			return (int) all.stream().filter(each -> each.state() == state).count();
		}
	}

	private final Path project;

	/** @param project the project's folder */
	public SuggestionQueueOperation(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Queue run(Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		var files = new TreeMap<String, Path>(sweep.files(LabelFileKind.SUGGESTIONS, progress));
		// An older version kept suggestions in label files.
		sweep.files(progress).forEach(files::putIfAbsent);
		var all = new ArrayList<QueuedSuggestion>();
		sweep.read(files, progress, (recording, _) -> queued(recording), all::addAll);
		all.sort(QueuedSuggestion.BY_UNCERTAINTY);
		return new Queue(List.copyOf(all), sweep.problems());
	}

	private List<QueuedSuggestion> queued(String recording) throws IOException {
		LabelSet suggestions = SuggestionFiles.read(project, recording);
		if (suggestions.getLabels().isEmpty()) {
			return List.of();
		}
		Path file = LabelFiles.fileFor(project, recording);
		LabelSet labels = Files.exists(file) ? LabelFiles.read(file) : LabelsFactory.eINSTANCE.createLabelSet();
		var index = new SuggestionIndex(labels, suggestions.getLabels());
		var queued = new ArrayList<QueuedSuggestion>();
		for (Label suggestion : index.all()) {
			queued.add(new QueuedSuggestion(recording, suggestion, index.state(suggestion)));
		}
		return queued;
	}
}
