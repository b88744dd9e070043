package org.edgeloop.device.stm32.internal.tool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.internal.program.ChildProcess;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;

/** The program that a plan's steps call, the call that runs, and the folder for its files. All of it ends with the plan. */
final class ToolSession implements Closeable {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
	/** No chip's flash takes longer to be erased, written and compared. */
	private static final Duration LONGEST_CALL = Duration.ofMinutes(15);
	private static final int LINES_KEPT = 2000;

	/** What came of a call. */
	record Outcome(int exitCode, List<String> said) {
	}

	private final List<FlashTool> choices;
	private final InstalledPrograms installed;
	private Optional<FlashTool> tool = Optional.empty();
	private Optional<Path> program = Optional.empty();
	private Optional<Path> folder = Optional.empty();
	private Optional<ChildProcess> running = Optional.empty();
	private boolean isClosed;

	ToolSession(List<FlashTool> choices, InstalledPrograms installed) {
		this.choices = choices;
		this.installed = installed;
	}

	/** Finds the program. @throws ProblemException if none that may be used is installed */
	void find() throws ProblemException {
		for (FlashTool choice : choices) {
			program = choice.find(installed);
			if (program.isPresent()) {
				tool = Optional.of(choice);
				return;
			}
		}
		throw new ProblemException(Problem.error(
				choices.size() == 1 ? choices.getFirst().label() + " is not installed" : "No program that writes to STM32 chips is installed", "",
				"install it, or put it on the PATH, and try again"));
	}

	FlashTool tool() {
		return tool.orElseThrow(() -> new IllegalStateException("no program was looked for"));
	}

	Path program() {
		return program.orElseThrow(() -> new IllegalStateException("no program was looked for"));
	}

	/** @return an empty folder of the session's own, in which the programs run, too */
	synchronized Path folder() throws IOException {
		Path made = folder.isPresent() ? folder.get() : Files.createTempDirectory("flash");
		folder = Optional.of(made);
		return made;
	}

	/**
	 * Calls the program and waits for its end.
	 *
	 * @param lines is told what it says, on a thread of its own
	 * @throws CancellationException if cancelled; the program has been ended then
	 */
	Outcome call(List<String> arguments, Consumer<String> lines, Progress progress) throws IOException {
		List<String> command = new ArrayList<>(List.of(program().toString()));
		command.addAll(arguments);
		List<String> said = Collections.synchronizedList(new ArrayList<>());
		try (ChildProcess process = start(command, line -> {
			if (said.size() < LINES_KEPT) {
				said.add(line);
			}
			lines.accept(line);
		})) {
			long deadline = System.nanoTime() + LONGEST_CALL.toNanos();
			OptionalInt exit = process.awaitEnd(BETWEEN_LOOKS);
			while (exit.isEmpty()) {
				progress.checkCancelled();
				if (System.nanoTime() > deadline) {
					throw new ConnectionException(Problem.error(tool().label() + " does not come to an end", program().toString(),
							"check the cables, and see its log"));
				}
				exit = process.awaitEnd(BETWEEN_LOOKS);
			}
			progress.checkCancelled();
			return new Outcome(exit.getAsInt(), List.copyOf(said));
		}
	}

	private synchronized ChildProcess start(List<String> command, Consumer<String> lines) throws IOException {
		if (isClosed) {
			throw new CancellationException();
		}
		ChildProcess started = ChildProcess.start(command, folder(), lines);
		running = Optional.of(started);
		return started;
	}

	@Override
	public synchronized void close() throws IOException {
		isClosed = true;
		running.ifPresent(ChildProcess::close);
		if (folder.isPresent()) {
			deleteFiles(folder.get());
			Files.deleteIfExists(folder.get());
		}
	}

	private static void deleteFiles(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
				for (Path file : files) {
					Files.deleteIfExists(file);
				}
			}
		}
	}
}
