package org.edgeloop.cli.internal.console;

/** What the process tells its caller when it ends. The numbers are part of the command line's promise. */
public final class ExitCode {

	public static final int OK = 0;
	/** What was to be checked does not hold. */
	public static final int CHECK_FAILED = 1;
	/** The command was called wrongly. */
	public static final int USAGE = 2;
	/** A file given is not sound or cannot be read or written. */
	public static final int BAD_INPUT = 3;
	/** A device or the network did not answer. */
	public static final int DEVICE = 4;
	/** A mistake in this program, as {@code EX_SOFTWARE} of {@code sysexits.h}. */
	public static final int INTERNAL = 70;
	/** Interrupted, as a shell reports the signal INT. */
	public static final int CANCELLED = 130;

	private ExitCode() {
	}
}
