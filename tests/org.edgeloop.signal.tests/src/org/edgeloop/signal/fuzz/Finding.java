package org.edgeloop.signal.fuzz;

import java.nio.file.Path;

/**
 * A damaged file that a reader neither read nor refused.
 *
 * @param kept where the damaged file lies
 * @param cause what happened instead; its stack trace is where it happened
 */
public record Finding(Path kept, Throwable cause) {

	@Override
	public String toString() {
		StackTraceElement[] trace = cause.getStackTrace();
		return kept + ": " + cause + (trace.length == 0 ? "" : " at " + trace[0]);
	}
}
