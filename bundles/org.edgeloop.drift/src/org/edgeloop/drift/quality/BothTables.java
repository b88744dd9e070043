package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;

/** Reads the rows of two tables side by side: the reference on a thread of its own, the current one on the caller's. */
final class BothTables {

	private final List<ColumnComparison> columns;
	private final QualitySettings settings;
	private final Progress progress;

	BothTables(List<ColumnComparison> columns, QualitySettings settings, Progress progress) {
		this.columns = columns;
		this.settings = settings;
		this.progress = progress;
	}

	/**
	 * What came of it.
	 *
	 * @param problems why rows could not be read, if so
	 */
	record Result(TableQuality reference, TableQuality current, List<Problem> problems) {
	}

	/**
	 * Ends with both readings ended, however they end.
	 *
	 * @throws CancellationException if cancelled
	 * @throws IOException if a table cannot be read
	 */
	Result read(Table reference, Table current) throws IOException {
		var stopped = new AtomicBoolean();
		Progress part = progress.until(stopped::get);
		List<Problem> ofReference = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		var task = new FutureTask<>(() -> new TableRows(columns, settings, part).of(reference, Side.REFERENCE, ofReference));
		Thread thread = Thread.ofPlatform().name("rows of the reference").start(task);
		boolean done = false;
		try {
			TableQuality now = new TableRows(columns, settings, part).of(current, Side.CURRENT, problems);
			TableQuality before = outcome(task);
			problems.addAll(0, ofReference);
			done = true;
			return new Result(before, now, problems);
		} finally {
			stopped.set(!done);
			join(thread);
		}
	}

	private static TableQuality outcome(FutureTask<TableQuality> task) throws IOException {
		try {
			return task.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException known -> throw known;
			case RuntimeException known -> throw known;
			case Error known -> throw known;
			case null, default -> throw new IllegalStateException(e);
			}
		}
	}

	/** The tables may be closed as soon as this returns, so that nothing may read them any more. */
	private static void join(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
