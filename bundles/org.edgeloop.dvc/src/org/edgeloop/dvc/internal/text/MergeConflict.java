package org.edgeloop.dvc.internal.text;

import java.util.List;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;

/** What a merge leaves in a file that both sides changed, until somebody decides. */
public final class MergeConflict {

	/** Git's marks, at the beginning of a line. */
	private static final Pattern MARK = Pattern.compile("^(?:<{7}|\\|{7}|>{7}) ");

	private MergeConflict() {
	}

	/** @return the line of the first mark, from 1; 0 if there is none */
	public static int line(String text) {
		List<String> lines = text.lines().toList();
		return lines.stream().filter(MARK.asPredicate()).findFirst().map(mark -> lines.indexOf(mark) + 1).orElse(0);
	}

	/** @param where names the file and the line */
	public static Problem problem(String where) {
		return Problem.error("A merge has left a conflict in the file", where,
				"Keep the lines of one side, or those that are right of both, and take the lines of marks away.");
	}
}
