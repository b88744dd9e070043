package org.edgeloop.dataset.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Leads saved labels of recordings that no editor has open through their review, a recording after the other: what was saved before a
 * failure stays. An editor that opens meanwhile merges what was done here.
 */
public final class ReviewLabelsOperation {

	/**
	 * What was done.
	 *
	 * @param reviewed how many labels changed their state
	 * @param own how many of them the reviewer made, which somebody else should look at
	 * @param problems which recordings could not be changed, and which labels are not there
	 */
	public record Outcome(int reviewed, int own, List<Problem> problems) {
	}

	private final Path project;
	private final Map<String, ? extends Collection<String>> ids;
	private final ReviewStep step;
	private final ReviewCommands commands;
	private final String comment;

	/**
	 * @param ids the ids of labels by the paths of their recordings; none of a recording stand for all of it
	 * @param by who does it
	 * @param comment see {@link ReviewStep#of}
	 */
	public ReviewLabelsOperation(Path project, Map<String, ? extends Collection<String>> ids, ReviewStep step, String by,
			String comment) {
		this.project = project.toAbsolutePath().normalize();
		this.ids = Map.copyOf(ids);
		this.step = step;
		this.comment = comment;
		commands = new ReviewCommands(by, Clock.systemUTC());
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; recordings that are done stay so
	 * @throws IllegalArgumentException with a sentence for the user if a comment is missing; nothing is changed then
	 */
	public Outcome run(Progress progress) {
		step.of(commands, List.of(), comment);
		progress.begin("Reviewing labels", ids.size());
		List<Problem> problems = new ArrayList<>();
		int reviewed = 0;
		int own = 0;
		for (String recording : ids.keySet().stream().sorted().toList()) {
			progress.checkCancelled();
			try {
				List<Label> changed = review(recording, problems);
				reviewed += changed.size();
				own += commands.own(changed).size();
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("its labels cannot be reviewed: " + IoCause.inWords(e), recording, "check its permissions"));
			}
			progress.worked(1);
		}
		return new Outcome(reviewed, step == ReviewStep.APPROVE || step == ReviewStep.REJECT ? own : 0, problems);
	}

	private List<Label> review(String recording, List<Problem> problems) throws IOException {
		Path file = LabelFiles.fileFor(project, recording);
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("the recording has no labels", recording, "name it by its path from the project's folder"));
		}
		LabelSet saved = LabelFiles.read(file);
		Collection<String> wanted = ids.get(recording);
		try (LabelDocument document = LabelDocument.open(project, recording, saved.getSamples(), saved.getSampleRate())) {
			List<Label> chosen = document.labels().getLabels().stream()
					.filter(label -> wanted.isEmpty() || wanted.contains(label.getId())).toList();
			if (chosen.size() < wanted.size()) {
				problems.add(Problem.error(wanted.size() - chosen.size() + " of the labels are not there", recording, "list them again"));
			}
			List<Review> before = chosen.stream().map(Label::getReview).toList();
			document.execute(step.of(commands, chosen, comment));
			if (document.isDirty()) {
				document.save();
			}
			List<Label> changed = new ArrayList<>();
			for (int i = 0; i < chosen.size(); i++) {
				if (!chosen.get(i).getReview().equals(before.get(i))) {
					changed.add(chosen.get(i));
				}
			}
			return changed;
		}
	}
}
