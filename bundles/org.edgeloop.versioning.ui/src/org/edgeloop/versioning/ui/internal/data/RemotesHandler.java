package org.edgeloop.versioning.ui.internal.data;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.ProjectChoice;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;

/** Asks where the selected project's commits and data go, and writes it down. */
public final class RemotesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			ProjectChoice.of(window).ifPresent(project -> new OperationJob<>("Reading the remotes of " + project.getFileName(), VersionsView.WORKING,
					_ -> RemoteAddresses.read(project)).onResult(before -> ask(window.getShell(), project, before)).schedule());
		}
		return null;
	}

	private static void ask(Shell shell, Path project, RemoteAddresses before) {
		new RemotesDialog(shell, before).ask().ifPresent(after -> new OperationJob<>("Writing the remotes of " + project.getFileName(), VersionsView.WORKING, _ -> {
			after.write(project, before);
			return project;
		}).onResult(WorkbenchVersions.shared()::refresh).schedule());
	}
}
