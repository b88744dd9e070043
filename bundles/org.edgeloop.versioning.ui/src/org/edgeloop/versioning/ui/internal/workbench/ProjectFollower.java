package org.edgeloop.versioning.ui.internal.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Finds out which project a view is to show: that of what is selected or edited in its window, else the only one there is. */
public final class ProjectFollower {

	private final IWorkbenchWindow window;
	private final IViewPart view;
	private final Consumer<Path> show;
	private final Runnable showNothing;
	private final ISelectionListener selections = this::selected;
	private final IResourceChangeListener projects = _ -> projectsChanged();
	private Optional<Path> shown = Optional.empty();

	/**
	 * @param view whose own selections lead nowhere
	 * @param show told the folder of a project
	 * @param showNothing told that there is no project left
	 */
	public ProjectFollower(IWorkbenchWindow window, IViewPart view, Consumer<Path> show, Runnable showNothing) {
		this.window = window;
		this.view = view;
		this.show = show;
		this.showNothing = showNothing;
	}

	/** Begins with what is selected or edited now. */
	public void start() {
		window.getSelectionService().addPostSelectionListener(selections);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE);
		ISelection selection = window.getSelectionService().getSelection();
		IWorkbenchPage page = window.getActivePage();
		@Nullable
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		Optional<Path> first = ProjectChoice.of(selection).or(() -> editor == null ? Optional.empty() : ProjectChoice.of(editor.getEditorInput()));
		first.ifPresentOrElse(this::change, this::projectsChanged);
	}

	public void stop() {
		window.getSelectionService().removePostSelectionListener(selections);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projects);
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (part == view) {
			return;
		}
		Optional<Path> project = ProjectChoice.of(selection);
		if (project.isEmpty() && part instanceof IEditorPart editor) {
			project = ProjectChoice.of(editor.getEditorInput());
		}
		project.filter(each -> !shown.equals(Optional.of(each))).ifPresent(this::change);
	}

	/** A project came or went; called in any thread. */
	private void projectsChanged() {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			List<Path> all = WorkbenchVersions.projects();
			if (shown.isPresent() && !all.contains(shown.get())) {
				shown = Optional.empty();
				showNothing.run();
			}
			if (shown.isEmpty() && !all.isEmpty()) {
				change(all.getFirst());
			}
		});
	}

	private void change(Path project) {
		shown = Optional.of(project);
		show.accept(project);
	}
}
