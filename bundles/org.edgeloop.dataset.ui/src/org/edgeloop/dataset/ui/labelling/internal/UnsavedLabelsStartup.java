package org.edgeloop.dataset.ui.labelling.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.FindUnsavedLabelsOperation;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.labelling.LabelOpener;

/** Opens the recordings whose labels were not saved when the workbench ended, so that each offers to restore them. */
public final class UnsavedLabelsStartup implements IStartup {

	/** A crash leaves as many as were being edited; where there are more, something else is wrong and the rest stays for later. */
	private static final int MOST = 8;

	/** Runs in a thread of the workbench's own. */
	@Override
	public void earlyStartup() {
		List<IResource> found = unsaved();
		if (!found.isEmpty()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(found));
		}
	}

	private static List<IResource> unsaved() {
		List<IResource> found = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			IPath folder = project.getLocation();
			if (project.isOpen() && folder != null) {
				try {
					for (Path recording : new FindUnsavedLabelsOperation(folder.toPath()).run(Progress.NONE)) {
						found.add(DatasetPaths.recording(project, IPath.fromPath(folder.toPath().relativize(recording)).toString()));
					}
				} catch (IOException e) {
					ILog.get().warn("Unsaved labels of " + project.getName() + " could not be looked for.", e);
				}
			}
		}
		return found.subList(0, Math.min(found.size(), MOST));
	}

	private static void open(List<IResource> recordings) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		for (IResource recording : recordings) {
			LabelOpener.open(window.getActivePage(), recording.getProject(), DatasetPaths.of(recording));
		}
	}
}
