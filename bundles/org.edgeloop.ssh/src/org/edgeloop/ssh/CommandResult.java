package org.edgeloop.ssh;

import org.edgeloop.base.Problem;

/**
 * What came of a command on the server.
 *
 * @param exitCode what it ended with; 128 + n if signal n ended it
 * @param output what it wrote to its standard output, decoded as UTF-8
 * @param errors what it wrote to its standard error output
 */
public record CommandResult(int exitCode, String output, String errors) {

	/** @return whether it ended with 0 */
	public boolean isGood() {
		return exitCode == 0;
	}

	/**
	 * @param what one sentence: what could not be done
	 * @return says it with what the command wrote last
	 */
	public Problem problem(String what, String where) {
		String said = (errors.isBlank() ? output : errors).strip();
		String last = said.substring(said.lastIndexOf('\n') + 1);
		return Problem.error(what + (last.isEmpty() ? "" : ": " + last), where, "exit code " + exitCode);
	}
}
