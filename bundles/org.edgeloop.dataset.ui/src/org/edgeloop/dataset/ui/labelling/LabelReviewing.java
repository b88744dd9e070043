package org.edgeloop.dataset.ui.labelling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.ReviewCommands;
import org.edgeloop.dataset.review.ReviewState;
import org.edgeloop.dataset.review.ReviewStep;
import org.eclipse.emf.common.command.Command;

/** Leads the selected labels through their review; each step is one to undo. What cannot be done is told. */
public final class LabelReviewing {

	private final LabellingPresenter presenter;

	LabelReviewing(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/**
	 * Takes the step with the selected labels. After a decision about a single one the next that waits for one is selected.
	 *
	 * @param comment what is said to it; see {@link ReviewStep#of}
	 */
	public void perform(ReviewStep step, String comment) {
		if (presenter.selection().isEmpty()) {
			presenter.tell("Select the labels to be reviewed first.");
		} else {
			perform(step, List.copyOf(presenter.selection()), comment);
		}
	}

	/** Takes the step with some labels of the recording; see {@link #perform(ReviewStep, String)}. */
	public void perform(ReviewStep step, List<Label> labels, String comment) {
		var commands = new ReviewCommands(presenter.document().author(), Clock.systemUTC());
		try {
			Command command = step.of(commands, labels, comment);
			if (!command.canExecute()) {
				presenter.tell(refusal(step));
				return;
			}
			presenter.document().execute(command);
		} catch (IllegalArgumentException e) {
			presenter.tell(e.getMessage());
			return;
		}
		boolean isDecision = step == ReviewStep.APPROVE || step == ReviewStep.REJECT;
		if (isDecision && labels.size() == 1) {
			goToNextSubmitted();
		}
		int own = commands.own(labels).size();
		if (isDecision && own > 0) {
			presenter.tell(own == 1 ? "This label is your own: have somebody else look at it, too."
					: own + " of these labels are your own: have somebody else look at them, too.");
		}
	}

	private static String refusal(ReviewStep step) {
		return switch (step) {
		case SUBMIT -> "Only drafts and rejected labels can be submitted.";
		case APPROVE -> "Only labels that were submitted can be approved.";
		case REJECT -> "Only labels that were submitted or approved can be rejected.";
		case BACK_TO_DRAFT -> "The selected labels are drafts already.";
		};
	}

	/** Goes to the next label that somebody has submitted, from the selected one or the cursor; behind the last to the first. */
	public void next() {
		if (!goToNextSubmitted()) {
			presenter.tell("No label of this recording waits for a review.");
		}
	}

	private boolean goToNextSubmitted() {
		List<Label> sorted = presenter.index().sorted();
		List<Label> selected = presenter.selection();
		Optional<Label> first = selected.isEmpty() ? presenter.index().from(presenter.cursor()) : presenter.index().after(selected.getLast());
		int begin = first.map(presenter.index()::placeOf).orElse(0);
		for (int i = 0; i < sorted.size(); i++) {
			Label label = sorted.get((begin + i) % sorted.size());
			if (label.getReview().state() == ReviewState.SUBMITTED) {
				presenter.navigation().goTo(label);
				return true;
			}
		}
		return false;
	}
}
