package org.edgeloop.pipeline.ui.internal.adding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.pipeline.FileEdit;
import org.edgeloop.dvc.pipeline.RevertEditsOperation;
import org.edgeloop.ui.Problems;

/** What was done to a {@code dvc.yaml}, for the workbench's Undo and Redo. Files that somebody else has changed since stay as they are. */
final class StageUndo extends AbstractOperation implements IAdvancedUndoableOperation2 {

	private final Path folder;
	private final List<FileEdit> edits;

	/** @param title as the Edit menu names it */
	StageUndo(String title, Path folder, List<FileEdit> edits) {
		super(title);
		this.folder = folder;
		this.edits = List.copyOf(edits);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return redo(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return revert(false);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return revert(true);
	}

	private IStatus revert(boolean again) throws ExecutionException {
		try {
			new RevertEditsOperation(folder, edits, again).run(Progress.NONE);
			refresh(edits);
			return Status.OK_STATUS;
		} catch (IOException e) {
			throw new ExecutionException(Problems.of(e).toLine(), e);
		}
	}

	@Override
	public boolean runInBackground() {
		return true;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// nothing is asked
	}

	@Override
	public IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	/** Has the workspace notice the files, in any thread. */
	static void refresh(List<FileEdit> edits) {
		for (FileEdit edit : edits) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(edit.file()));
			try {
				if (file != null) {
					file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
				}
			} catch (CoreException e) {
				Problems.log("The workspace did not notice " + edit.file(), e);
			}
		}
	}
}
