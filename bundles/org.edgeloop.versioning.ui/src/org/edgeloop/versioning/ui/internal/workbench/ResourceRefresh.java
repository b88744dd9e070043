package org.edgeloop.versioning.ui.internal.workbench;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Has the workspace notice what was written beside it. */
final class ResourceRefresh {

	private ResourceRefresh() {
	}

	/** @param folder of a project */
	static void of(Path folder) {
		Job job = Job.createSystem("Refreshing " + folder.getFileName(), (ICoreRunnable) monitor -> {
			for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
				refresh(container);
			}
		});
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static void refresh(IContainer container) throws CoreException {
		if (container.isAccessible()) {
			container.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
