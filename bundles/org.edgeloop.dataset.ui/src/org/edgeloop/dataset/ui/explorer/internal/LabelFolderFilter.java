package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/** Hides the folder {@code labels} of Edgeloop projects. */
public final class LabelFolderFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !(element instanceof IFolder folder && folder.getParent() instanceof IProject project
				&& folder.getName().equals(ProjectNature.LABELS_FOLDER) && ProjectNature.isOn(project));
	}
}
