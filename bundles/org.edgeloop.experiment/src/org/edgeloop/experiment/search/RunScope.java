package org.edgeloop.experiment.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;

/**
 * Among which runs of a store one looks.
 *
 * @param experiments ids or names of experiments; empty: of all
 * @param lifecycle whether runs in use are wanted or those in the bin
 */
public record RunScope(List<String> experiments, Lifecycle lifecycle) {

	/** All runs in use. */
	public static final RunScope ACTIVE = new RunScope(List.of(), Lifecycle.ACTIVE);

	public RunScope {
		experiments = List.copyOf(experiments);
	}

	/** @throws ProblemException if there is no such experiment */
	RunQuery query(TrackingStore store, RunSink problems, Progress progress) throws IOException {
		if (experiments.isEmpty() && lifecycle == Lifecycle.ACTIVE) {
			return RunQuery.ACTIVE;
		}
		List<Experiment> known = store.experiments(EnumSet.allOf(Lifecycle.class), problems, progress);
		Set<String> ids = new HashSet<>();
		for (String wanted : experiments) {
			ids.add(find(wanted, known, store));
		}
		if (experiments.isEmpty()) {
			// What was deleted may lie in experiments that are deleted too.
			known.forEach(experiment -> ids.add(experiment.id()));
		}
		return new RunQuery(ids, Set.of(lifecycle));
	}

	/** An id goes before a name: names may be numbers. */
	private static String find(String wanted, List<Experiment> known, TrackingStore store) throws ProblemException {
		return known.stream().map(Experiment::id).filter(wanted::equals).findFirst()
				.or(() -> known.stream().filter(experiment -> experiment.name().equals(wanted)).map(Experiment::id).findFirst())
				.orElseThrow(() -> new ProblemException(Problem.error("There is no experiment " + wanted, store.uri().toString(),
						"give the name or the id of one of its experiments")));
	}
}
