package org.edgeloop.versioning.ui.internal.workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.lineage.DataVersionsOperation;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.versioning.ui.internal.GitAndData;
import org.edgeloop.versioning.ui.state.DataControl;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.ui.state.ProjectVersions;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.VersionControl;

/** The versions of the projects of this workbench. Begins to watch the projects' files when it is first asked for. */
public final class WorkbenchVersions {

	/** The family of the jobs that read how projects stand. */
	public static final Object READING = new Family("Looking for changes");

	private record Family(String name) {
	}

	private static final class Shared {
		private static final WorkbenchVersions VERSIONS = new WorkbenchVersions();
	}

	private final GitAndData control = new GitAndData(WorkbenchRemotes::new);
	private final ProjectStates states = new ProjectStates(new JobsBackground(READING, PlatformUI.getWorkbench().getDisplay()), control::read);

	private final ProjectVersions versions = new ProjectVersions(new JobsBackground(READING, PlatformUI.getWorkbench().getDisplay()),
			project -> new DataVersionsOperation(project)::run);

	private WorkbenchVersions() {
		states.addListener((_, now) -> versions.stateRead(now.state()));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
		refreshAll();
	}

	public static WorkbenchVersions shared() {
		return Shared.VERSIONS;
	}

	public VersionControl control() {
		return control;
	}

	public RepositoryControl repositories() {
		return control.repositoryControl();
	}

	public DataControl data() {
		return control.dataControl();
	}

	public ProjectStates states() {
		return states;
	}

	/** @return which versions of their data the projects have */
	public ProjectVersions versions() {
		return versions;
	}

	/** @return the folders of the open projects */
	public static List<Path> projects() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible).map(WorkbenchVersions::folder)
				.flatMap(Optional::stream).toList();
	}

	/** @return where a project lies on the disk */
	public static Optional<Path> folder(IProject project) {
		return Optional.ofNullable(project.getLocation()).map(IPath::toPath);
	}

	/** @return the open projects that lie in a folder */
	static List<IProject> projectsAt(Path folder) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
				.filter(project -> folder(project).equals(Optional.of(folder))).toList();
	}

	/** Has all projects read anew, in any thread. */
	public void refreshAll() {
		projects().forEach(this::refresh);
	}

	/** Has a project read anew, in any thread. */
	public void refresh(Path project) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> states.refresh(project));
	}

	/** What was written in a project's folder from outside the workspace is noticed, so that editors and the explorer show it. */
	public static void refreshFiles(Path project) {
		ResourceRefresh.of(project);
	}

	private void changed(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		for (IResourceDelta child : delta.getAffectedChildren()) {
			if (child.getResource() instanceof IProject project && project.isAccessible() && isNews(child)) {
				folder(project).ifPresent(this::refresh);
			}
		}
	}

	/** Marks and derived data do not matter; a change of content does. */
	private static boolean isNews(IResourceDelta delta) {
		if (delta.getKind() != IResourceDelta.CHANGED) {
			return true;
		}
		if (delta.getResource().getType() == IResource.FILE) {
			return (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		}
		return (delta.getFlags() & IResourceDelta.OPEN) != 0 || Arrays.stream(Objects.requireNonNull(delta.getAffectedChildren())).anyMatch(WorkbenchVersions::isNews);
	}
}
