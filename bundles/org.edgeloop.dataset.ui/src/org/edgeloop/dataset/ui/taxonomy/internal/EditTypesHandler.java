package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.dataset.ui.projects.CurrentProject;
import org.edgeloop.dataset.ui.projects.ProjectNature;
import org.edgeloop.dataset.ui.taxonomy.TaxonomyEditor;

/** The command that opens the label types of the project that the user is at. */
public final class EditTypesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<IProject> project = CurrentProject.in(page);
		if (project.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Edit Label Types", "Select a project in the Dataset Explorer first.");
			return null;
		}
		try {
			IDE.openEditor(page, project.get().getFile(ProjectNature.DESCRIPTION_FILE), TaxonomyEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The label types could not be opened.", e);
		}
		return null;
	}
}
