package org.edgeloop.onnx.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.run.ModelTest;
import org.edgeloop.onnx.internal.run.TestFolders;

/**
 * Runs the tests in and below a folder that are in the form of ONNX's backend tests: folders with {@code model.onnx} and
 * {@code test_data_set_*}, which hold {@code input_*.pb} and {@code output_*.pb}.
 */
public final class TestModelsOperation {

	private final Path folder;
	private final Tolerance tolerance;
	private final int threads;

	/** @param threads how many tests run at once */
	public TestModelsOperation(Path folder, Tolerance tolerance, int threads) {
		this.folder = folder;
		this.tolerance = tolerance;
		this.threads = threads;
	}

	/**
	 * @param listener is told of each test in the order of their names, as soon as that can be
	 * @return all of them
	 * @throws org.edgeloop.base.ProblemException if there is no such folder, or no test in it
	 * @throws IOException if it cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends the runs under way
	 */
	public List<TestResult> run(Consumer<TestResult> listener, Progress progress) throws IOException {
		List<Path> tests = TestFolders.below(folder);
		progress.begin("Running tests", tests.size());
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			List<Future<TestResult>> running = tests.stream().map(test -> workers.submit(() -> {
				progress.checkCancelled();
				TestResult result = new ModelTest(folder, test, tolerance).run(progress);
				progress.worked(1);
				return result;
			})).toList();
			List<TestResult> results = new ArrayList<>();
			try {
				for (Future<TestResult> result : running) {
					results.add(result.get());
					listener.accept(results.getLast());
				}
				return results;
			} catch (ExecutionException e) {
				progress.checkCancelled();
				throw new IllegalStateException(e.getCause());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} finally {
				workers.shutdownNow();
			}
		}
	}
}
