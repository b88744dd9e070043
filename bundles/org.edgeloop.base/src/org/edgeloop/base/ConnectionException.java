package org.edgeloop.base;

import org.eclipse.jdt.annotation.Nullable;

/** A device, a server or the network between did not do what it was asked, for a reason that a user can read. */
public final class ConnectionException extends ProblemException {

	private static final long serialVersionUID = 1L;

	public ConnectionException(Problem problem) {
		super(problem);
	}

	public ConnectionException(Problem problem, @Nullable Throwable cause) {
		super(problem, cause);
	}
}
