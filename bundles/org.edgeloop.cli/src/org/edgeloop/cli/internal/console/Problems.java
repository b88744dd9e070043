package org.edgeloop.cli.internal.console;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;

/** What kept a command from reading all of a project. */
public final class Problems {

	private Problems() {
	}

	/** Tells the problems. @return the exit code that they mean */
	public static int report(List<Problem> problems, Console console) {
		problems.forEach(console::report);
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? ExitCode.BAD_INPUT : ExitCode.OK;
	}
}
