package org.edgeloop.experiment.internal.logging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.NewRun;

/** What a logger and the loggers of the runs inside its own share: one spool and one thread that delivers it. */
public final class LoggerSession {

	private final Spool spool;
	private final SpoolSender sender;
	private final LoggerSettings settings;
	private final SortedSet<Integer> running = new TreeSet<>();
	private int runs;
	private boolean closed;
	private boolean delivered;

	private LoggerSession(Spool spool, SpoolSender sender, LoggerSettings settings) {
		this.spool = spool;
		this.sender = sender;
		this.settings = settings;
	}

	/** Makes a spool, and starts to deliver it. */
	public static LoggerSession open(TrackingStore store, LoggerSettings settings) throws IOException {
		Path folder = settings.spoolFolder().resolve(settings.ids().get());
		Spool spool = Spool.create(folder, store.uri().toString());
		try {
			var sender = new SpoolSender(spool, new SpoolDelivery(spool, store, false, settings.problems()), settings.problems());
			store.warnings().forEach(settings.problems());
			sender.start();
			return new LoggerSession(spool, sender, settings);
		} catch (IOException | RuntimeException e) {
			spool.close();
			throw e;
		}
	}

	/** @return the new run's number in the spool */
	public synchronized int begin(int parent, NewRun start) throws IOException {
		append(new SpoolRecord.Begin(runs, parent, settings.ids().get(), start, now()));
		running.add(runs);
		return runs++;
	}

	/** @return the number in the spool of a run that the store has */
	public synchronized int resume(String runId) throws IOException {
		append(new SpoolRecord.Continue(runs, runId));
		running.add(runs);
		return runs++;
	}

	public synchronized void ended(int run) {
		running.remove(run);
	}

	public long now() {
		return settings.clock().millis();
	}

	public Optional<String> runId(int run) {
		return spool.runId(run);
	}

	public String copy(Path file) throws IOException {
		return spool.copy(file);
	}

	public synchronized void append(SpoolRecord record) throws IOException {
		if (closed) {
			throw new IllegalStateException("The logger is closed");
		}
		spool.append(record);
		sender.wake();
	}

	public synchronized boolean isClosed() {
		return closed;
	}

	private void endAll() throws IOException {
		for (int run : running.reversed()) {
			append(new SpoolRecord.End(run, RunStatus.FAILED, now()));
		}
	}

	/** Ends what still runs, and waits until everything is delivered or cannot be now. @return whether it is */
	public synchronized boolean deliver(Progress progress) throws IOException {
		if (closed) {
			return delivered;
		}
		try (Closeable _ = spool) {
			try {
				endAll();
			} finally {
				closed = true;
				sender.finish(progress);
				delivered = spool.isDelivered();
			}
		}
		spool.refused().ifPresent(file -> settings.problems()
				.accept(Problem.warning("The store did not take all that was logged", file.toString(), "the file holds what it refused, with the reason")));
		return delivered;
	}
}
