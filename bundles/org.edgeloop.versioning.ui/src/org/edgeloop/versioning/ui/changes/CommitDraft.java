package org.edgeloop.versioning.ui.changes;

import java.util.Optional;

import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.ProjectState;

/**
 * The next commit as far as the user has written it.
 *
 * @param message what it is to say
 * @param isAmending whether it takes the place of the last commit
 * @param before what the user had written before the last commit's message took its place
 */
public record CommitDraft(String message, boolean isAmending, String before) {

	static final CommitDraft EMPTY = new CommitDraft("", false, "");

	CommitDraft withMessage(String text) {
		return new CommitDraft(text, isAmending, before);
	}

	/** @return with the last commit's message to start from, unless the user has written one */
	CommitDraft amending(String last) {
		return new CommitDraft(message.isBlank() ? last.stripTrailing() : message, true, message);
	}

	/** @return what it was before it was to amend */
	CommitDraft notAmending() {
		return new CommitDraft(isAmending ? before : message, false, "");
	}

	/**
	 * @param state of the repository; empty before it has been read
	 * @param isBusy whether something is being done to it
	 * @return why this cannot be committed now; empty if it can
	 */
	Optional<String> whyNoCommit(Optional<ProjectState> state, boolean isBusy) {
		Optional<BranchState> branch = state.flatMap(ProjectState::branch);
		if (branch.isEmpty()) {
			return Optional.of("The project is not under version control");
		}
		if (isBusy) {
			return Optional.of("Something is being done");
		}
		if (state.filter(ProjectState::hasConflicts).isPresent()) {
			return Optional.of("Resolve the conflicts first");
		}
		boolean isNothingStaged = state.filter(known -> !known.in(Group.STAGED).isEmpty()).isEmpty();
		if (isNothingStaged && !isAmending && branch.get().operation().isEmpty()) {
			return Optional.of("Stage something first");
		}
		return message.isBlank() ? Optional.of("Write a message first") : Optional.empty();
	}
}
