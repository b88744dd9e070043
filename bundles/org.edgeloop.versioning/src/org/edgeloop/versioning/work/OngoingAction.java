package org.edgeloop.versioning.work;

/** What was begun in a repository and waits to be ended. */
public enum OngoingAction {

	NONE(""), MERGE("merge"), REBASE("rebase"), CHERRY_PICK("cherry-pick"), REVERT("revert"), BISECT("bisect"), APPLY("am");

	private final String command;

	OngoingAction(String command) {
		this.command = command;
	}

	/** @return the command of git that began it; empty for none */
	public String command() {
		return command;
	}
}
