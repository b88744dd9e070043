package org.edgeloop.dataset.ui.projects.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says in the user's terms what the workspace refused. */
public final class WorkspaceProblem {

	private WorkspaceProblem() {
	}

	/** @param where the file or folder that was worked on */
	public static ProblemException of(CoreException refused, String where) {
		IStatus status = refused.getStatus();
		String what = String.valueOf(status.getMessage());
		for (IStatus child : status.getChildren()) {
			what = String.valueOf(child.getMessage()); // the innermost says the cause, the outer ones only that it failed
		}
		return new ProblemException(Problem.error(what, where, ""), refused);
	}
}
