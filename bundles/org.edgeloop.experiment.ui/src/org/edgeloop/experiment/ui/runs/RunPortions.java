package org.edgeloop.experiment.ui.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.table.RunFrame;

/** Gathers runs as they are read, and hands over what there is a few times a second. */
final class RunPortions implements RunSink {

	private static final long PAUSE_NANOS = 250_000_000;

	private final Consumer<RunFrame> partial;
	private final List<Run> pending = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private RunFrame frame = RunFrame.EMPTY;
	private long last = System.nanoTime();

	RunPortions(Consumer<RunFrame> partial) {
		this.partial = partial;
	}

	@Override
	public void runs(List<Run> runs) {
		pending.addAll(runs);
		if (System.nanoTime() - last > PAUSE_NANOS) {
			partial.accept(frame());
			last = System.nanoTime();
		}
	}

	@Override
	public void problem(Problem problem) {
		problems.add(problem);
	}

	/** @return all runs so far */
	RunFrame frame() {
		if (!pending.isEmpty()) {
			frame = frame.with(pending);
			pending.clear();
		}
		return frame;
	}

	List<Problem> problems() {
		return List.copyOf(problems);
	}
}
