package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.edgeloop.base.CancelWatch;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.ReproListener.LogLine;

/**
 * A command of a stage, run by the user's shell without its configuration, as DVC does it. It ends with whoever needs it, together with
 * all that it has started. What it writes is told line by line.
 */
public final class ShellCommand {

	private static final int LONGEST_LINE = 1 << 16;
	private static final Duration POLITE = Duration.ofSeconds(2);

	private final String command;
	private final Path folder;
	private final Map<String, String> environment;

	/**
	 * @param folder where it runs
	 * @param environment what is set besides what this process has
	 */
	public ShellCommand(String command, Path folder, Map<String, String> environment) {
		this.command = command;
		this.folder = folder;
		this.environment = Map.copyOf(environment);
	}

	/**
	 * Runs it to its end.
	 *
	 * @param lines is told what it writes, from two threads, one line at a time
	 * @return its exit code
	 * @throws ProblemException if it cannot be started
	 * @throws CancellationException if the user asked to stop; it and all that it started have been ended
	 */
	public int run(Consumer<LogLine> lines, Progress progress) throws IOException {
		progress.checkCancelled();
		Process process = start();
		Consumer<LogLine> oneByOne = line -> {
			synchronized (process) {
				lines.accept(line);
			}
		};
		Thread out = Thread.ofVirtual().name("output of a stage").start(() -> read(process.getInputStream(), false, oneByOne));
		Thread err = Thread.ofVirtual().name("errors of a stage").start(() -> read(process.getErrorStream(), true, oneByOne));
		Thread atExit = new Thread(() -> end(process));
		Runtime.getRuntime().addShutdownHook(atExit);
		try (var watch = new CancelWatch(progress, () -> end(process))) {
			watch.start();
			int code = process.waitFor();
			// What it left running may hold its output open for long; what it wrote itself is there by then.
			out.join(POLITE);
			err.join(POLITE);
			progress.checkCancelled();
			return code;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException().initCause(e);
		} finally {
			if (process.isAlive()) {
				end(process);
			}
			forget(atExit);
		}
	}

	private Process start() throws ProblemException {
		if (!Files.isDirectory(folder)) {
			throw new ProblemException(Problem.error("stage working dir '" + folder + "' does not exist", folder.toString(),
					"Make the folder, or correct 'wdir' of the stage."));
		}
		try {
			var builder = new ProcessBuilder(arguments()).directory(folder.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			return process;
		} catch (IOException e) {
			throw new ProblemException(Problem.error("failed to run: " + command + ": " + IoCause.inWords(e), folder.toString(),
					"Check the stage's working directory and the shell that SHELL names."), e);
		}
	}

	private List<String> arguments() {
		if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
			return List.of("cmd.exe", "/c", command);
		}
		String said = System.getenv().getOrDefault("SHELL", "");
		String shell = said.isEmpty() ? "/bin/sh" : said;
		var arguments = new ArrayList<>(List.of(shell));
		switch (String.valueOf(Path.of(shell).getFileName()).toLowerCase(Locale.ROOT)) {
			case "bash" -> arguments.addAll(List.of("--noprofile", "--norc"));
			case "zsh" -> arguments.add("--no-rcs");
			case "fish" -> arguments.add("--no-config");
			default -> {
				// reads no configuration for a single command
			}
		}
		arguments.addAll(List.of("-c", command));
		return arguments;
	}

	/** Asks it and all that it started to end, and ends what does not. */
	private static void end(Process process) {
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		all.add(process.toHandle());
		all.forEach(ProcessHandle::destroy);
		long deadline = System.nanoTime() + POLITE.toNanos();
		for (ProcessHandle handle : all) {
			try {
				handle.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				break;
			} catch (ExecutionException | TimeoutException e) {
				// it is ended below
			}
		}
		// Whoever was asked may have started more meanwhile.
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		all.forEach(ProcessHandle::destroyForcibly);
	}

	private static void forget(Thread atExit) {
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException e) {
			// the program is ending, and runs it
		}
	}

	private static void read(InputStream from, boolean error, Consumer<LogLine> lines) {
		try (Reader text = new InputStreamReader(from, StandardCharsets.UTF_8)) {
			var line = new StringBuilder();
			boolean afterReturn = false;
			for (int c = text.read(); c >= 0; c = text.read()) {
				boolean ofPair = c == '\n' && afterReturn;
				afterReturn = c == '\r';
				if (ofPair) {
					continue;
				}
				if (c == '\n' || c == '\r' || line.length() == LONGEST_LINE) {
					tell(line, error, lines);
				}
				if (c != '\n' && c != '\r') {
					line.append((char) c);
				}
			}
			if (!line.isEmpty()) {
				tell(line, error, lines);
			}
		} catch (IOException e) {
			// it has been ended and says nothing more
		}
	}

	private static void tell(StringBuilder line, boolean error, Consumer<LogLine> lines) {
		lines.accept(new LogLine(line.toString(), error));
		line.setLength(0);
	}
}
