package org.edgeloop.base;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** An operation could not be done, for a reason that a user can read. */
public sealed class ProblemException extends IOException permits ConnectionException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public ProblemException(Problem problem) {
		this(problem, null);
	}

	public ProblemException(Problem problem, @Nullable Throwable cause) {
		super(problem.toLine(), cause);
		this.problem = problem;
	}

	public Problem problem() {
		return problem;
	}
}
