package org.edgeloop.dataset.ui.labelling.internal;

import java.util.function.Consumer;

import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * What a key or a menu entry does in the labelling editor; a command's handler in {@code plugin.xml} names the constant. A gesture
 * that has nothing to act on does nothing: the workbench would answer the key of a disabled command with a dialog.
 */
enum LabellingGesture {

	MARK_IN(presenter -> presenter.marking().markIn()),
	MARK_OUT(presenter -> presenter.marking().markOut()),
	COMMIT_MARK(presenter -> presenter.marking().commit()),
	ADD_POINT(presenter -> presenter.marking().addPoint()),
	CANCEL(LabellingPresenter::cancel),
	NEXT_LABEL(presenter -> presenter.navigation().next()),
	PREVIOUS_LABEL(presenter -> presenter.navigation().previous()),
	NEXT_EDGE(presenter -> presenter.edges().step(1)),
	PREVIOUS_EDGE(presenter -> presenter.edges().step(-1)),
	NUDGE_LEFT(presenter -> presenter.edges().nudgeByStep(-1)),
	NUDGE_RIGHT(presenter -> presenter.edges().nudgeByStep(1)),
	NUDGE_LEFT_BY_SAMPLE(presenter -> presenter.edges().nudge(-1)),
	NUDGE_RIGHT_BY_SAMPLE(presenter -> presenter.edges().nudge(1)),
	DELETE(presenter -> presenter.editing().deleteSelected()),
	ZOOM_TO_LABEL(presenter -> presenter.navigation().zoomToSelection()),
	SHOW_ALL(presenter -> new TimelineNavigation(presenter.timeline()).fitAll()),
	NEXT_CHANNEL_SCOPE(presenter -> presenter.nextLabel().nextChannelScope()),
	NEXT_TIME_MODE(presenter -> presenter.timeline().nextTimeMode());

	private final Consumer<LabellingPresenter> action;

	LabellingGesture(Consumer<LabellingPresenter> action) {
		this.action = action;
	}

	void perform(LabellingPresenter presenter) {
		action.accept(presenter);
	}
}
