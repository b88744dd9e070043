package org.edgeloop.device.stm32.internal.program;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * A program that runs beside this one and ends with whoever needs it, together with all that it has started. What it writes is told
 * line by line; a carriage return, with which programs draw their progress, ends a line, too.
 */
public final class ChildProcess implements Closeable {

	private static final int LONGEST_LINE = 4096;
	private static final int LINES_KEPT = 12;
	private static final Duration KILL_PATIENCE = Duration.ofSeconds(2);

	private final Process process;
	private final String name;
	private final Consumer<String> lines;
	private final Thread reader;
	private final Deque<String> last = new ArrayDeque<>();

	private ChildProcess(Process process, String name, Consumer<String> lines) {
		this.process = process;
		this.name = name;
		this.lines = lines;
		this.reader = Thread.ofVirtual().name("output of " + name).unstarted(this::read);
	}

	/**
	 * @param command the program's path and its arguments; no shell reads them
	 * @param folder where it runs
	 * @param lines is told what it writes, on a thread of its own
	 * @throws ProblemException if it cannot be started
	 */
	public static ChildProcess start(List<String> command, Path folder, Consumer<String> lines) throws ProblemException {
		String name = String.valueOf(Path.of(command.getFirst()).getFileName());
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
			process.getOutputStream().close();
			var child = new ChildProcess(process, name, lines);
			child.reader.start();
			return child;
		} catch (IOException e) {
			throw new ProblemException(Problem.error(name + " cannot be started: " + IoCause.inWords(e), command.getFirst(),
					"check that it runs from a terminal"), e);
		}
	}

	public String name() {
		return name;
	}

	/** @return its exit code, if it ends in that time; all that it wrote has been told then */
	public OptionalInt awaitEnd(Duration patience) {
		try {
			if (!process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS)) {
				return OptionalInt.empty();
			}
			reader.join(KILL_PATIENCE);
			return OptionalInt.of(process.exitValue());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return OptionalInt.empty();
		}
	}

	/** @return the last lines that it wrote */
	public List<String> lastLines() {
		synchronized (last) {
			return List.copyOf(last);
		}
	}

	/** Ends it; first as politely as the system knows how, since some programs leave probes locked otherwise. */
	@Override
	public void close() {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroy();
		children.forEach(ProcessHandle::destroy);
		if (awaitEnd(KILL_PATIENCE).isEmpty()) {
			process.destroyForcibly();
		}
		children.forEach(ProcessHandle::destroyForcibly);
	}

	private void read() {
		try (InputStream in = process.getInputStream(); Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			var line = new StringBuilder();
			for (int c = text.read(); c >= 0; c = text.read()) {
				if (c == '\n' || c == '\r' || line.length() == LONGEST_LINE) {
					tell(line);
				}
				if (c != '\n' && c != '\r') {
					line.append((char) c);
				}
			}
			tell(line);
		} catch (IOException e) {
			// the program has been ended: it says nothing more
		}
	}

	private void tell(StringBuilder line) {
		String text = line.toString().replaceAll("\u001B\\[[0-9;?]*[A-Za-z]", "").stripTrailing();
		line.setLength(0);
		if (text.isBlank()) {
			return;
		}
		synchronized (last) {
			last.add(text);
			if (last.size() > LINES_KEPT) {
				last.removeFirst();
			}
		}
		lines.accept(text);
	}
}
