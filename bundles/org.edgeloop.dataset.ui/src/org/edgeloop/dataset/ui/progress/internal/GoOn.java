package org.edgeloop.dataset.ui.progress.internal;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.dataset.ui.explorer.internal.Catalogue;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.projects.CurrentProject;

/** Goes on to the next recording without labels. */
public final class GoOn {

	private static final String TITLE = "Next Unlabelled Recording";

	private GoOn() {
	}

	/** Opens the next unlabelled recording behind the one that a page shows, or says that there is none. */
	public static void from(IWorkbenchPage page) {
		Optional<IProject> project = CurrentProject.in(page);
		Optional<DatasetTree> tree = project.flatMap(Catalogues.shared()::of).flatMap(Catalogue::tree);
		if (project.isEmpty() || tree.isEmpty()) {
			tell(page, "Select a project in the Dataset Explorer first.");
			return;
		}
		NextUnlabelled.after(tree.get().recordings(), present(page.getActiveEditor(), project.get())).ifPresentOrElse(
				recording -> LabelOpener.open(page, project.get(), recording),
				() -> tell(page, "Every other recording of " + project.get().getName() + " has labels."));
	}

	private static String present(IEditorPart editor, IProject project) {
		IResource resource = editor == null ? null : editor.getEditorInput().getAdapter(IResource.class);
		return resource != null && resource.getProject().equals(project) ? DatasetPaths.of(resource) : "";
	}

	private static void tell(IWorkbenchPage page, String message) {
		MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), TITLE, message);
	}
}
