package org.edgeloop.experiment.ui.internal.logging;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Delivers logged runs that wait for their stores, and says how many there were. */
public final class DeliverRunsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		DeliverRunsJob.ofUser().onResult(result -> MessageDialog.openInformation(shell, "Deliver Logged Runs",
				result.delivered() == 0 ? "No logged runs wait." : "Delivered what " + result.delivered() + " loggers had left.")).asUserAction()
				.schedule();
		return null;
	}
}
