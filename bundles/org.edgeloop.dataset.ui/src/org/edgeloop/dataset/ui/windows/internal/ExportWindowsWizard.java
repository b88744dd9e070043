package org.edgeloop.dataset.ui.windows.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/** Makes a training set of a project's recordings and labels. */
public final class ExportWindowsWizard extends Wizard implements IExportWizard {

	private @Nullable WindowsPage page;

	public ExportWindowsWizard() {
		setWindowTitle("Export Training Set");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<IProject> projects = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(ProjectNature::isOn)
				.toList();
		Object selected = selection.getFirstElement();
		IResource resource = selected instanceof ChannelNode node ? node.recording() : Adapters.adapt(selected, IResource.class);
		IProject initial = resource == null ? null : resource.getProject();
		var created = new WindowsPage(projects, initial == null ? 0 : Math.max(0, projects.indexOf(initial)));
		page = created;
		addPage(created);
	}

	@Override
	public boolean performFinish() {
		WindowsPage shown = Objects.requireNonNull(page);
		IProject project = shown.project();
		if (project == null) {
			return false;
		}
		WindowsExport.start(project, shown.fields());
		return true;
	}
}
