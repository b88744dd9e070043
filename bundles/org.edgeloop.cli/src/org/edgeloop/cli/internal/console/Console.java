package org.edgeloop.cli.internal.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.edgeloop.base.Problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The standard output for results, the standard error for messages, and the progress of what runs. Both are UTF-8 always. */
public final class Console {

	private final OutputStream out;
	private final PrintWriter messages;
	private final TerminalProgress progress;
	private volatile Duration timeToStop = Duration.ofSeconds(5);

	/**
	 * @param out where results go; unlike a {@link PrintStream} it must report failures
	 * @param err where messages go
	 * @param interactive whether a person watches {@code err}
	 */
	public Console(OutputStream out, PrintStream err, boolean interactive) {
		this.out = new BufferedOutputStream(out, 1 << 16);
		this.messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
		this.progress = new TerminalProgress(messages, interactive);
	}

	/** Prints text for people. */
	public void print(String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** @return writes text for people to the standard output, for libraries that want such a writer */
	public PrintWriter text() {
		return new PrintWriter(out, true, StandardCharsets.UTF_8);
	}

	/** @return writes JSON; to be closed, which ends the line and leaves the output open */
	public JsonGenerator json() throws IOException {
		JsonGenerator json = new JsonFactory().createGenerator(out);
		json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		return json;
	}

	/** @return the standard output, for what writes bytes; not to be closed */
	public OutputStream binary() {
		return out;
	}

	/** Says on the standard error what went wrong. */
	public void report(Problem problem) {
		String severity = switch (problem.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		};
		message(severity + ": " + problem.toLine());
	}

	/** Prints a line on the standard error. */
	public void message(String line) {
		progress.clear();
		messages.println(line);
	}

	PrintWriter messages() {
		return messages;
	}

	public TerminalProgress progress() {
		return progress;
	}

	/** @return how long a command that is interrupted may take to end in good order */
	public Duration timeToStop() {
		return timeToStop;
	}

	/** Asks for more time, as a command needs that brings a device back to what it ran. */
	public void timeToStop(Duration time) {
		timeToStop = time;
	}

	/** Sends what was printed so far. */
	public void flush() throws IOException {
		out.flush();
	}
}
