package org.edgeloop.dataset.ui.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.ChannelNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;

/**
 * The project that the user is at, for views on a whole project: that of the last selected resource or the last active editor, else
 * the only open one. User interface thread only.
 */
public final class CurrentProject {

	/** Told in the user interface thread. */
	public interface Listener {

		/** Another project is the current one, or there is none any more. */
		void projectChanged(Optional<IProject> project);

		/** The project's recordings or labels on the disk are not what they were. */
		void contentChanged(IProject project);
	}

	private final IWorkbenchPage page;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final ISelectionListener selections = this::selected;
	private final Parts parts = new Parts();
	private final Contents contents = new Contents();
	private Optional<IProject> current;

	public CurrentProject(IWorkbenchPage page) {
		this.page = page;
		current = of(page.getSelection()).or(() -> ofEditor(page.getActiveEditor())).or(CurrentProject::onlyOne);
		page.addSelectionListener(selections);
		page.addPartListener(parts);
		Catalogues.shared().addListener(contents);
		current.ifPresent(Catalogues.shared()::of);
	}

	/** Stops following. */
	public void dispose() {
		page.removeSelectionListener(selections);
		page.removePartListener(parts);
		Catalogues.shared().removeListener(contents);
		listeners.clear();
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** @return the project; empty if several are open and none was chosen, or none is open */
	public Optional<IProject> get() {
		return current;
	}

	/** @return the project of what a page shows now, without following it */
	public static Optional<IProject> in(IWorkbenchPage page) {
		return of(page.getSelection()).or(() -> ofEditor(page.getActiveEditor())).or(CurrentProject::onlyOne);
	}

	private void selected(IWorkbenchPart part, @Nullable ISelection selection) {
		of(selection).ifPresent(project -> set(Optional.of(project)));
	}

	private void set(Optional<IProject> project) {
		if (!project.equals(current)) {
			current = project;
			project.ifPresent(Catalogues.shared()::of); // from now on its changes are told
			listeners.forEach(listener -> listener.projectChanged(project));
		}
	}

	private static Optional<IProject> of(@Nullable ISelection selection) {
		return selection instanceof IStructuredSelection structured && structured.getFirstElement() != null
				? of(structured.getFirstElement())
				: Optional.empty();
	}

	private static Optional<IProject> of(Object element) {
		IResource resource = element instanceof ChannelNode channel ? channel.recording() : Adapters.adapt(element, IResource.class);
		return Optional.ofNullable(resource).map(IResource::getProject).filter(ProjectNature::isOn);
	}

	private static Optional<IProject> ofEditor(@Nullable IEditorPart editor) {
		IResource resource = editor == null ? null : editor.getEditorInput().getAdapter(IResource.class);
		return Optional.ofNullable(resource).map(IResource::getProject).filter(ProjectNature::isOn);
	}

	private static Optional<IProject> onlyOne() {
		List<IProject> open = openProjects().toList();
		return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
	}

	private static Stream<IProject> openProjects() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(ProjectNature::isOn);
	}

	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (reference.getPart(false) instanceof IEditorPart editor) {
				ofEditor(editor).ifPresent(project -> set(Optional.of(project)));
			}
		}
	}

	/** Hears from any thread. */
	private final class Contents implements Catalogues.Listener {

		@Override
		public void projectsChanged() {
			inUiThread(() -> set(current.filter(ProjectNature::isOn).or(CurrentProject::onlyOne)));
		}

		@Override
		public void moved(IResource from, IResource to) {
			// the scan that follows tells it
		}

		@Override
		public void scanned(IProject project, @Nullable DatasetTree older, DatasetTree newer) {
			inUiThread(() -> {
				if (current.filter(project::equals).isPresent()) {
					listeners.forEach(listener -> listener.contentChanged(project));
				}
			});
		}

		@Override
		public void detailsRead(IResource recording) {
			// says nothing of labels
		}

		private void inUiThread(Runnable task) {
			page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(task);
		}
	}
}
