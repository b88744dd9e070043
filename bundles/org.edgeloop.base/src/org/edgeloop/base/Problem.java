package org.edgeloop.base;

/**
 * Something a user should know: what went wrong, where, and what to do about it.
 *
 * @param severity how bad it is
 * @param what one sentence that names the cause in the user's terms
 * @param where the file, line, sample or address concerned; empty if the sentence says it all
 * @param remedy what the user can do; empty if nothing is known to help
 */
public record Problem(Severity severity, String what, String where, String remedy) {

	/** How bad a problem is. */
	public enum Severity {
		INFO, WARNING, ERROR
	}

	public static Problem error(String what, String where, String remedy) {
		return new Problem(Severity.ERROR, what, where, remedy);
	}

	public static Problem warning(String what, String where, String remedy) {
		return new Problem(Severity.WARNING, what, where, remedy);
	}

	/** @return where, what and remedy in one line, for a log or a terminal */
	public String toLine() {
		var line = new StringBuilder();
		if (!where.isEmpty()) {
			line.append(where).append(": ");
		}
		line.append(what);
		if (!remedy.isEmpty()) {
			line.append(" (").append(remedy).append(')');
		}
		return line.toString();
	}
}
