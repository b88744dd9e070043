package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;

/**
 * Keeps a journal's file up to date from a thread of its own, so that nobody who adds a step waits for a disk. What could not be
 * written is tried again; the first failure in a row is told. All lines stay in memory until they are saved, so that the file can
 * be made anew when somebody deleted it.
 */
public final class JournalWriter {

	private static final long RETRY_SECONDS = 2;
	private static final long IDLE_SECONDS = 10;
	private static final long PATIENCE_SECONDS = 1;

	private final Path file;
	private final Consumer<Problem> problems;
	private final ScheduledThreadPoolExecutor thread;

	/** A line behind the first, and its number in the order of writing. */
	private record Line(long number, String text) {
	}

	// What the file is to hold; guarded by this.
	private final List<Line> lines = new ArrayList<>();
	private String base;
	private long next;
	private int generation;

	// What it does hold; the thread's own.
	private int writtenGeneration = -1;
	private int written;
	private long size;
	private volatile boolean failing;

	/**
	 * @param base the hash of the label file that the journal begins from
	 * @param lines what the journal already holds
	 */
	public JournalWriter(Path file, String base, List<String> lines, Consumer<Problem> problems) {
		this.file = file;
		this.base = base;
		this.problems = problems;
		lines.forEach(line -> this.lines.add(new Line(next++, line)));
		thread = new ScheduledThreadPoolExecutor(1,
				task -> Thread.ofPlatform().daemon().name("journal of " + file.getFileName()).unstarted(task));
		thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
		thread.allowCoreThreadTimeOut(true);
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/** Adds a step of editing. */
	public void append(LabelChanges step) {
		append(JournalLine.step(step));
	}

	/** Says that from here on a label file of that hash may be in place. */
	public void appendSaving(String hash) {
		append(JournalLine.saving(hash));
	}

	private void append(String text) {
		synchronized (this) {
			lines.add(new Line(next++, text));
		}
		thread.execute(this::flush);
	}

	/** @return the number that the next line will have; numbers are never used again */
	public synchronized long next() {
		return next;
	}

	public synchronized String base() {
		return base;
	}

	/**
	 * Drops lines. A journal without any has no file.
	 *
	 * @param newBase the hash of the label file that the journal begins from now
	 * @param kept which lines to keep, by their numbers
	 */
	public void retain(String newBase, LongPredicate kept) {
		synchronized (this) {
			lines.removeIf(line -> !kept.test(line.number()));
			base = newBase;
			generation++;
		}
		thread.execute(this::flush);
	}

	/** @return whether the last attempt to write came to its end */
	public boolean isWritten() {
		return !failing;
	}

	/** Waits until everything added so far was written, or tried; a moment at most, for a disk may hang. */
	public void sync() {
		try {
			thread.submit(this::flush).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
			// What keeps the journal from being written is told by the thread itself.
		}
	}

	/** Ends the thread; see {@link #sync}. */
	public void close() {
		thread.shutdown();
		try {
			thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void flush() {
		try {
			write();
			failing = false;
		} catch (IOException e) {
			failed(IoCause.inWords(e));
		} catch (RuntimeException e) {
			failed(e.toString());
		}
	}

	private void failed(String cause) {
		boolean isFirst = !failing;
		failing = true;
		if (!thread.isShutdown()) {
			thread.schedule(this::flush, RETRY_SECONDS, TimeUnit.SECONDS);
		}
		if (isFirst) {
			problems.accept(Problem.warning("unsaved labels would not survive a crash, their journal cannot be written: " + cause,
					file.toString(), "save often; check the disk's space and the folder's permissions"));
		}
	}

	private void write() throws IOException {
		boolean intact = size > 0 && Files.exists(file) && Files.size(file) == size;
		boolean whole;
		var text = new StringBuilder();
		int end;
		int present;
		synchronized (this) {
			present = generation;
			whole = !intact || present != writtenGeneration;
			end = lines.size();
			if (whole) {
				text.append(JournalLine.base(base));
			}
			lines.subList(whole ? 0 : written, end).forEach(line -> text.append(line.text()));
		}
		byte[] bytes = JsonText.toUtf8(text);
		if (end == 0) {
			AtomicFiles.delete(file);
			size = 0;
		} else if (whole) {
			AtomicFiles.write(file, out -> out.write(bytes));
			size = bytes.length;
		} else {
			// Over the rest of an attempt that failed.
			AtomicFiles.append(file, size, bytes);
			size += bytes.length;
		}
		written = end;
		writtenGeneration = present;
	}
}
