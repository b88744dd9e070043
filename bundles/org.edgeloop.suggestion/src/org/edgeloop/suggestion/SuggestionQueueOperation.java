package org.edgeloop.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.suggestion.SuggestionIndex;

/** Lists the suggestions for all recordings of a project, in the order in which a person should decide about them. */
public final class SuggestionQueueOperation {

	/**
	 * What there is.
	 *
	 * @param suggestions {@linkplain QueuedSuggestion#BY_UNCERTAINTY by uncertainty}, whatever has become of them
	 * @param problems the files that could not be read
	 */
	public record Queue(List<QueuedSuggestion> suggestions, List<Problem> problems) {
	}

	private final Path project;

	/** @param project the project's folder */
	public SuggestionQueueOperation(Path project) {
		this.project = project;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Queue run(Progress progress) throws IOException {
		List<RecordingEntry> recordings = new Dataset(project).scan(progress);
		var found = new ArrayList<QueuedSuggestion>();
		var problems = new ArrayList<Problem>();
		progress.begin("Reading suggestions", recordings.size());
		for (RecordingEntry recording : recordings) {
			progress.checkCancelled();
			try {
				read(recording.path(), found);
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("its suggestions cannot be read: " + IoCause.inWords(e), recording.path(), "check its permissions"));
			}
			progress.worked(1);
		}
		found.sort(QueuedSuggestion.BY_UNCERTAINTY);
		return new Queue(found, problems);
	}

	private void read(String recording, List<QueuedSuggestion> found) throws IOException {
		Path labelFile = LabelFiles.fileFor(project, recording);
		if (!Files.exists(labelFile) && !Files.exists(SuggestionFiles.besides(labelFile))) {
			return;
		}
		LabelSet suggestions = SuggestionFiles.read(project, recording);
		if (suggestions.getLabels().isEmpty()) {
			return;
		}
		LabelSet labels = Files.exists(labelFile) ? LabelFiles.read(labelFile) : LabelsFactory.eINSTANCE.createLabelSet();
		List<Label> all = List.copyOf(suggestions.getLabels());
		var index = new SuggestionIndex(labels, all);
		// A suggestion that stayed in its set would keep all that was read with it in memory.
		suggestions.getLabels().clear();
		all.forEach(suggestion -> found.add(new QueuedSuggestion(recording, suggestion, index.state(suggestion), suggestions.getSampleRate())));
	}
}
