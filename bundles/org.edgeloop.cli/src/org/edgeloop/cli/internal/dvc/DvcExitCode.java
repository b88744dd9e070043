package org.edgeloop.cli.internal.dvc;

import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What DVC tells its caller when it ends. Where the network failed, which DVC has no number for, we keep our own. */
public final class DvcExitCode {

	/** What was asked for could not be done. */
	public static final int FAILED = 255;
	/** The command was called wrongly. */
	static final int USAGE = 254;
	/** The folder is in no repository. */
	static final int NO_REPOSITORY = 253;
	/** Interrupted. */
	static final int CANCELLED = 252;
	/** A configuration cannot be read, or must not be written so. */
	static final int CONFIGURATION = 251;

	/** These report what failed by themselves, and then end as a check that did not hold. */
	private static final Set<String> REPORTING = Set.of("add", "commit", "diff", "fetch", "freeze", "init", "move", "pull", "push", "remove", "status",
			"unfreeze", "unprotect");
	private static final Set<String> CONFIGURING = Set.of("cache", "config", "remote");

	private DvcExitCode() {
	}

	/** @param usual the number that a command which is not DVC's would end with */
	public static int of(Throwable failure, CommandSpec command, int usual) {
		return switch (failure) {
			case ParameterException _ -> USAGE;
			case CancellationException _ -> CANCELLED;
			case ConnectionException _ -> usual;
			case ProblemException known when DvcRepository.isMissing(known.problem()) -> NO_REPOSITORY;
			default -> usual == ExitCode.BAD_INPUT ? failed(group(command)) : usual;
		};
	}

	private static int failed(String command) {
		if (CONFIGURING.contains(command)) {
			return CONFIGURATION;
		}
		return REPORTING.contains(command) ? ExitCode.CHECK_FAILED : FAILED;
	}

	/** @return the name below {@code dvc}: {@code remote} of {@code dvc remote add} */
	private static String group(CommandSpec command) {
		CommandSpec parent = command.parent();
		return parent == null || "dvc".equals(parent.name()) || "dvc".equals(command.name()) ? command.name() : group(parent);
	}
}
