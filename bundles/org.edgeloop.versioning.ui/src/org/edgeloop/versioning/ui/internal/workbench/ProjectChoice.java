package org.edgeloop.versioning.ui.internal.workbench;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.edgeloop.versioning.ui.VersionsView;

/** Which project a command means. */
public final class ProjectChoice {

	private ProjectChoice() {
	}

	/** @return the project of what is selected in a window, else that of the Versions view, else that of the editor, else the first there is */
	public static Optional<Path> of(IWorkbenchWindow window) {
		@Nullable
		IWorkbenchPage page = window.getActivePage();
		Optional<Path> selected = of(window.getSelectionService().getSelection());
		if (selected.isPresent() || page == null) {
			return selected;
		}
		Optional<Path> viewed = page.findView(VersionsView.ID) instanceof VersionsView view ? view.presenter().project() : Optional.empty();
		return viewed.or(() -> ofEditor(page)).or(() -> WorkbenchVersions.projects().stream().findFirst());
	}

	private static Optional<Path> ofEditor(IWorkbenchPage page) {
		@Nullable
		IEditorPart editor = page.getActiveEditor();
		return editor == null ? Optional.empty() : of(editor.getEditorInput());
	}

	/** @return the project of the first thing that is selected */
	static Optional<Path> of(@Nullable ISelection selection) {
		return selection instanceof IStructuredSelection structured && !structured.isEmpty() ? of(structured.getFirstElement()) : Optional.empty();
	}

	/** @return the project of something that stands for a file, a folder or a project */
	static Optional<Path> of(@Nullable Object element) {
		return Optional.ofNullable(Adapters.adapt(element, IResource.class)).map(IResource::getProject).filter(IProject::isAccessible)
				.flatMap(WorkbenchVersions::folder);
	}
}
