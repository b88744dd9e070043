package org.edgeloop.ssh;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;

/** The lines that a process on the server says, for those who wait for them and may be cancelled meanwhile. */
public final class RemoteLines implements Closeable {

	private static final int WAITING = 1024;
	/** Characters; the rest of a longer line is dropped. */
	private static final int LONGEST = 1 << 16;
	private static final long SLICE_MILLIS = 100;

	private final RemoteProcess process;
	/** An empty value behind the last line. */
	private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(WAITING);
	private final Thread reader;

	/** @param process is closed with this */
	public RemoteLines(RemoteProcess process) {
		this.process = process;
		reader = Thread.ofVirtual().name("lines of a server").start(this::read);
	}

	private void read() {
		try {
			try (Reader in = new InputStreamReader(process.output(), StandardCharsets.UTF_8)) {
				cut(in);
			} catch (IOException e) {
				// the process is gone: what follows is its end
			}
			lines.put(Optional.empty());
		} catch (InterruptedException e) {
			// closed: nobody waits for lines any more
		}
	}

	private void cut(Reader in) throws IOException, InterruptedException {
		var line = new StringBuilder();
		var buffer = new char[1 << 12];
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			for (int i = 0; i < count; i++) {
				if (buffer[i] == '\n') {
					lines.put(Optional.of(line.toString().stripTrailing()));
					line.setLength(0);
				} else if (line.length() < LONGEST) {
					line.append(buffer[i]);
				}
			}
		}
		if (!line.isEmpty()) {
			lines.put(Optional.of(line.toString().stripTrailing()));
		}
	}

	/**
	 * Waits for a line.
	 *
	 * @return without its end; empty, and empty ever after, if the process has ended or the connection is lost
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public Optional<String> next(Progress progress) throws IOException {
		try {
			@Nullable Optional<String> line = null;
			while (line == null) {
				progress.checkCancelled();
				line = lines.poll(SLICE_MILLIS, TimeUnit.MILLISECONDS);
			}
			if (line.isEmpty()) {
				lines.put(line);
			}
			return line;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	@Override
	public void close() {
		process.close();
		reader.interrupt();
	}
}
