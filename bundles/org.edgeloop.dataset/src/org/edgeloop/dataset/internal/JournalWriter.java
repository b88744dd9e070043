package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;

/**
 * Keeps a journal's file up to date from a thread of its own, so that nobody who adds a step waits for a disk. What could not be
 * written is tried again; the first failure in a row is told. All steps stay in memory until they are saved, so that the file can
 * be made anew when somebody deleted it.
 */
public final class JournalWriter {

	private static final long RETRY_SECONDS = 2;
	private static final long IDLE_SECONDS = 10;
	private static final long CLOSE_SECONDS = 1;

	private final Path file;
	private final Consumer<Problem> problems;
	private final ScheduledThreadPoolExecutor thread;

	// What the file is to hold; guarded by this.
	private final List<String> steps = new ArrayList<>();
	private String base;
	private long dropped;
	private int generation;

	// What it does hold; the thread's own.
	private int writtenGeneration = -1;
	private int written;
	private long size;
	private boolean failing;

	/**
	 * @param base what the journal belongs to
	 * @param steps what the file already holds
	 */
	public JournalWriter(Path file, String base, List<LabelChanges> steps, Consumer<Problem> problems) {
		this.file = file;
		this.base = base;
		this.problems = problems;
		steps.forEach(step -> this.steps.add(step.toJson()));
		thread = new ScheduledThreadPoolExecutor(1,
				task -> Thread.ofPlatform().daemon().name("journal of " + file.getFileName()).unstarted(task));
		thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
		thread.allowCoreThreadTimeOut(true);
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	public void append(LabelChanges step) {
		String json = step.toJson();
		synchronized (this) {
			steps.add(json);
		}
		thread.execute(this::flush);
	}

	/** @return the number of the oldest step kept */
	public synchronized long first() {
		return dropped;
	}

	/** @return the number of the step that comes next */
	public synchronized long next() {
		return dropped + steps.size();
	}

	/**
	 * Drops all steps but those numbered {@code [from, to)}. A journal without a step has no file.
	 *
	 * @param newBase what the journal belongs to from now on
	 */
	public void retain(String newBase, long from, long to) {
		synchronized (this) {
			steps.subList((int) (to - dropped), steps.size()).clear();
			steps.subList(0, (int) (from - dropped)).clear();
			dropped = from;
			base = newBase;
			generation++;
		}
		thread.execute(this::flush);
	}

	public synchronized String base() {
		return base;
	}

	/** Waits until everything added so far was written, or tried. */
	public void sync() throws InterruptedException, ExecutionException {
		thread.submit(this::flush).get();
	}

	/** Ends the thread; waits a moment at most, for a disk that hangs must not hang the workbench. */
	public void close() {
		thread.shutdown();
		try {
			thread.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void flush() {
		try {
			write();
			failing = false;
		} catch (IOException | RuntimeException e) {
			if (!failing) {
				problems.accept(Problem.warning("unsaved labels would not survive a crash, the journal cannot be written: " + e,
						file.toString(), "save often; check the disk's space and the folder's permissions"));
			}
			failing = true;
			if (!thread.isShutdown()) {
				thread.schedule(this::flush, RETRY_SECONDS, TimeUnit.SECONDS);
			}
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
			end = steps.size();
			if (whole) {
				text.append(JournalFile.header(base));
			}
			steps.subList(whole ? 0 : written, end).forEach(step -> text.append(JournalFile.line(step)));
		}
		byte[] bytes = JsonText.toUtf8(text);
		if (end == 0) {
			Files.deleteIfExists(file);
			size = 0;
		} else if (whole) {
			AtomicFiles.write(file, out -> out.write(bytes));
			size = bytes.length;
		} else {
			append(bytes);
		}
		written = end;
		writtenGeneration = present;
	}

	/** Writes behind what is known to be whole, over the rest of an attempt that failed. */
	private void append(byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			long position = size;
			while (buffer.hasRemaining()) {
				position += channel.write(buffer, position);
			}
			channel.force(false);
			size = position;
		}
	}
}
