package org.edgeloop.versioning.ui.internal.cloning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;

/** Gets a project from a repository of Git, and opens it. */
public final class CloneWizard extends Wizard implements INewWizard, IImportWizard {

	/** The family of the jobs that clone. */
	public static final Object FAMILY = new Object();
	private static final String TITLE = "Project from a Git Repository";

	/**
	 * What came of it.
	 *
	 * @param project empty if the repository holds none of Edgeloop's
	 * @param lacking what could not be done, in a sentence; empty if nothing
	 */
	private record Cloned(Path folder, Optional<IProject> project, String lacking) {
	}

	private final ClonePage page = new ClonePage(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());

	public CloneWizard() {
		setWindowTitle(TITLE);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// what is cloned depends on nothing that is selected
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		CloneTarget target = page.target();
		new OperationJob<>("Cloning " + target.address(), FAMILY, progress -> cloned(target, progress)).onResult(CloneWizard::show).asUserAction().schedule();
		return true;
	}

	private static Cloned cloned(CloneTarget target, Progress progress) throws IOException {
		Path folder = target.folder();
		String lacking = WorkbenchVersions.shared().repositories().cloneTo(target.address(), folder, target.withData(), progress);
		Optional<IProject> project = DatasetFiles.isProject(folder) ? Optional.of(ProjectJobs.open(folder, progress)) : Optional.empty();
		return new Cloned(folder, project, lacking);
	}

	private static void show(Cloned cloned) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		cloned.project().ifPresent(ProjectJobs::reveal);
		if (!cloned.lacking().isEmpty()) {
			MessageDialog.openWarning(shell, TITLE, cloned.lacking());
		}
		if (cloned.project().isEmpty() && MessageDialog.open(MessageDialog.QUESTION, shell, TITLE, "The repository is in " + cloned.folder()
				+ ", but holds no project of Edgeloop (a dataset.json). Make one of it? That adds a few files, which are not committed yet.", 0,
				"&Make a Project", IDialogConstants.CANCEL_LABEL) == 0) {
			ProjectJobs.create(cloned.folder(), String.valueOf(cloned.folder().getFileName()));
		}
	}
}
