package org.edgeloop.versioning.ui.internal.data;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.lineage.BeginVersionsOperation;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.ProjectChoice;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;

/** Asks how, and puts the selected project under version control. */
public final class BeginVersionsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		@Nullable
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null) {
			ProjectChoice.of(window).ifPresent(project -> ask(window.getShell(), project));
		}
		return null;
	}

	private static void ask(Shell shell, Path project) {
		Optional<Boolean> withData = new BeginVersionsDialog(shell, String.valueOf(project.getFileName())).ask();
		withData.ifPresent(isWithData -> begin(project, isWithData));
	}

	private static void begin(Path project, boolean isWithData) {
		var operation = new BeginVersionsOperation(project, isWithData);
		new OperationJob<>("Putting " + project.getFileName() + " under version control", VersionsView.WORKING, progress -> {
			try {
				operation.run(progress);
				return project;
			} finally {
				WorkbenchVersions.refreshFiles(project);
			}
		}).onResult(WorkbenchVersions.shared()::refresh).asUserAction().schedule();
	}
}
