package org.edgeloop.dataset.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.review.ReviewLabelsOperation;
import org.edgeloop.dataset.review.ReviewStep;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabellingPreferences;
import org.edgeloop.dataset.ui.suggestion.OpenRecordings;
import org.edgeloop.ui.Background;
import org.edgeloop.versioning.GitUser;

/** Takes steps with labels of a project: in their editor where one has them open, so that the step can be undone there, else on disk. */
public final class ReviewDecider {

	private final OpenRecordings open;
	private final Background background;
	private final Consumer<ReviewLabelsOperation.Outcome> done;
	private final Consumer<Problem> failed;

	/**
	 * @param done is told what became of labels on disk
	 * @param failed is told why nothing did
	 */
	public ReviewDecider(OpenRecordings open, Background background, Consumer<ReviewLabelsOperation.Outcome> done,
			Consumer<Problem> failed) {
		this.open = open;
		this.background = background;
		this.done = done;
		this.failed = failed;
	}

	/** Takes a step with labels of a project's folder; see {@link ReviewStep#of}. */
	public void decide(Path project, List<FoundLabel> labels, ReviewStep step, String comment) {
		Map<String, List<String>> closed = new HashMap<>();
		idsByRecording(labels).forEach((recording, ids) -> open.find(project, recording)
				.ifPresentOrElse(presenter -> decide(presenter, ids, step, comment), () -> closed.put(recording, ids)));
		if (!closed.isEmpty()) {
			Optional<String> chosen = LabellingPreferences.chosenAuthor();
			background.start("Reviewing labels", progress -> {
				String by = chosen.or(() -> GitUser.nameFor(project)).orElseGet(LabellingPreferences::author);
				return new ReviewLabelsOperation(project, closed, step, by, comment).run(progress);
			}, done, failed);
		}
	}

	private static void decide(LabellingPresenter presenter, List<String> ids, ReviewStep step, String comment) {
		List<Label> labels = presenter.document().labels().getLabels().stream().filter(label -> ids.contains(label.getId())).toList();
		presenter.reviewing().perform(step, labels, comment);
	}

	private static Map<String, List<String>> idsByRecording(List<FoundLabel> labels) {
		Map<String, List<String>> ids = new HashMap<>();
		labels.forEach(found -> ids.computeIfAbsent(found.recording(), _ -> new ArrayList<>()).add(found.label().getId()));
		return ids;
	}
}
