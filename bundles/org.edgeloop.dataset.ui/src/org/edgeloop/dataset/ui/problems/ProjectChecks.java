package org.edgeloop.dataset.ui.problems;

import org.eclipse.core.resources.IProject;
import org.edgeloop.dataset.check.CheckLabelsOperation;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.ui.OperationJob;

/** Checks the saved labels of whole projects in the background, and shows what is wrong as problem markers. */
public final class ProjectChecks {

	/** The family of the jobs that check. */
	public static final Object FAMILY = new Object();

	private ProjectChecks() {
	}

	/** Starts a check; its progress is in the Progress view, where it can be cancelled. */
	public static void check(IProject project) {
		var operation = new CheckLabelsOperation(Projects.folderOf(project));
		new OperationJob<>("Checking the labels of " + project.getName(), FAMILY, operation::run)
				.onResult(findings -> LabelMarkers.shared().show(project, findings)).schedule();
	}
}
