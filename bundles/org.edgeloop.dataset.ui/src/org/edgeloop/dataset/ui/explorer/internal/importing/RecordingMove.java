package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.ui.Problems;

/** Moves recordings and groups to the top of a project's data, as the platform's refactoring: labels go along, undo works. */
final class RecordingMove {

	private static final String TITLE = "Move Recordings";

	private RecordingMove() {
	}

	/** @return whether there is anything to move, and nothing of its name is there */
	static boolean isPossible(List<IResource> resources, IProject project) {
		IFolder data = project.getFolder(ProjectNature.DATA_FOLDER);
		return resources.stream().allMatch(resource -> !resource.getParent().equals(data) && data.findMember(resource.getName()) == null);
	}

	static IStatus run(List<IResource> resources, IProject project, Shell shell) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> move(resources, project, monitor));
			return Status.OK_STATUS;
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			String what = cause == null ? "They could not be moved." : String.valueOf(cause.getMessage());
			Problems.show(shell, TITLE, Problem.error(what, project.getName(), ""));
			return Status.CANCEL_STATUS;
		} catch (InterruptedException e) {
			return Status.CANCEL_STATUS; // by the user
		}
	}

	private static void move(List<IResource> resources, IProject project, IProgressMonitor monitor) throws InvocationTargetException {
		var descriptor = new MoveResourcesDescriptor();
		descriptor.setResourcesToMove(resources.toArray(IResource[]::new));
		descriptor.setDestination(project.getFolder(ProjectNature.DATA_FOLDER));
		descriptor.setUpdateReferences(true);
		try {
			var status = new RefactoringStatus();
			Refactoring refactoring = descriptor.createRefactoring(status);
			if (refactoring == null) {
				throw new CoreException(Status.error(status.getMessageMatchingSeverity(status.getSeverity())));
			}
			var operation = new PerformRefactoringOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS);
			ResourcesPlugin.getWorkspace().run(operation, monitor);
			RefactoringStatus conditions = operation.getConditionStatus();
			if (conditions.hasFatalError()) {
				throw new CoreException(Status.error(conditions.getMessageMatchingSeverity(RefactoringStatus.FATAL)));
			}
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
