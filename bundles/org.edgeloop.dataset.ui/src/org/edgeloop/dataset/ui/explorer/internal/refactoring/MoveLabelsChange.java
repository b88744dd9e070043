package org.edgeloop.dataset.ui.explorer.internal.refactoring;

import java.io.IOException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.MoveLabelsOperation;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.ui.Problems;

/** The labels' part of renaming or moving a recording or a group; its undo moves them back. */
final class MoveLabelsChange extends Change {

	/**
	 * A recording or group in its project.
	 *
	 * @param path the path below the project
	 */
	record Place(IProject project, String path) {
	}

	private final Place from;
	private final Place to;

	MoveLabelsChange(Place from, Place to) {
		this.from = from;
		this.to = to;
	}

	@Override
	public String getName() {
		return "Move the labels of " + from.path() + " with it";
	}

	@Override
	public void initializeValidationData(IProgressMonitor monitor) {
		// what there is to move is looked up when it is moved
	}

	@Override
	public RefactoringStatus isValid(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public Change perform(IProgressMonitor monitor) throws CoreException {
		try {
			new MoveLabelsOperation(Projects.folderOf(from.project()), from.path(), Projects.folderOf(to.project()), to.path())
					.run(Progress.NONE);
		} catch (IOException e) {
			throw new CoreException(Problems.toStatus(Problems.of(e), e));
		} finally {
			refresh(from.project(), monitor);
			refresh(to.project(), monitor);
		}
		return new MoveLabelsChange(to, from);
	}

	private static void refresh(IProject project, IProgressMonitor monitor) {
		IFolder labels = project.getFolder(ProjectNature.LABELS_FOLDER);
		try {
			labels.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		} catch (CoreException e) {
			Problems.log(new Status(Status.WARNING, Problems.PLUGIN, "Labels could not be refreshed: " + e.getMessage()));
		}
	}

	@Override
	public @Nullable Object getModifiedElement() {
		return from.project();
	}
}
