package org.edgeloop.dataset.ui.projects;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.ui.projects.internal.TimingTrace;

/** Puts project folders into the workspace. Nothing here may be called from the UI thread: files are read and written. */
public final class Projects {

	private Projects() {
	}

	/**
	 * Shows a folder with a {@code dataset.json} as a project, where it lies: the workspace's own marker {@code .project} is
	 * added, everything else stays as it is. A folder that the workspace has already is opened again and refreshed.
	 *
	 * @return the open project
	 * @throws ProblemException if the folder is no Edgeloop project or cannot be written to
	 * @throws CoreException if the workspace refuses it
	 */
	public static IProject openProject(Path folder, IProgressMonitor monitor) throws ProblemException, CoreException {
		Path location = folder.toAbsolutePath().normalize();
		TimingTrace.note("opening " + location);
		if (!Files.isRegularFile(location.resolve(ProjectNature.DESCRIPTION_FILE))) {
			throw new ProblemException(Problem.error("this folder has no " + ProjectNature.DESCRIPTION_FILE,
					location.toString(), "choose the folder of an Edgeloop project, or make a new project there"));
		}
		SubMonitor progress = SubMonitor.convert(monitor, "Open " + location.getFileName(), 3);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Optional<IProject> known = projectAt(workspace, location);
		if (known.isEmpty() && !Files.isWritable(location)) {
			throw new ProblemException(Problem.error("the folder cannot be written to", location.toString(),
					"labels could not be saved here: copy the folder or ask its owner for permission"));
		}
		IProject project = known.isPresent() ? known.get() : create(workspace, location, progress.split(1));
		project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
		addNature(project);
		// First what makes it a project, so that its recordings are listed while the workspace is still looking at the files.
		project.getFile(ProjectNature.DESCRIPTION_FILE).refreshLocal(IResource.DEPTH_ZERO, null);
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		// A workspace that is killed before its next snapshot would show the project as closed, its unsaved labels out of sight.
		workspace.save(false, null);
		return project;
	}

	private static Optional<IProject> projectAt(IWorkspace workspace, Path location) {
		URI uri = location.toUri();
		return Stream.concat(Arrays.stream(workspace.getRoot().findContainersForLocationURI(uri)),
				Arrays.stream(workspace.getRoot().getProjects())) // closed projects are in the second alone
				.filter(IProject.class::isInstance).map(IProject.class::cast)
				.filter(project -> location.equals(folderOf(project))).findFirst();
	}

	/** @return the project's folder on the disk */
	public static Path folderOf(IProject project) {
		IPath location = project.getLocation();
		if (location == null) {
			throw new IllegalArgumentException(project.getName() + " is not on a local disk");
		}
		return location.toPath();
	}

	private static IProject create(IWorkspace workspace, Path location, IProgressMonitor monitor) throws CoreException {
		IPath descriptionFile = IPath.fromPath(location.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
		IProjectDescription description = Files.exists(descriptionFile.toPath())
				? workspace.loadProjectDescription(descriptionFile)
				: workspace.newProjectDescription(String.valueOf(location.getFileName()));
		// directly below the workspace's folder a project must be named like its own, whatever another workspace called it
		boolean inWorkspace = IPath.fromPath(location).removeLastSegments(1).equals(workspace.getRoot().getLocation());
		String name = inWorkspace ? String.valueOf(location.getFileName()) : freeName(workspace, description.getName());
		IProject project = workspace.getRoot().getProject(name);
		description.setName(name);
		description.setLocation(inWorkspace ? null : IPath.fromPath(location));
		description.setNatureIds(withNature(description.getNatureIds()));
		project.create(description, monitor);
		return project;
	}

	private static String freeName(IWorkspace workspace, String wanted) {
		String name = wanted;
		for (int i = 2; workspace.getRoot().getProject(name).exists(); i++) {
			name = wanted + " (" + i + ")";
		}
		return name;
	}

	private static void addNature(IProject project) throws CoreException {
		IProjectDescription description = project.getDescription();
		if (!description.hasNature(ProjectNature.ID)) {
			description.setNatureIds(withNature(description.getNatureIds()));
			project.setDescription(description, null);
		}
	}

	private static String[] withNature(String[] natures) {
		return Stream.concat(Stream.of(natures), Stream.of(ProjectNature.ID)).distinct().toArray(String[]::new);
	}
}
