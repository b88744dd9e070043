package org.edgeloop.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells in which project's folder the user is: that of the last selected resource or the last active editor, else the only open one. For
 * views on projects of any kind, which need no catalogue of them.
 */
public final class ProjectFollower {

	private final IWorkbenchPage page;
	private final Consumer<Optional<Path>> moved;
	private Optional<IProject> current = Optional.empty();
	private boolean isDisposed;
	private final IResourceChangeListener projects = this::projectsChanged;
	private final ISelectionListener selections = (_, selection) -> of(selection).ifPresent(this::tell);
	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof IEditorPart editor) {
				ofEditor(editor).ifPresent(ProjectFollower.this::tell);
			}
		}
	};

	/** @param moved is told the folder, now if there is one, and whenever the user may have gone elsewhere; empty if the project is closed */
	public ProjectFollower(IWorkbenchPage page, Consumer<Optional<Path>> moved) {
		this.page = page;
		this.moved = moved;
		page.addSelectionListener(selections);
		page.addPartListener(parts);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
		look();
	}

	private void look() {
		of(page.getSelection()).or(() -> ofEditor(page.getActiveEditor())).or(ProjectFollower::onlyOne).ifPresent(this::tell);
	}

	private void tell(IProject project) {
		current = Optional.of(project);
		moved.accept(Optional.of(project.getLocation().toPath()));
	}

	/** Told from any thread. */
	private void projectsChanged(IResourceChangeEvent event) {
		boolean concerns = event.getDelta() != null && Arrays.stream(event.getDelta().getAffectedChildren())
				.anyMatch(delta -> delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.OPEN) != 0);
		if (concerns) {
			page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(this::lookAgain);
		}
	}

	private void lookAgain() {
		if (!isDisposed && current.filter(ProjectFollower::isOnDisk).isEmpty()) {
			current = Optional.empty();
			moved.accept(Optional.empty());
			look();
		}
	}

	/** Stops following. */
	public void dispose() {
		isDisposed = true;
		page.removeSelectionListener(selections);
		page.removePartListener(parts);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
	}

	private static Optional<IProject> of(@Nullable ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return project(first == null ? null : Adapters.adapt(first, IResource.class));
	}

	private static Optional<IProject> ofEditor(@Nullable IEditorPart editor) {
		return project(editor == null ? null : editor.getEditorInput().getAdapter(IResource.class));
	}

	private static Optional<IProject> project(@Nullable IResource resource) {
		IProject project = resource == null ? null : resource.getProject();
		return Optional.ofNullable(project).filter(ProjectFollower::isOnDisk);
	}

	private static Optional<IProject> onlyOne() {
		List<IProject> open = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(ProjectFollower::isOnDisk).toList();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
	}

	private static boolean isOnDisk(IProject project) {
		return project.isOpen() && project.getLocation() != null;
	}
}
