package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Asks for a time, a sample or a bookmark and puts the cursor there. */
public final class GoToHandler extends LabellingHandler {

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		TimelineModel timeline = presenter.timeline();
		TimeMode mode = timeline.effectiveTimeMode() == TimeMode.SAMPLES ? TimeMode.SAMPLES : TimeMode.RELATIVE;
		var dialog = new GoToDialog(HandlerUtil.getActiveShell(event), new TimeText(timeline.axis(), mode), presenter.bookmarks());
		if (dialog.open() == Window.OK) {
			dialog.chosen().ifPresent(presenter.navigation()::goTo);
		}
	}
}
