package org.edgeloop.cli.internal.labels;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;

/** What kept a command from reading all of a project. */
final class Problems {

	private Problems() {
	}

	/** Tells the problems. @return the exit code that they mean */
	static int report(List<Problem> problems, Console console) {
		problems.forEach(console::report);
		return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? ExitCode.BAD_INPUT : ExitCode.OK;
	}
}
