package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Has runs that still go on read again when they change, at most once in a while. A store that cannot be watched is read when asked. */
public final class RunningRuns {

	/** The family of the jobs that begin and end watches: nobody waits for them. */
	private static final Object FAMILY = new Object();

	private static final int PAUSE_MILLIS = 1000;

	private final ComparisonSession session;
	private final Display display;
	private final List<AutoCloseable> watches = new ArrayList<>();
	private Map<String, Set<String>> watched = Map.of();
	private boolean pending;
	private boolean closed;

	public RunningRuns(ComparisonSession session, Display display) {
		this.session = session;
		this.display = display;
		session.addListener(this::runsChanged);
	}

	private void runsChanged() {
		Map<String, Set<String>> running = session.runs().runs().stream().filter(run -> !run.run().status().isEnded())
				.collect(Collectors.groupingBy(ComparedRun::store, TreeMap::new, Collectors.mapping(ComparedRun::id, Collectors.toCollection(TreeSet::new))));
		if (!closed && !session.isLoading() && !running.equals(watched)) {
			end();
			watched = running;
			running.forEach(this::watch);
		}
	}

	private void watch(String store, Set<String> runs) {
		var stores = session.stores();
		var job = new OperationJob<>("Watching runs", FAMILY, _ -> stores.store(store).watch(runs, changed -> told(runs, changed)));
		job.onResult(watch -> {
			if (closed || !runs.equals(watched.get(store))) {
				end(List.of(watch));
			} else {
				watches.add(watch);
			}
		}).onFailure(_ -> {
			// the button Reload is there
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Called from any thread, perhaps many times in a second. */
	private void told(Set<String> runs, Set<String> changed) {
		if (!display.isDisposed() && (changed.isEmpty() || changed.stream().anyMatch(runs::contains))) {
			display.asyncExec(() -> {
				if (!pending && !closed) {
					pending = true;
					display.timerExec(PAUSE_MILLIS, this::reload);
				}
			});
		}
	}

	private void reload() {
		pending = false;
		if (!closed) {
			session.reload();
		}
	}

	/** Ends all watches. */
	public void close() {
		closed = true;
		end();
	}

	private void end() {
		end(List.copyOf(watches));
		watches.clear();
		watched = Map.of();
	}

	private static void end(List<AutoCloseable> ended) {
		if (!ended.isEmpty()) {
			Job job = Job.createSystem("Ending watches", (ICoreRunnable) _ -> ended.forEach(RunningRuns::end));
			job.schedule();
		}
	}

	private static void end(AutoCloseable watch) {
		try {
			watch.close();
		} catch (Exception e) {
			Problems.log("A watch could not be ended.", e);
		}
	}
}
