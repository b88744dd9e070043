package org.edgeloop.versioning.ui.changes;

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
}
