package org.edgeloop.device.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.line.ByteLine;

/** A console over a line of bytes: UTF-8 both ways, and a replacement character for what is none. */
public final class LineConsole implements ConsoleSession {

	private static final int CHUNK = 4096;
	private static final Duration LOOK_AFTER = Duration.ofSeconds(10);

	private final ByteLine line;
	private final String title;
	private final ConsoleListener listener;
	private volatile boolean isClosed;

	private LineConsole(ByteLine line, String title, ConsoleListener listener) {
		this.line = line;
		this.title = title;
		this.listener = listener;
	}

	/**
	 * @param line an open one; closed with the console
	 * @param listener is told what comes, on a thread of its own
	 */
	public static LineConsole open(ByteLine line, String title, ConsoleListener listener) {
		var console = new LineConsole(line, title, listener);
		Thread.ofPlatform().daemon().name("console of " + line.name()).start(console::listen);
		return console;
	}

	private void listen() {
		Optional<Problem> cause = Optional.empty();
		try {
			listenUntilItEnds();
		} catch (IOException e) {
			cause = isClosed ? Optional.empty() : Optional.of(problem(e));
		}
		listener.ended(cause);
	}

	private void listenUntilItEnds() throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE);
		// What is left of a character that came in parts stays at the front.
		ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
		CharBuffer text = CharBuffer.allocate(CHUNK);
		while (!isClosed) {
			int read = line.read(bytes.array(), bytes.position(), bytes.remaining(), LOOK_AFTER);
			if (read > 0) {
				bytes.position(bytes.position() + read).flip();
				decoder.decode(bytes, text, false);
				bytes.compact();
				if (text.flip().hasRemaining()) {
					listener.said(text.toString());
				}
				text.clear();
			}
		}
	}

	private Problem problem(IOException e) {
		return e instanceof ProblemException known ? known.problem() : Problem.error("The connection ended: " + IoCause.inWords(e), line.name(), "");
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public boolean takesInput() {
		return true;
	}

	@Override
	public synchronized void send(String text) throws IOException {
		line.write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		isClosed = true;
		line.close();
	}
}
