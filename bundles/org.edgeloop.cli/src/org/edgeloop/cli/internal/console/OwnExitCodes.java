package org.edgeloop.cli.internal.console;

import picocli.CommandLine.Model.CommandSpec;

/** A group of commands that stand for those of another program, and end with its numbers. */
public interface OwnExitCodes {

	/**
	 * @param command the command that failed
	 * @param usual the number that any other command would end with
	 * @return the number that this one ends with
	 */
	int exitCode(Throwable failure, CommandSpec command, int usual);
}
