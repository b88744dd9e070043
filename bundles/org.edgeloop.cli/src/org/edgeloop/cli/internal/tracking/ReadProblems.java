package org.edgeloop.cli.internal.tracking;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;

/** Parts of a store that cannot be read: they are told, and the rest is printed all the same. */
public final class ReadProblems implements RunSink {

	private final List<Problem> problems = new ArrayList<>();

	@Override
	public void runs(List<Run> runs) {
		// Only problems are asked for.
	}

	@Override
	public void problem(Problem problem) {
		problems.add(problem);
	}

	/** Tells the problems. @return done, if anything could be read */
	public int report(boolean anythingRead, Console console) {
		return report(problems, anythingRead, console);
	}

	/** Tells problems. @return done, if anything could be read */
	public static int report(List<Problem> problems, boolean anythingRead, Console console) {
		int code = Problems.report(problems, console);
		return anythingRead ? ExitCode.OK : code;
	}
}
