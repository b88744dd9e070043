package org.edgeloop.dataset.ui.projects.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.projects.ProjectJobs;

/** Asks for a project's folder and opens it. */
public final class OpenProjectFolderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
		dialog.setText("Open Project Folder");
		dialog.setMessage("Choose a folder with a dataset.json. It is opened where it lies.");
		String folder = dialog.open();
		if (folder != null) {
			ProjectJobs.open(Path.of(folder));
		}
		return null;
	}
}
