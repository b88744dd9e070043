package org.edgeloop.device.ui.internal.devices;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.edgeloop.ui.Problems;

/** The projects that are open, and their files. */
public final class OpenProjects {

	private OpenProjects() {
	}

	/** @return those on this machine's disks */
	public static List<IProject> all() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(project -> project.isOpen() && project.getLocation() != null).toList();
	}

	/** @return the file in the workspace; empty if it lies in no open project */
	public static Optional<IFile> file(Path path) {
		return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path)));
	}

	/** Has the workspace notice a file that was written, and the folders above it. Background thread only. */
	public static void refresh(Path path) {
		Optional<IFile> found = file(path);
		try {
			if (found.isPresent()) {
				found.get().getProject().getFolder(found.get().getProjectRelativePath().removeLastSegments(1)).refreshLocal(IResource.DEPTH_INFINITE, null);
			}
		} catch (CoreException e) {
			Problems.log("The workspace did not notice " + path, e);
		}
	}

	/** Has the workspace notice whatever came into the folder of a project. Background thread only. */
	public static void refreshProject(Path folder) {
		for (IProject project : all()) {
			if (project.getLocation().toPath().equals(folder)) {
				try {
					project.refreshLocal(IResource.DEPTH_INFINITE, null);
				} catch (CoreException e) {
					Problems.log("The workspace did not notice what came into " + folder, e);
				}
			}
		}
	}

	/** @return whether the workspace knows a file there; reads no disk */
	public static boolean isTaken(Path path) {
		return file(path).filter(IFile::exists).isPresent();
	}
}
