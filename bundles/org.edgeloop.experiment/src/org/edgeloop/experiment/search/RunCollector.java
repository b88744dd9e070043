package org.edgeloop.experiment.search;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;

/** Keeps all that a store hands over. */
public final class RunCollector implements RunSink {

	private final List<Run> runs = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	@Override
	public void runs(List<Run> more) {
		runs.addAll(more);
	}

	@Override
	public void problem(Problem problem) {
		problems.add(problem);
	}

	/** @return all runs so far, in the order in which they came */
	public List<Run> runs() {
		return runs;
	}

	/** @return all problems so far */
	public List<Problem> problems() {
		return problems;
	}
}
