package org.edgeloop.dataset.ui.features.internal;

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
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/** Makes a feature table of a project's recordings. */
public final class FeatureTableWizard extends Wizard implements IExportWizard {

	private @Nullable FeatureTablePage page;

	public FeatureTableWizard() {
		setWindowTitle("Feature Table");
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<IProject> projects = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(ProjectNature::isOn)
				.toList();
		Object selected = selection.getFirstElement();
		IResource resource = selected instanceof ChannelNode node ? node.recording() : Adapters.adapt(selected, IResource.class);
		int initial = resource == null ? 0 : Math.max(0, projects.indexOf(resource.getProject()));
		// What is selected below the data is what is meant.
		String part = resource != null && DatasetPaths.isBelowData(resource) ? DatasetPaths.of(resource) : "";
		var created = new FeatureTablePage(projects, initial, part);
		page = created;
		addPage(created);
	}

	@Override
	public boolean performFinish() {
		FeatureTablePage shown = Objects.requireNonNull(page);
		IProject project = shown.project();
		if (project == null) {
			return false;
		}
		FeatureTableExport.start(project, shown.fields());
		return true;
	}
}
