package org.edgeloop.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;

class LatestWorkTest {

	private final StepwiseBackground background = new StepwiseBackground();
	private final List<String> results = new ArrayList<>();
	private final List<String> begun = new ArrayList<>();
	private final LatestWork<String> latest = new LatestWork<>(background, results::add, problem -> results.add("failed: " + problem.what()));

	private void request(String name) {
		latest.start(name, progress -> {
			begun.add(name);
			progress.checkCancelled();
			return name;
		});
	}

	@Test
	void whatWasAskedForBetweenTheFirstAndTheLastIsNeverBegun() {
		request("a");
		request("b");
		request("c");
		assertTrue(latest.isBusy());
		background.runAll();
		assertEquals(List.of("a", "c"), begun);
		assertEquals(List.of("c"), results);
		assertFalse(latest.isBusy());
	}

	@Test
	void whatIsFinishedIsShownAndTheNextBeginsAtOnce() {
		request("a");
		background.runAll();
		request("b");
		background.runAll();
		assertEquals(List.of("a", "b"), results);
	}

	@Test
	void aFailureOfTheLatestIsTold() {
		latest.start("a", _ -> {
			throw new ProblemException(Problem.error("no disk", "a", ""));
		});
		background.runAll();
		request("b");
		background.runAll();
		assertEquals(List.of("failed: no disk", "b"), results);
	}

	@Test
	void whatIsCancelledTellsNothing() {
		request("a");
		request("b");
		latest.cancel();
		assertFalse(latest.isBusy());
		background.runAll();
		assertEquals(List.of(), results);
		request("c");
		background.runAll();
		assertEquals(List.of("c"), results);
	}

	/** Work is done, and answers are taken, when the test says so. */
	private static final class StepwiseBackground implements Background {

		private final Deque<Runnable> tasks = new ArrayDeque<>();

		@Override
		public <T> Runnable start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
			tasks.add(() -> {
				try {
					T result = work.run(Progress.NONE);
					tasks.add(() -> done.accept(result));
				} catch (ProblemException e) {
					tasks.add(() -> failed.accept(e.problem()));
				} catch (IOException e) {
					throw new AssertionError(e);
				} catch (CancellationException e) {
					// nobody is told
				}
			});
			return () -> {
				throw new AssertionError("what this stops would never say that it has ended");
			};
		}

		@Override
		public void post(Runnable task) {
			tasks.add(task);
		}

		@Override
		public void later(int milliseconds, Runnable task) {
			tasks.add(task);
		}

		void runAll() {
			while (!tasks.isEmpty()) {
				tasks.remove().run();
			}
		}
	}
}
