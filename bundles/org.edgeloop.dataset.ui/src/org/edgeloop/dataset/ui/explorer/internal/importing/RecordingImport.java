package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DescribeRecordingsOperation;
import org.edgeloop.dataset.ImportRecordingsOperation;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.ui.explorer.DatasetExplorer;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.projects.Projects;
import org.edgeloop.dataset.ui.projects.internal.CancelMonitor;
import org.edgeloop.dataset.ui.projects.internal.WorkspaceProblem;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Imports recordings in a job, shows them in the explorer, and lists those that were refused with the reasons. */
final class RecordingImport {

	/** The family of the jobs that import recordings. */
	static final Object FAMILY = new Object();

	private static final String TITLE = "Import Recordings";

	private RecordingImport() {
	}

	/** @param sources recordings, and folders to take all recordings of */
	static void start(ImportTarget target, List<Path> sources) {
		start(target, sources, RecordingSettings.NONE);
	}

	/** @param said what the recordings' files do not say */
	static void start(ImportTarget target, List<Path> sources, RecordingSettings said) {
		new OperationJob<>("Import recordings into " + target.project().getName(), FAMILY,
				progress -> run(target, sources, said, progress))
				.onResult(result -> show(target.project(), result)).asUserAction().schedule();
	}

	private static ImportRecordingsOperation.Result run(ImportTarget target, List<Path> sources, RecordingSettings said,
			Progress progress) throws IOException {
		IProject project = target.project();
		Path folder = Projects.folderOf(project);
		try {
			var result = new ImportRecordingsOperation(folder, sources, target.group(), ImportRecordingsOperation.Mode.COPY,
					said.reading()).run(progress);
			new DescribeRecordingsOperation(folder, result.imported(), said).run(progress);
			return result;
		} finally {
			refresh(project, progress);
		}
	}

	private static void refresh(IProject project, Progress progress) throws IOException {
		try {
			project.refreshLocal(IResource.DEPTH_ONE, new CancelMonitor(progress));
			project.getFolder(ProjectNature.DATA_FOLDER).refreshLocal(IResource.DEPTH_INFINITE, new CancelMonitor(progress));
		} catch (CoreException e) {
			throw WorkspaceProblem.of(e, project.getName());
		}
	}

	private static void show(IProject project, ImportRecordingsOperation.Result result) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		if (!result.imported().isEmpty() && page != null && page.findView(DatasetExplorer.ID) instanceof ISetSelectionTarget explorer) {
			explorer.selectReveal(new StructuredSelection(project.getFile(result.imported().getFirst())));
		}
		if (!result.problems().isEmpty()) {
			ErrorDialog.openError(window.getShell(), TITLE, null, status(result));
		}
	}

	private static IStatus status(ImportRecordingsOperation.Result result) {
		IStatus[] reasons = result.problems().stream().map(problem -> Problems.toStatus(problem, null)).toArray(IStatus[]::new);
		String message = String.format("%,d recordings were imported, %,d were refused.", result.imported().size(), reasons.length);
		return new MultiStatus(Problems.PLUGIN, 0, reasons, message, null);
	}
}
