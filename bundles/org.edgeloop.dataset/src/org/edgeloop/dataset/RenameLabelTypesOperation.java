package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestionFiles;

/**
 * Gives the labels of a project, and what is suggested, other types, after types of the taxonomy were renamed or moved. A label file is written as a whole or
 * not at all; one that cannot be is reported and does not keep the others from following.
 */
public final class RenameLabelTypesOperation {

	/**
	 * What names the old types.
	 *
	 * @param labels how many labels each recording has that do, by its path from the project's folder
	 * @param problems the label files that cannot be read or written
	 */
	public record Outcome(SequencedMap<String, Integer> labels, List<Problem> problems) {

		/** @return the number of labels in all recordings */
		public int total() {
			return labels.values().stream().mapToInt(Integer::intValue).sum();
		}
	}

	private final Path project;
	private final Map<String, String> renamed;

	/**
	 * @param project the project's folder
	 * @param renamed the new path of each type by its old one; types below are not changed unless they are named themselves
	 */
	public RenameLabelTypesOperation(Path project, Map<String, String> renamed) {
		this.project = project.toAbsolutePath().normalize();
		this.renamed = Map.copyOf(renamed);
	}

	/**
	 * Looks at what {@link #run} would change, and changes nothing.
	 *
	 * @throws IOException if the project cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Outcome preview(Progress progress) throws IOException {
		ListLabelsOperation.Listing listing = new ListLabelsOperation(project).run(progress);
		var labels = new TreeMap<String, Integer>();
		listing.labels().forEach((recording, set) -> {
			int count = concerned(set).size();
			if (count > 0) {
				labels.put(recording, count);
			}
		});
		return new Outcome(labels, listing.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).toList());
	}

	/**
	 * Changes the label files. Cancelling leaves those done so far with the new types.
	 *
	 * @return what was changed
	 * @throws IOException if the project cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Outcome run(Progress progress) throws IOException {
		Outcome found = preview(progress);
		progress.begin("Renaming label types", found.labels().size());
		var done = new TreeMap<String, Integer>();
		var problems = new ArrayList<>(found.problems());
		for (String recording : found.labels().keySet()) {
			progress.checkCancelled();
			rename(recording, problems).ifPresent(count -> done.put(recording, count));
			progress.worked(1);
		}
		renameSuggestions(problems, progress);
		return new Outcome(done, problems);
	}

	/** Reads the file anew: it may have changed while the others were written. */
	private Optional<Integer> rename(String recording, List<Problem> problems) {
		try {
			Path file = LabelFiles.fileFor(project, recording);
			LabelSet labels = LabelFiles.read(file);
			List<Label> concerned = concerned(labels);
			rename(concerned);
			rename(labels.getRejected());
			LabelFiles.write(file, labels);
			LabelEvents.saved(project, recording);
			return Optional.of(concerned.size());
		} catch (ProblemException e) {
			problems.add(e.problem());
		} catch (IOException e) {
			problems.add(Problem.error("the labels could not be written: " + IoCause.inWords(e), recording,
					"check the permissions of the label file, then rename the types again"));
		}
		return Optional.empty();
	}

	private void renameSuggestions(List<Problem> problems, Progress progress) throws IOException {
		for (String recording : new LabelSweep(project).files(LabelFileKind.SUGGESTIONS, progress).keySet()) {
			progress.checkCancelled();
			try {
				SuggestionFiles.update(project, recording, set -> rename(set.getLabels()));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
	}

	private void rename(List<Label> labels) {
		labels.forEach(label -> label.setType(renamed.getOrDefault(label.getType(), label.getType())));
	}

	private List<Label> concerned(LabelSet labels) {
		return labels.getLabels().stream().filter(label -> renamed.containsKey(label.getType())).toList();
	}
}
