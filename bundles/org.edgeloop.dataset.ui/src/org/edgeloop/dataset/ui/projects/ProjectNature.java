package org.edgeloop.dataset.ui.projects;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.dataset.DatasetFiles;

/** Marks a project of the workspace as an Edgeloop project: one whose folder has a {@code dataset.json}. */
public final class ProjectNature implements IProjectNature {

	public static final String ID = "org.edgeloop.dataset.ui.nature";

	/** The file that makes a folder an Edgeloop project. */
	public static final String DESCRIPTION_FILE = DatasetFiles.NAME;

	/** The folder of the recordings, below the project. */
	public static final String DATA_FOLDER = "data";

	/** The folder of the label files, below the project. */
	public static final String LABELS_FOLDER = "labels";

	private @Nullable IProject project;

	/** @return whether the project is open and an Edgeloop project with its description in place; looks at no file */
	public static boolean isOn(IProject project) {
		try {
			return project.isOpen() && project.hasNature(ID) && project.getFile(DESCRIPTION_FILE).exists();
		} catch (CoreException e) {
			return false; // closed or deleted meanwhile
		}
	}

	@Override
	public void configure() {
		// an Edgeloop project has no builder
	}

	@Override
	public void deconfigure() {
		// an Edgeloop project has no builder
	}

	@Override
	public @Nullable IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
