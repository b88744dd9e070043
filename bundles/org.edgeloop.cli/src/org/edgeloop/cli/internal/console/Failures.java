package org.edgeloop.cli.internal.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into one line on the standard error and an exit code. */
public final class Failures {

	private final Console console;
	private final boolean debug;

	/** @param debug whether to print stack traces as well */
	public Failures(Console console, boolean debug) {
		this.console = console;
		this.debug = debug;
	}

	/** @return for the command line to ask when a command fails */
	public IExecutionExceptionHandler commandFailed() {
		return (exception, command, _) -> own(exception, command.getCommandSpec());
	}

	/** @return for the command line to ask when the arguments are wrong */
	public IParameterExceptionHandler wrongArguments() {
		return (exception, _) -> own(exception, exception.getCommandLine().getCommandSpec());
	}

	private int own(Exception failure, CommandSpec command) {
		int usual = exitCode(failure);
		for (@Nullable CommandSpec group = command; group != null; group = group.parent()) {
			if (group.userObject() instanceof OwnExitCodes other) {
				return other.exitCode(failure, command, usual);
			}
		}
		return usual;
	}

	/** Reports the failure and chooses the exit code. */
	public int exitCode(Throwable failure) {
		if (debug) {
			failure.printStackTrace(console.messages());
		}
		console.progress().clear();
		return switch (failure) {
			case ParameterException wrong -> {
				String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
				console.report(Problem.error(withoutFullStop(wrong.getMessage()), "",
						"see '" + command + " --help'"));
				yield ExitCode.USAGE;
			}
			case CancellationException _ -> {
				console.message("cancelled");
				yield ExitCode.CANCELLED;
			}
			case ConnectionException unanswered -> {
				console.report(unanswered.problem());
				yield ExitCode.DEVICE;
			}
			case ProblemException known -> {
				console.report(known.problem());
				yield ExitCode.BAD_INPUT;
			}
			case IOException closed when isClosedPipe(closed) -> ExitCode.OK;
			case UncheckedIOException wrapped -> exitCode(Objects.requireNonNull(wrapped.getCause()));
			case IOException io -> {
				console.report(problem(io));
				yield ExitCode.BAD_INPUT;
			}
			case OutOfMemoryError _ -> {
				console.report(Problem.error("this needs more memory than the program may use", "",
						"ask for a smaller range, or give Java more with -Xmx"));
				yield ExitCode.BAD_INPUT;
			}
			case InternalError _ -> {
				// What Java makes of a mapped page that the system could not bring into memory.
				console.report(Problem.error("the recording vanished or became shorter while it was read", "",
						"check its drive, and try again"));
				yield ExitCode.BAD_INPUT;
			}
			default -> {
				console.report(Problem.error("internal error: " + failure, "",
						"please report it; EDGELOOP_DEBUG=1 in the environment shows where it happened"));
				yield ExitCode.INTERNAL;
			}
		};
	}

	/** Who reads the output may stop when it has enough, as {@code head} does; that is no failure. */
	private static boolean isClosedPipe(IOException failure) {
		return "Broken pipe".equals(failure.getMessage());
	}

	private static Problem problem(IOException failure) {
		return switch (failure) {
			case NoSuchFileException missing -> Problem.error("there is no such file or folder", file(missing), "check the path");
			case AccessDeniedException denied -> Problem.error("no permission", file(denied), "");
			case FileSystemException other when other.getReason() != null ->
				Problem.error("" + other.getReason(), file(other), remedy(other.getReason()));
			case FileNotFoundException missing -> Problem.error("" + missing.getMessage(), "", "check the path");
			default -> {
				String message = failure.getMessage();
				yield Problem.error(message == null ? failure.getClass().getSimpleName() : message, "", "");
			}
		};
	}

	private static String remedy(String reason) {
		return switch (reason) {
			case "No space left on device", "Disk quota exceeded" -> "make room there, or write to another drive";
			case "Is a directory" -> "name a file";
			default -> "";
		};
	}

	private static String file(FileSystemException failure) {
		String file = failure.getFile();
		return file == null ? "" : file;
	}

	private static String withoutFullStop(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
	}
}
