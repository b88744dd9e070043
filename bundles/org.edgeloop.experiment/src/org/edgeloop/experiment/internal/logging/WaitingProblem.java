package org.edgeloop.experiment.internal.logging;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** That logged runs have to wait, and why. */
public final class WaitingProblem {

	private WaitingProblem() {
	}

	/** @param spool the folder that keeps them */
	public static Problem of(IOException cause, Path spool) {
		Problem reason = cause instanceof ProblemException known ? known.problem() : Problem.error(IoCause.inWords(cause), "", "");
		String kept = "what was logged is kept in " + spool + " and delivered later";
		return Problem.warning("Logged runs wait for their store: " + reason.what(), reason.where(),
				reason.remedy().isEmpty() ? kept : reason.remedy() + "; " + kept);
	}
}
