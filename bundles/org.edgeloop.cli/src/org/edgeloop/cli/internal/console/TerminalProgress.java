package org.edgeloop.cli.internal.console;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.Progress;

/** A bar on the standard error, drawn only where a person watches and only once the work has taken noticeable time. */
public final class TerminalProgress implements Progress {

	private static final long FIRST_AFTER = 500_000_000L;
	private static final long EVERY = 100_000_000L;
	private static final int WIDTH = 30;
	private static final String CLEAR_LINE = "\r\u001b[K";

	private final PrintWriter terminal;
	private final boolean visible;
	private final AtomicLong done = new AtomicLong();
	private volatile boolean cancelled;
	private volatile String task = "";
	private volatile long total;
	private long nextDrawing = System.nanoTime() + FIRST_AFTER;
	private boolean drawn;

	TerminalProgress(PrintWriter terminal, boolean visible) {
		this.terminal = terminal;
		this.visible = visible;
	}

	@Override
	public void begin(String name, long amount) {
		task = name;
		total = amount;
		done.set(0);
	}

	@Override
	public void worked(long amount) {
		long now = done.addAndGet(amount);
		if (visible) {
			draw(now);
		}
	}

	@Override
	public boolean isCancelled() {
		return cancelled;
	}

	/** Asks what runs to stop. */
	public void cancel() {
		cancelled = true;
	}

	/** Takes the bar away, so that a line can be printed in its place. */
	public synchronized void clear() {
		if (drawn) {
			terminal.print(CLEAR_LINE);
			terminal.flush();
			drawn = false;
		}
	}

	private synchronized void draw(long amount) {
		long now = System.nanoTime();
		if (now - nextDrawing < 0) {
			return;
		}
		nextDrawing = now + EVERY;
		terminal.print(CLEAR_LINE + bar(amount));
		terminal.flush();
		drawn = true;
	}

	private String bar(long amount) {
		if (total <= 0) {
			return task + " …";
		}
		int filled = (int) Math.min(WIDTH, WIDTH * (double) amount / total);
		long percent = Math.min(100, (long) (100.0 * amount / total));
		return "%s [%s%s] %d %%".formatted(task, "#".repeat(filled), ".".repeat(WIDTH - filled), percent);
	}
}
