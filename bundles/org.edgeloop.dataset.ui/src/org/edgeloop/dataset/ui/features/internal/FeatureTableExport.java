package org.edgeloop.dataset.ui.features.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.features.FeatureTable;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.projects.internal.CancelMonitor;
import org.edgeloop.dataset.ui.projects.internal.WorkspaceProblem;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Makes a feature table in a job, and says where it is and what was left out. */
final class FeatureTableExport {

	/** The family of the jobs that make feature tables. */
	static final Object FAMILY = new Object();

	private static final String TITLE = "Feature Table";

	private FeatureTableExport() {
	}

	static void start(IProject project, FeatureFields fields) {
		new OperationJob<>("Compute features of " + project.getName(), FAMILY, progress -> run(project, fields, progress))
				.onResult(FeatureTableExport::show).asUserAction().schedule();
	}

	private static FeatureTable run(IProject project, FeatureFields fields, Progress progress) throws IOException {
		Path file = fields.outputFile();
		FeatureTable table = new FeatureTableOperation(Projects.folderOf(project), fields.settings(), file).run(progress);
		refresh(file, progress);
		return table;
	}

	/** A table that lies in the workspace shows there, and so does the folder that was made for it. */
	private static void refresh(Path file, Progress progress) throws IOException {
		for (IResource found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
			IContainer folder = found.getParent();
			try {
				folder.getParent().refreshLocal(IResource.DEPTH_ONE, new CancelMonitor(progress));
				folder.refreshLocal(IResource.DEPTH_ONE, new CancelMonitor(progress));
			} catch (CoreException e) {
				throw WorkspaceProblem.of(e, folder.getName());
			}
		}
	}

	private static void show(FeatureTable table) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		Shell shell = window.getShell();
		String message = String.format("%,d rows of %d features were written to %s.", table.rows(), table.features().size(), table.file());
		IStatus[] reasons = table.problems().stream().map(problem -> Problems.toStatus(problem, null)).toArray(IStatus[]::new);
		if (reasons.length == 0) {
			MessageDialog.openInformation(shell, TITLE, message);
		} else {
			ErrorDialog.openError(shell, TITLE, null, new MultiStatus(Problems.PLUGIN, 0, reasons, message, null));
		}
	}
}
