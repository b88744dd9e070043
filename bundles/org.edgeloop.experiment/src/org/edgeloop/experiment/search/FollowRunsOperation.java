package org.edgeloop.experiment.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;

/** Follows runs while they train: those that go on, and new ones as far as the store notices them. */
public final class FollowRunsOperation {

	/** How long a cancelled operation may still wait for the next change. */
	private static final long PATIENCE_MILLISECONDS = 200;

	private final TrackingStore store;
	private final RunScope scope;
	private final RunFilter filter;
	private final boolean untilEnded;

	/** The runs handed over, as they were then, and those there were at first. */
	private final Map<String, Run> known = new HashMap<>();

	/** All runs that went on when they were listed last, whatever the filter says of them. */
	private Set<String> running = Set.of();

	/**
	 * @param scope among which runs
	 * @param filter which of them
	 * @param untilEnded whether to stop when none of them goes on any more; else only cancelling stops it
	 */
	public FollowRunsOperation(TrackingStore store, RunScope scope, RunFilter filter, boolean untilEnded) {
		this.store = store;
		this.scope = scope;
		this.filter = filter;
		this.untilEnded = untilEnded;
	}

	/**
	 * @param sink is handed the runs that go on, then each run whenever it has changed; from the caller's thread alone
	 * @throws CancellationException if cancelled
	 * @throws IOException if the store cannot be read at all
	 */
	public void run(RunSink sink, Progress progress) throws IOException {
		RunQuery query = scope.query(store, sink, progress);
		RunCollector first = list(query, progress);
		first.problems().forEach(sink::problem);
		first.runs().forEach(run -> known.put(run.id(), run));
		hand(first.runs().stream().filter(run -> !run.status().isEnded()).toList(), sink);
		while (!watch(query, sink, progress)) {
			// runs began between the list and the watch, which does not look after them
		}
	}

	/** @return whether this ended; else the watch did not cover all runs that go on */
	private boolean watch(RunQuery query, RunSink sink, Progress progress) throws IOException {
		Set<String> watched = Set.copyOf(running);
		BlockingQueue<Set<String>> changes = new LinkedBlockingQueue<>();
		AutoCloseable watch = store.watch(watched, changes::add);
		try {
			// what changed between the list and the watch
			handChanged(list(query, progress).runs(), sink);
			if (!watched.containsAll(running)) {
				return false;
			}
			while (!untilEnded || !goingOn().isEmpty()) {
				Set<String> changed = next(changes, progress);
				handChanged(changed.isEmpty() ? list(query, progress).runs() : read(changed, query, sink), sink);
			}
			return true;
		} finally {
			close(watch);
		}
	}

	/** Notes which runs go on, those too that the filter does not let through yet: a tag may come later. */
	private RunCollector list(RunQuery query, Progress progress) throws IOException {
		var collector = new RunCollector(filter);
		Set<String> found = new HashSet<>();
		store.runs(query, new RunSink() {
			@Override
			public void runs(List<Run> more) {
				more.stream().filter(run -> !run.status().isEnded()).map(Run::id).forEach(found::add);
				collector.runs(more);
			}

			@Override
			public void problem(Problem problem) {
				collector.problem(problem);
			}
		}, progress);
		running = found;
		return collector;
	}

	private List<Run> read(Set<String> ids, RunQuery query, RunSink sink) throws IOException {
		var collector = new RunCollector(filter);
		for (String id : ids) {
			try {
				Run run = store.run(id);
				if (isIn(run, query)) {
					collector.runs(List.of(run));
				}
			} catch (ProblemException e) {
				// A run that is being written, or was taken away: the next change tells.
				sink.problem(new Problem(Problem.Severity.INFO, e.problem().what(), e.problem().where(), e.problem().remedy()));
			}
		}
		return collector.runs();
	}

	private static boolean isIn(Run run, RunQuery query) {
		return query.lifecycles().contains(run.lifecycle())
				&& (query.experimentIds().isEmpty() || query.experimentIds().contains(run.experimentId()));
	}

	private void handChanged(List<Run> runs, RunSink sink) {
		hand(runs.stream().filter(run -> !run.equals(known.get(run.id()))).toList(), sink);
	}

	private void hand(List<Run> runs, RunSink sink) {
		runs.forEach(run -> known.put(run.id(), run));
		if (!runs.isEmpty()) {
			sink.runs(runs);
		}
	}

	private Set<String> goingOn() {
		return known.values().stream().filter(run -> !run.status().isEnded()).map(Run::id).collect(Collectors.toSet());
	}

	private static Set<String> next(BlockingQueue<Set<String>> changes, Progress progress) {
		try {
			while (true) {
				progress.checkCancelled();
				Set<String> changed = changes.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
				if (changed != null) {
					return changed;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException().initCause(e);
		}
	}

	private static void close(AutoCloseable watch) throws IOException {
		try {
			watch.close();
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
