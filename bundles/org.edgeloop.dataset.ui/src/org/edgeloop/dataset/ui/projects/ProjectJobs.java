package org.edgeloop.dataset.ui.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ILock;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.CreateProjectOperation;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.dataset.ui.explorer.DatasetExplorer;
import org.edgeloop.dataset.ui.projects.internal.CancelMonitor;
import org.edgeloop.dataset.ui.projects.internal.DemoParts;
import org.edgeloop.dataset.ui.projects.internal.WorkspaceProblem;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Opens and makes projects in the background, for handlers, wizards and the welcome page. Call from the UI thread. */
public final class ProjectJobs {

	/** The family of the jobs that open and make projects. */
	public static final Object FAMILY = new Object();

	/** Held while a project is opened: the same one asked for twice is opened once and found open the second time. */
	private static final ILock OPENING = Job.getJobManager().newLock();

	/** The folder of the demo project, in the workspace's folder. */
	public static final String DEMO_FOLDER = "Edgeloop Demo";

	private ProjectJobs() {
	}

	/** Opens a folder with a {@code dataset.json} as a project and shows it in the explorer. */
	public static void open(Path folder) {
		schedule("Open " + folder.getFileName(), progress -> open(folder, progress), ProjectJobs::reveal);
	}

	/**
	 * Opens a project in the caller's thread, in a job or an operation.
	 *
	 * @throws IOException if the folder is no Edgeloop project, cannot be written to, or the workspace refuses it
	 */
	public static IProject open(Path folder, Progress progress) throws IOException {
		OPENING.acquire();
		try {
			progress.checkCancelled();
			return Projects.openProject(folder, new CancelMonitor(progress));
		} catch (CoreException e) {
			throw WorkspaceProblem.of(e, folder.toString());
		} finally {
			OPENING.release();
		}
	}

	/** Makes an empty project in a folder, opens it and shows it in the explorer. */
	public static void create(Path folder, String name) {
		schedule("Create " + name, progress -> {
			new CreateProjectOperation(folder, name).run(progress);
			return open(folder, progress);
		}, ProjectJobs::reveal);
	}

	/** Opens the demo project, which is written first if it is not there. */
	public static void openDemo() {
		schedule("Open the demo project", ProjectJobs::openDemo, ProjectJobs::reveal);
	}

	/** As {@link #openDemo()}, in the caller's thread. */
	public static IProject openDemo(Progress progress) throws IOException {
		Path folder = demoFolder();
		OPENING.acquire();
		try {
			if (!DatasetFiles.isProject(folder)) {
				new WriteDemoOperation(folder, DemoParts.all()).run(progress);
			}
			return open(folder, progress);
		} finally {
			OPENING.release();
		}
	}

	/** @return where the demo project of this workspace is written to */
	public static Path demoFolder() {
		return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(DEMO_FOLDER);
	}

	/** Runs an operation that gives a project, as something the user waits for. */
	private static void schedule(String name, OperationJob.Operation<IProject> operation, Consumer<IProject> onResult) {
		new OperationJob<>(name, FAMILY, operation).onResult(onResult).asUserAction().schedule();
	}

	/** Selects a project in the explorer, which is opened if it is not. */
	public static void reveal(IProject project) {
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		welcome.closeIntro(welcome.getIntro()); // it would lie over what is to be seen
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		// No window is active while the user is in another program.
		IWorkbenchWindow window = active != null ? active
				: Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			if (page.showView(DatasetExplorer.ID) instanceof ISetSelectionTarget explorer) {
				explorer.selectReveal(new StructuredSelection(project));
			}
		} catch (PartInitException e) {
			Problems.log("The explorer could not be opened.", e);
		}
	}
}
