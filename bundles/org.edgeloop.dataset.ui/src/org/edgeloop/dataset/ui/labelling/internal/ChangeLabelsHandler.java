package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Asks what is to become of the selected labels, and changes all of them in one step. */
public final class ChangeLabelsHandler extends LabellingHandler {

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		if (presenter.selection().isEmpty()) {
			presenter.navigation().next();
		}
		if (!presenter.selection().isEmpty()) {
			var dialog = new ChangeLabelsDialog(HandlerUtil.getActiveShell(event), presenter);
			if (dialog.open() == Window.OK) {
				presenter.editing().change(presenter.selection(), dialog.change());
			}
		}
	}
}
