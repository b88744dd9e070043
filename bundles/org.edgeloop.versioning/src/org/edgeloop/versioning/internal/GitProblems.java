package org.edgeloop.versioning.internal;

import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says in a user's terms why JGit failed. */
final class GitProblems {

	private GitProblems() {
	}

	static ProblemException of(Exception failure, Path place) {
		String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		return new ProblemException(Problem.error("the Git repository cannot be read: " + message, place.toString(),
				"check it with 'git status' and 'git fsck'"), failure);
	}
}
