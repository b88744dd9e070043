package org.edgeloop.table.internal;

import java.io.IOException;

/** The data base could not do what it was asked. */
public final class DatabaseException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param cause its message's first line is taken; advice for users of SQL follows it */
	DatabaseException(Throwable cause) {
		super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
	}
}
