package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;

/** Reads the runs of a comparison. What cannot be read is named; the rest is compared. */
public final class LoadComparisonOperation {

	/** A store that is away is asked once, and a few runs that are gone are named one by one. */
	private static final int MOST_PROBLEMS = 20;

	private final RunsSpec spec;
	private final ComparisonStores stores;

	/** @param spec is not changed meanwhile */
	public LoadComparisonOperation(RunsSpec spec, ComparisonStores stores) {
		this.spec = spec;
		this.stores = stores;
	}

	public ComparedRuns run(Progress progress) {
		progress.begin("Reading runs", spec.getRuns().size());
		var runs = new ArrayList<ComparedRun>();
		var problems = new ArrayList<Problem>();
		var away = new ArrayList<String>();
		for (SelectedRun selected : spec.getRuns()) {
			progress.checkCancelled();
			if (!away.contains(selected.getStore())) {
				try {
					var store = stores.store(selected.getStore());
					try {
						runs.add(compared(selected, store.run(selected.getRun())));
					} catch (IOException e) {
						problems.add(problem(e, selected.getRun()));
					}
				} catch (IOException e) {
					away.add(selected.getStore());
					problems.add(problem(e, selected.getStore()));
				}
			}
			progress.worked(1);
		}
		return new ComparedRuns(runs, baseline(runs), few(problems));
	}

	private static ComparedRun compared(SelectedRun selected, Run run) {
		return new ComparedRun(run, selected.getStore(), selected.isHidden(), selected.isPinned());
	}

	private String baseline(List<ComparedRun> runs) {
		return runs.stream().map(ComparedRun::id).filter(spec.getBaseline()::equals).findFirst()
				.orElseGet(() -> runs.isEmpty() ? "" : runs.getFirst().id());
	}

	private static Problem problem(IOException cause, String where) {
		return cause instanceof ProblemException known ? known.problem() : Problem.error(String.valueOf(cause.getMessage()), where, "");
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
