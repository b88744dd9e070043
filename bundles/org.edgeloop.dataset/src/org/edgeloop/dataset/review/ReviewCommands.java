package org.edgeloop.dataset.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.internal.EditCommand;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsPackage;
import org.eclipse.emf.common.command.Command;

/**
 * Makes the commands that lead labels through their review, on one person's behalf. Each is one step of undo for all labels whose
 * state allows it; the others stay as they are, and where none allows it the command cannot be executed. What others do to a
 * label's content afterwards makes it a draft again.
 *
 * @param by who submits or reviews
 * @param clock tells when
 */
public record ReviewCommands(String by, Clock clock) {

	private static final Set<ReviewState> SUBMITTABLE = EnumSet.of(ReviewState.DRAFT, ReviewState.REJECTED);
	private static final Set<ReviewState> APPROVABLE = EnumSet.of(ReviewState.SUBMITTED, ReviewState.REJECTED);
	private static final Set<ReviewState> REJECTABLE = EnumSet.of(ReviewState.SUBMITTED, ReviewState.APPROVED);
	private static final Set<ReviewState> REVIEWED = EnumSet.complementOf(EnumSet.of(ReviewState.DRAFT));

	/** Asks others to look at drafts, or again at what they rejected. */
	public Command submit(Collection<Label> labels) {
		return lead("Submit ", labels, SUBMITTABLE, review(ReviewState.SUBMITTED, ""));
	}

	/**
	 * Says that labels that were submitted are right.
	 *
	 * @param comment may be empty
	 */
	public Command approve(Collection<Label> labels, String comment) {
		return lead("Approve ", labels, APPROVABLE, review(ReviewState.APPROVED, comment));
	}

	/**
	 * Says that labels that were submitted, or even approved, are not right.
	 *
	 * @param comment why
	 * @throws IllegalArgumentException with a sentence for the user if there is no comment
	 */
	public Command reject(Collection<Label> labels, String comment) {
		if (comment.isBlank()) {
			throw new IllegalArgumentException("say why: its author should know what to change");
		}
		return lead("Reject ", labels, REJECTABLE, review(ReviewState.REJECTED, comment));
	}

	/** Takes labels out of their review. */
	public Command backToDraft(Collection<Label> labels) {
		return lead("Back to draft: ", labels, REVIEWED, Review.DRAFT);
	}

	/** @return those of the labels that the reviewer made, which somebody else should look at */
	public List<Label> own(Collection<Label> labels) {
		return labels.stream().filter(label -> !by.isEmpty() && label.getAuthor().equals(by)).toList();
	}

	private Review review(ReviewState state, String comment) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
		return new Review(state, by, now.toString(), comment.strip(), UnknownKeys.NONE);
	}

	private static Command lead(String verb, Collection<Label> labels, Set<ReviewState> from, Review to) {
		List<Label> led = labels.stream().filter(label -> from.contains(label.getReview().state())).toList();
		var command = new EditCommand(verb + (led.size() == 1 ? "label" : led.size() + " labels"));
		led.forEach(label -> command.set(label, LabelsPackage.eINSTANCE.getLabel_Review(), to));
		return command;
	}
}
