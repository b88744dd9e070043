package org.edgeloop.dataset.ui.explorer.internal;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/** Translates between the workspace's resources and the paths below a project that the catalogue speaks of. */
public final class DatasetPaths {

	private static final String LABELS_ENDING = ".labels.json";
	private static final String DATA_PREFIX = ProjectNature.DATA_FOLDER + '/';
	private static final String LABELS_PREFIX = ProjectNature.LABELS_FOLDER + '/';

	private DatasetPaths() {
	}

	/** @return the path that the catalogue knows a project, group or recording by; the project's own is {@code data} */
	public static String of(IResource resource) {
		return resource instanceof IProject ? DatasetTree.ROOT : resource.getProjectRelativePath().toString();
	}

	/** @return whether the resource is a folder or file below {@code data} of an Edgeloop project */
	public static boolean isBelowData(IResource resource) {
		return resource.getProjectRelativePath().segmentCount() > 1
				&& ProjectNature.DATA_FOLDER.equals(resource.getProjectRelativePath().segment(0))
				&& ProjectNature.isOn(resource.getProject());
	}

	/** @return whether the resource is something else of a project: neither the project itself nor its data */
	public static boolean isOutsideData(IResource resource) {
		return !(resource instanceof IProject) && !isBelowData(resource) && !isDataFolder(resource);
	}

	public static boolean isDataFolder(IResource resource) {
		return resource instanceof IFolder && resource.getParent() instanceof IProject
				&& resource.getName().equals(ProjectNature.DATA_FOLDER) && ProjectNature.isOn(resource.getProject());
	}

	/** @return the node that stands for the folder: the project stands for its {@code data} */
	public static IContainer node(IContainer folder) {
		return isDataFolder(folder) ? folder.getProject() : folder;
	}

	/** @return the folder that recordings dropped on or imported into {@code resource} go to */
	public static IContainer dataFolderOf(IResource resource) {
		if (isBelowData(resource)) {
			return resource instanceof IContainer container ? container : resource.getParent();
		}
		return resource.getProject().getFolder(ProjectNature.DATA_FOLDER);
	}

	/** @return the file or, for snapshots, the folder of a recording; a file where there is neither */
	public static IResource recording(IProject project, String path) {
		IFolder folder = project.getFolder(path);
		return folder.exists() ? folder : project.getFile(path);
	}

	/** @return the label file of a recording, whether it exists or not */
	public static IFile labelFile(IProject project, String recording) {
		String below = recording.startsWith(DATA_PREFIX) ? recording.substring(DATA_PREFIX.length()) : recording;
		return project.getFile(LABELS_PREFIX + below + LABELS_ENDING);
	}

	/** @return the path of the recording that a label file belongs to; empty if it is no label file */
	public static Optional<String> recordingOf(IResource labelFile) {
		String path = labelFile.getProjectRelativePath().toString();
		if (!path.startsWith(LABELS_PREFIX) || !path.endsWith(LABELS_ENDING)) {
			return Optional.empty();
		}
		return Optional.of(DATA_PREFIX + path.substring(LABELS_PREFIX.length(), path.length() - LABELS_ENDING.length()));
	}
}
