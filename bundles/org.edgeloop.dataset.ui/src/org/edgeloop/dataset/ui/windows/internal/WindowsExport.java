package org.edgeloop.dataset.ui.windows.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.projects.internal.CancelMonitor;
import org.edgeloop.dataset.ui.projects.internal.WorkspaceProblem;
import org.edgeloop.dataset.windows.ExportWindowsOperation;
import org.edgeloop.dataset.windows.ExportWindowsOperation.ExportedWindows;
import org.edgeloop.dataset.windows.RecipeUse;
import org.edgeloop.dataset.windows.WindowRecipe;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Makes a training set in a job, and says where it is and what was left out. */
final class WindowsExport {

	/** The family of the jobs that make training sets. */
	static final Object FAMILY = new Object();

	private static final String TITLE = "Export Training Set";

	private WindowsExport() {
	}

	static void start(IProject project, WindowFields fields) {
		new OperationJob<>("Export training set of " + project.getName(), FAMILY, progress -> run(project, fields, progress))
				.onResult(WindowsExport::show).asUserAction().schedule();
	}

	private static ExportedWindows run(IProject project, WindowFields fields, Progress progress) throws IOException {
		Optional<Path> recipe = fields.recipeFile();
		RecipeUse use = recipe.isPresent() ? new RecipeUse(WindowRecipe.read(recipe.get()), fields.applied()) : RecipeUse.NONE;
		ExportedWindows exported = new ExportWindowsOperation(Projects.folderOf(project), fields.settings(), fields.split(), use,
				fields.outputFile()).run(progress);
		refresh(exported.file(), progress);
		return exported;
	}

	/** A set that lies in the workspace shows there. */
	private static void refresh(Path file, Progress progress) throws IOException {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.getParent().toUri())) {
			try {
				folder.refreshLocal(IResource.DEPTH_ONE, new CancelMonitor(progress));
			} catch (CoreException e) {
				throw WorkspaceProblem.of(e, folder.getName());
			}
		}
	}

	private static void show(ExportedWindows exported) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		Shell shell = window.getShell();
		String message = String.format("%,d windows were exported to %s.", exported.plan().windows(), exported.file());
		IStatus[] reasons = exported.plan().problems().stream().map(problem -> Problems.toStatus(problem, null)).toArray(IStatus[]::new);
		if (reasons.length == 0) {
			MessageDialog.openInformation(shell, TITLE, message);
		} else {
			ErrorDialog.openError(shell, TITLE, null, new MultiStatus(Problems.PLUGIN, 0, reasons, message, null));
		}
	}
}
