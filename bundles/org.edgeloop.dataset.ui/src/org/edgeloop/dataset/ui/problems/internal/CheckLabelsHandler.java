package org.edgeloop.dataset.ui.problems.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.problems.ProjectChecks;
import org.edgeloop.dataset.ui.projects.CurrentProject;

/** The command that checks all labels of the project that the user is at. */
public final class CheckLabelsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<IProject> project = CurrentProject.in(page);
		if (project.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Check Labels", "Select a project in the Dataset Explorer first.");
			return null;
		}
		try {
			page.showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			throw new ExecutionException("The Problems view could not be opened.", e);
		}
		ProjectChecks.check(project.get());
		return null;
	}
}
