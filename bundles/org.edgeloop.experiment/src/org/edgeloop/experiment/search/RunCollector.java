package org.edgeloop.experiment.search;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;

/** Keeps what a filter lets through of all that a store hands over. */
public final class RunCollector implements RunSink {

	private final RunFilter filter;
	private final List<Run> runs = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	public RunCollector(RunFilter filter) {
		this.filter = filter;
	}

	@Override
	public void runs(List<Run> more) {
		more.stream().filter(filter::matches).forEach(runs::add);
	}

	@Override
	public void problem(Problem problem) {
		problems.add(problem);
	}

	/** @return the runs so far, in the order in which they came */
	public List<Run> runs() {
		return runs;
	}

	/** @return all problems so far */
	public List<Problem> problems() {
		return problems;
	}
}
