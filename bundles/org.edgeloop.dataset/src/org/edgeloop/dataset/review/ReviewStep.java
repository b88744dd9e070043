package org.edgeloop.dataset.review;

import java.util.Collection;

import org.edgeloop.dataset.labels.Label;
import org.eclipse.emf.common.command.Command;

/** What somebody does to labels in their review. */
public enum ReviewStep {
	SUBMIT, APPROVE, REJECT, BACK_TO_DRAFT;

	/**
	 * @param comment what is said to it; a rejection needs one, a submission and a draft have none
	 * @return the step as one step of undo, see {@link ReviewCommands}
	 * @throws IllegalArgumentException with a sentence for the user if a comment is missing
	 */
	public Command of(ReviewCommands commands, Collection<Label> labels, String comment) {
		return switch (this) {
		case SUBMIT -> commands.submit(labels);
		case APPROVE -> commands.approve(labels, comment);
		case REJECT -> commands.reject(labels, comment);
		case BACK_TO_DRAFT -> commands.backToDraft(labels);
		};
	}
}
