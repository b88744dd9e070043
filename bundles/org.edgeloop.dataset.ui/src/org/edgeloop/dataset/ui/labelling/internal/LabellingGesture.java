package org.edgeloop.dataset.ui.labelling.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** What a key or a menu entry does in the labelling editor; a command's handler in {@code plugin.xml} names the constant. */
enum LabellingGesture {

	MARK_IN(LabellingPresenter::markIn, _ -> true),
	MARK_OUT(LabellingPresenter::markOut, _ -> true),
	COMMIT_MARK(LabellingPresenter::commitMark, LabellingPresenter::canCommit),
	ADD_POINT(LabellingPresenter::addPoint, _ -> true),
	CANCEL(LabellingPresenter::cancel, _ -> true),
	NEXT_LABEL(LabellingPresenter::selectNext, LabellingGesture::hasLabels),
	PREVIOUS_LABEL(LabellingPresenter::selectPrevious, LabellingGesture::hasLabels),
	// Without a single selected label, Tab goes on to the next control as everywhere.
	NEXT_EDGE(presenter -> presenter.stepEdge(1), LabellingGesture::hasOneSelected),
	PREVIOUS_EDGE(presenter -> presenter.stepEdge(-1), LabellingGesture::hasOneSelected),
	// Without an active edge the arrow keys stay the timeline's.
	NUDGE_LEFT(presenter -> presenter.nudgeByStep(-1), LabellingPresenter::canNudge),
	NUDGE_RIGHT(presenter -> presenter.nudgeByStep(1), LabellingPresenter::canNudge),
	NUDGE_LEFT_BY_SAMPLE(presenter -> presenter.nudge(-1), LabellingPresenter::canNudge),
	NUDGE_RIGHT_BY_SAMPLE(presenter -> presenter.nudge(1), LabellingPresenter::canNudge),
	DELETE(LabellingPresenter::deleteSelected, LabellingGesture::hasSelected),
	SELECT_ALL(LabellingPresenter::selectAll, LabellingGesture::hasLabels),
	ZOOM_TO_LABEL(LabellingPresenter::zoomToSelection, LabellingGesture::hasSelected),
	SHOW_ALL(presenter -> new TimelineNavigation(presenter.timeline()).fitAll(), _ -> true),
	NEXT_CHANNEL_SCOPE(LabellingPresenter::nextChannelScope, _ -> true),
	NEXT_TIME_MODE(LabellingPresenter::nextTimeMode, _ -> true);

	private final Consumer<LabellingPresenter> action;
	private final Predicate<LabellingPresenter> condition;

	LabellingGesture(Consumer<LabellingPresenter> action, Predicate<LabellingPresenter> condition) {
		this.action = action;
		this.condition = condition;
	}

	void perform(LabellingPresenter presenter) {
		action.accept(presenter);
	}

	boolean isEnabled(LabellingPresenter presenter) {
		return condition.test(presenter);
	}

	private static boolean hasLabels(LabellingPresenter presenter) {
		return !presenter.index().sorted().isEmpty();
	}

	private static boolean hasSelected(LabellingPresenter presenter) {
		return !presenter.selection().isEmpty();
	}

	private static boolean hasOneSelected(LabellingPresenter presenter) {
		return presenter.selection().size() == 1;
	}
}
