package org.edgeloop.drift.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a drift report of the tables that are selected. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		if (window != null) {
			var wizard = new NewReportWizard();
			wizard.init(window.getWorkbench(), selection);
			new WizardDialog(window.getShell(), wizard).open();
		}
		return null;
	}
}
