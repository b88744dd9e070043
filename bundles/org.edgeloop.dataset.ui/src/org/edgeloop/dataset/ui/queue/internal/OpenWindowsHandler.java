package org.edgeloop.dataset.ui.queue.internal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.dataset.ui.queue.WindowsView;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/**
 * Puts windows into the queue and goes to the first one. The parameter {@code windows} is what {@link FeatureWindow#read} reads;
 * {@code project} is the folder of their project, or the path of any file in it.
 */
public final class OpenWindowsHandler extends AbstractHandler {

	/** The family of the jobs that open windows. */
	public static final Object FAMILY = new Object();

	private static final String WINDOWS = "windows";
	private static final String PROJECT = "project";

	private record Opened(IProject project, List<FeatureWindow> windows) {
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String windows = String.valueOf(event.getParameter(WINDOWS));
		String project = String.valueOf(event.getParameter(PROJECT));
		new OperationJob<>("Opening windows", FAMILY, progress -> open(windows, project, progress))
				.onResult(opened -> show(page, opened)).asUserAction().schedule();
		return null;
	}

	private static Opened open(String windows, String project, Progress progress) throws IOException {
		List<FeatureWindow> found = FeatureWindow.read(windows);
		if (found.isEmpty()) {
			throw new ProblemException(Problem.error("There are no windows to look at.", "", "Choose rows of a feature table."));
		}
		return new Opened(ProjectJobs.open(folder(project), progress), found);
	}

	private static Path folder(String project) throws ProblemException {
		try {
			Path path = Path.of(project).toAbsolutePath().normalize();
			return DatasetFiles.isProject(path) ? path : DatasetFiles.projectAbove(path).orElseThrow(() -> unknown(project));
		} catch (InvalidPathException e) {
			throw unknown(project);
		}
	}

	private static ProblemException unknown(String project) {
		return new ProblemException(Problem.error("The windows' recordings lie in no Edgeloop project.", project,
				"Make the feature table of a project, and keep it in the project's folder."));
	}

	private static void show(IWorkbenchPage page, Opened opened) {
		WindowQueue queue = WindowQueue.shared();
		queue.fill(opened.project().getLocation().toPath(), opened.windows());
		var opener = new WindowOpener(page, queue);
		opener.findMissing(opened.project());
		try {
			page.showView(WindowsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			Problems.log("The windows view could not be opened.", e);
		}
		opener.step(true);
	}
}
