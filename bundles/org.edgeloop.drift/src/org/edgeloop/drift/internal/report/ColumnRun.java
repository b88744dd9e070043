package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.report.ColumnDrift;

/** Compares many columns on all processors, as many at a time as memory holds, and hands over each that is done. */
public final class ColumnRun {

	/** What a number takes while its column is sorted and compared: the values, their copy, and room to sort. */
	private static final int BYTES_OF_A_VALUE = 40;

	private final ColumnComparison comparison;
	private final List<ReportColumn> columns;

	public ColumnRun(ColumnComparison comparison, List<ReportColumn> columns) {
		this.comparison = comparison;
		this.columns = columns;
	}

	/**
	 * @param rows of both tables together
	 * @param done takes, after each column, all that are done so far in their order
	 * @throws CancellationException if cancelled
	 * @throws IOException if interrupted
	 */
	public List<ColumnDrift> run(long rows, Progress progress, Consumer<List<ColumnDrift>> done) throws IOException {
		var results = new AtomicReferenceArray<@Nullable ColumnDrift>(columns.size());
		var stopped = new AtomicBoolean();
		Progress part = new QuietProgress(progress.until(stopped::get));
		progress.begin("Comparing columns", columns.size());
		try (ExecutorService threads = Executors.newFixedThreadPool(threads(rows))) {
			var finished = new ExecutorCompletionService<Integer>(threads);
			try {
				for (int i = 0; i < columns.size(); i++) {
					int index = i;
					finished.submit(() -> {
						part.checkCancelled();
						results.set(index, comparison.compare(columns.get(index), part));
						return index;
					});
				}
				for (int i = 0; i < columns.size(); i++) {
					finished.take().get();
					progress.worked(1);
					done.accept(present(results));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw rethrown(e.getCause());
			} finally {
				stopped.set(true);
				threads.shutdownNow();
			}
		}
		return present(results);
	}

	private static int threads(long rows) {
		long room = Runtime.getRuntime().maxMemory() / 2;
		return (int) Math.clamp(room / Math.max(1, rows * BYTES_OF_A_VALUE), 1, Runtime.getRuntime().availableProcessors());
	}

	private static List<ColumnDrift> present(AtomicReferenceArray<@Nullable ColumnDrift> results) {
		List<ColumnDrift> present = new ArrayList<>(results.length());
		for (int i = 0; i < results.length(); i++) {
			ColumnDrift result = results.get(i);
			if (result != null) {
				present.add(result);
			}
		}
		return present;
	}

	private static RuntimeException rethrown(@Nullable Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		return cause instanceof RuntimeException failure ? failure : new IllegalStateException(Objects.requireNonNull(cause));
	}
}
