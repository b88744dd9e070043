package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;

/** Reads the runs of a comparison, several at a time. What cannot be read is named; the rest is compared. */
public final class LoadComparisonOperation {

	/** A few runs that are gone are named one by one. */
	private static final int MOST_PROBLEMS = 20;

	/** Enough for all cores with files, and for a server that answers slowly. */
	private static final int AT_ONCE = 8;

	private final RunsSpec spec;
	private final ComparisonStores stores;

	/** @param spec is not changed meanwhile */
	public LoadComparisonOperation(RunsSpec spec, ComparisonStores stores) {
		this.spec = spec;
		this.stores = stores;
	}

	public ComparedRuns run(Progress progress) {
		progress.begin("Reading runs", spec.getRuns().size());
		var problems = new ArrayList<Problem>();
		Map<String, TrackingStore> opened = open(problems);
		Set<String> away = ConcurrentHashMap.newKeySet();
		var runs = new ArrayList<ComparedRun>();
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
			var reading = new ArrayList<Future<Optional<ComparedRun>>>();
			for (SelectedRun selected : spec.getRuns()) {
				if (opened.containsKey(selected.getStore())) {
					reading.add(threads.submit(read(opened.get(selected.getStore()), selected, away, progress)));
				}
			}
			for (Future<Optional<ComparedRun>> next : reading) {
				if (progress.isCancelled()) {
					threads.shutdownNow();
				}
				progress.checkCancelled();
				result(next, problems).ifPresent(runs::add);
				progress.worked(1);
			}
		}
		return new ComparedRuns(runs, baseline(runs), few(problems));
	}

	private static Optional<ComparedRun> result(Future<Optional<ComparedRun>> next, List<Problem> problems) {
		try {
			return next.get();
		} catch (ExecutionException e) {
			problems.add(problem(e.getCause()));
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	/** @return the stores that can be opened, by their names */
	private Map<String, TrackingStore> open(List<Problem> problems) {
		var opened = new HashMap<String, TrackingStore>();
		for (String name : spec.getRuns().stream().map(SelectedRun::getStore).distinct().toList()) {
			try {
				opened.put(name, stores.store(name));
			} catch (IOException e) {
				problems.add(problem(e));
			}
		}
		return opened;
	}

	/** @param away stores that are not asked again, because their server or the network failed */
	private static Callable<Optional<ComparedRun>> read(TrackingStore store, SelectedRun selected, Set<String> away, Progress progress) {
		String id = selected.getRun();
		String name = selected.getStore();
		boolean hidden = selected.isHidden();
		boolean pinned = selected.isPinned();
		return () -> {
			progress.checkCancelled();
			try {
				return away.contains(name) ? Optional.empty() : Optional.of(new ComparedRun(store.run(id), name, hidden, pinned));
			} catch (ConnectionException e) {
				if (away.add(name)) {
					throw e;
				}
				return Optional.empty();
			}
		};
	}

	private String baseline(List<ComparedRun> runs) {
		return runs.stream().map(ComparedRun::id).filter(spec.getBaseline()::equals).findFirst()
				.orElseGet(() -> runs.isEmpty() ? "" : runs.getFirst().id());
	}

	private static Problem problem(Throwable cause) {
		return switch (cause) {
		case ProblemException known -> known.problem();
		case IOException unknown -> Problem.error(String.valueOf(unknown.getMessage()), "", "");
		case RuntimeException mistake -> throw mistake;
		default -> throw new IllegalStateException(cause);
		};
	}

	private static List<Problem> few(List<Problem> problems) {
		if (problems.size() <= MOST_PROBLEMS) {
			return problems;
		}
		var few = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
		few.add(Problem.error("and " + (problems.size() - MOST_PROBLEMS) + " more runs cannot be read", "", ""));
		return few;
	}
}
