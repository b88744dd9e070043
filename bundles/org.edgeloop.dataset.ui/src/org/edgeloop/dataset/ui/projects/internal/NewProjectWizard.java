package org.edgeloop.dataset.ui.projects.internal;

import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.edgeloop.dataset.ui.projects.ProjectJobs;

/** Makes an empty project: asks for its name and where it lies. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");

	public NewProjectWizard() {
		setWindowTitle("New Edgeloop Project");
		page.setTitle("Edgeloop Project");
		page.setDescription("A folder for recordings, their labels and what is made from them.");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// a new project depends on nothing that is selected
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		String name = page.getProjectName();
		Path folder = page.useDefaults() ? ResourcesPlugin.getWorkspace().getRoot().getLocation().append(name).toPath()
				: page.getLocationPath().toPath();
		ProjectJobs.create(folder, name);
		return true;
	}
}
