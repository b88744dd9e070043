package org.edgeloop.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunBatch;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.TrackingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows a file store that another program, so to speak, logs to. */
class FollowRunsOperationTest {

	@TempDir
	private Path folder;

	private TrackingStore store;
	private TrackingWriter writer;
	private final BlockingQueue<Run> told = new LinkedBlockingQueue<>();
	private final AtomicBoolean stopped = new AtomicBoolean();

	@BeforeEach
	void makeStore() throws IOException {
		store = open();
		writer = open().writer().orElseThrow();
	}

	@Test
	void tellsOfARunUntilItEnds() throws Exception {
		String ended = run("ended");
		writer.update(ended, RunStatus.FINISHED, 1);
		String run = run("training");
		CompletableFuture<Void> following = follow(RunFilter.ALL, true);
		assertEquals(run, next().id());
		log(run, 1);
		waitForStep(run, 1);
		log(run, 2);
		waitForStep(run, 2);
		writer.update(run, RunStatus.FINISHED, 9);
		following.get(30, TimeUnit.SECONDS);
		assertEquals(RunStatus.FINISHED, last().status());
	}

	@Test
	void tellsOfNewRunsThatTheFilterLetsThroughUntilCancelled() throws Exception {
		CompletableFuture<Void> following = follow(RunFilter.parse("tags.team = 'edge'"), false);
		String first = run("first");
		writer.log(first, RunBatch.tags(Map.of("team", "edge")));
		run("of others");
		assertEquals(first, next().id());
		stopped.set(true);
		var e = assertThrows(CompletionException.class, following::join);
		assertEquals(CancellationException.class, e.getCause().getClass());
		assertEquals(List.of(), told.stream().filter(run -> !run.id().equals(first)).toList());
	}

	@Test
	void tellsOfARunThatTheFilterLetsThroughLater() throws Exception {
		String run = run("tagged later");
		String passing = run("tagged before");
		writer.log(passing, RunBatch.tags(Map.of("team", "edge")));
		follow(RunFilter.parse("tags.team = 'edge'"), false);
		assertEquals(passing, next().id());
		writer.log(run, RunBatch.tags(Map.of("team", "edge")));
		assertEquals(run, next().id());
		stopped.set(true);
	}

	/** It is there before the watch, and gets its tag when it has been listed. */
	@Test
	void missesNoChangeOfARunThatBeganBetweenListAndWatch() throws Exception {
		var began = new AtomicReference<String>();
		var lists = new AtomicInteger();
		store = (TrackingStore) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { TrackingStore.class },
				(_, method, arguments) -> {
					if (method.getName().equals("watch") && began.get() == null) {
						began.set(run("first"));
					}
					Object result = method.invoke(open(), arguments);
					if (method.getName().equals("runs") && lists.incrementAndGet() == 2) {
						writer.log(began.get(), RunBatch.tags(Map.of("team", "edge")));
					}
					return result;
				});
		follow(RunFilter.parse("tags.team = 'edge'"), false);
		assertEquals("edge", next().tags().get("team"));
		stopped.set(true);
	}

	private TrackingStore open() throws IOException {
		return TrackingStores.openOrCreate(new TrackingUri.Files(folder.resolve("mlruns")), new Credentials.Anonymous(), folder);
	}

	private CompletableFuture<Void> follow(RunFilter filter, boolean untilEnded) {
		var operation = new FollowRunsOperation(store, new RunScope(List.of(), Lifecycle.ACTIVE), filter, untilEnded);
		return CompletableFuture.runAsync(() -> {
			try {
				operation.run(new RunSink() {
					@Override
					public void runs(List<Run> runs) {
						told.addAll(runs);
					}

					@Override
					public void problem(Problem problem) {
						if (problem.severity() == Problem.Severity.ERROR) {
							fail(problem.toLine());
						}
					}
				}, Progress.NONE.until(stopped::get));
			} catch (IOException e) {
				throw new CompletionException(e);
			}
		});
	}

	private String run(String name) throws IOException {
		return writer.createRun("0", name, "me", 1, Map.of()).id();
	}

	private void log(String run, long step) throws IOException {
		writer.log(run, RunBatch.metrics(List.of(new Metric("loss", new MetricPoint(step, 0.5, step)))));
	}

	private void waitForStep(String run, long step) throws InterruptedException {
		Run found = next();
		while (!found.id().equals(run) || !found.metrics().containsKey("loss") || found.metrics().get("loss").step() < step) {
			found = next();
		}
	}

	private Run next() throws InterruptedException {
		Run run = told.poll(30, TimeUnit.SECONDS);
		assertNotNull(run);
		return run;
	}

	private Run last() {
		return told.stream().reduce((_, later) -> later).orElseThrow();
	}
}
