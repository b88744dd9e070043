package org.edgeloop.suggestion.ui.internal;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.Problems;

/** Tells several problems at once: the first in full, of the others how many there are; all of them stand in the log. */
public final class ProblemSummary {

	private ProblemSummary() {
	}

	/** @param problems at least one */
	public static void show(Shell parent, String title, List<Problem> problems) {
		problems.forEach(problem -> Problems.log(Problems.toStatus(problem, null)));
		Problem first = problems.getFirst();
		int others = problems.size() - 1;
		String what = others == 0 ? first.what() : first.what() + " (and " + others + (others == 1 ? " other problem)" : " other problems)");
		Problems.show(parent, title, new Problem(first.severity(), what, first.where(), first.remedy()));
	}
}
