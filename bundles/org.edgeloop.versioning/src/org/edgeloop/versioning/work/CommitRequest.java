package org.edgeloop.versioning.work;

import java.util.Optional;

/**
 * How what is staged is to be committed.
 *
 * @param message lines that begin with {@code #} stay; spaces at the ends of lines and empty lines around go
 * @param author {@code Name <address>}; if nothing is given, whom Git's settings name
 * @param amend whether it takes the place of the last commit, whose author stays unless one is given
 * @param hooks what to do about hooks
 * @param unsigned whether to make a commit without a signature where Git's settings want one
 */
public record CommitRequest(String message, Optional<String> author, boolean amend, HookRule hooks, boolean unsigned) {

	/** @return a new commit in the name of whom Git's settings name, where no hook is */
	public static CommitRequest of(String message) {
		return new CommitRequest(message, Optional.empty(), false, HookRule.REFUSE, false);
	}

	public CommitRequest amending() {
		return new CommitRequest(message, author, true, hooks, unsigned);
	}

	public CommitRequest with(HookRule rule) {
		return new CommitRequest(message, author, amend, rule, unsigned);
	}

	public CommitRequest by(String nameAndAddress) {
		return new CommitRequest(message, Optional.of(nameAndAddress), amend, hooks, unsigned);
	}
}
