package org.edgeloop.dataset.ui.labelling.internal;

import java.util.OptionalLong;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Asks for a time or a sample and puts the cursor there. */
public final class GoToHandler extends LabellingHandler {

	@Override
	void execute(ExecutionEvent event, LabellingPresenter presenter) {
		TimelineModel timeline = presenter.timeline();
		TimeMode mode = timeline.effectiveTimeMode() == TimeMode.SAMPLES ? TimeMode.SAMPLES : TimeMode.RELATIVE;
		TimeText time = new TimeText(timeline.axis(), mode);
		String question = mode == TimeMode.SAMPLES ? "Sample index:"
				: "Time since the start, such as 1.25, 250 ms or 2:05.5, or a sample index such as #4096:";
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Go to Time", question, "",
				text -> fault(time, timeline, text));
		if (dialog.open() == Window.OK) {
			time.parse(dialog.getValue()).ifPresent(position -> {
				timeline.setCursor(OptionalLong.of(position));
				new TimelineNavigation(timeline).reveal(new SampleRange(position, position));
			});
		}
	}

	private static @Nullable String fault(TimeText time, TimelineModel timeline, String text) {
		OptionalLong position = time.parse(text);
		if (position.isEmpty()) {
			return text.isBlank() ? "" : "This is no time";
		}
		boolean inside = position.getAsLong() >= 0 && position.getAsLong() <= timeline.axis().length();
		return inside ? null : "The recording ends at " + time.position(timeline.axis().length());
	}
}
