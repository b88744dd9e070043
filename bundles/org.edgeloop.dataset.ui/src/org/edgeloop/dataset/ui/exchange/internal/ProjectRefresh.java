package org.edgeloop.dataset.ui.exchange.internal;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ui.projects.internal.CancelMonitor;
import org.edgeloop.dataset.ui.projects.internal.WorkspaceProblem;

/** Has the workspace notice files that an operation wrote into a project. */
final class ProjectRefresh {

	private ProjectRefresh() {
	}

	static void run(IProject project, Progress progress) throws IOException {
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, new CancelMonitor(progress));
		} catch (CoreException e) {
			throw WorkspaceProblem.of(e, project.getName());
		}
	}
}
