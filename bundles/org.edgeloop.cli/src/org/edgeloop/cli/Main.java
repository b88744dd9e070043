package org.edgeloop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.cli.internal.EdgeloopCommand;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.Failures;

/** Runs one command and ends the process with its exit code. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		var console = new Console(new FileOutputStream(FileDescriptor.out), err, isWatched());
		var finished = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(console, finished), "stop on signal"));
		int code = run(console, arguments);
		finished.countDown();
		System.exit(code);
	}

	/**
	 * Runs one command.
	 *
	 * @param out receives the result
	 * @param err receives messages, in UTF-8
	 * @param arguments the command and its options, as a shell gives them
	 * @return the exit code
	 */
	public static int run(OutputStream out, PrintStream err, String... arguments) {
		return run(new Console(out, err, false), arguments);
	}

	private static int run(Console console, String... arguments) {
		var failures = new Failures(console, "1".equals(System.getenv("EDGELOOP_DEBUG")));
		try {
			int code = EdgeloopCommand.commandLine(console, failures, List.of(arguments)).execute(arguments);
			console.progress().clear();
			return withOutput(console, failures, code);
		} catch (Error e) {
			return failures.exitCode(e);
		}
	}

	/** What has failed may fail again where its output is to go, and is told of once. */
	private static int withOutput(Console console, Failures failures, int code) {
		try {
			console.flush();
			return code;
		} catch (IOException e) {
			return code > ExitCode.CHECK_FAILED ? code : Math.max(code, failures.exitCode(e));
		}
	}

	/** An interrupted command is asked to stop, and given the time to take its unfinished files away, or to leave a device in a good state. */
	private static void stop(Console console, CountDownLatch finished) {
		console.progress().cancel();
		try {
			finished.await(console.timeToStop().toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Java does not tell whether the standard error is a terminal. The starting script knows, which puts a filter in between;
	 * without it the system is asked.
	 */
	private static boolean isWatched() {
		if (Boolean.getBoolean("edgeloop.terminal")) {
			return true;
		}
		try {
			Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
			return device.startsWith("/dev/pts") || device.startsWith("/dev/tty") || device.startsWith("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}
}
