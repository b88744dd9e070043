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
	NEXT_SUGGESTION(presenter -> presenter.suggestions().next()),
	PREVIOUS_SUGGESTION(presenter -> presenter.suggestions().previous()),
	ACCEPT_SUGGESTION(presenter -> presenter.suggestions().accept()),
	REJECT_SUGGESTION(presenter -> presenter.suggestions().reject()),
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
	NEXT_TIME_MODE(presenter -> presenter.timeline().nextTimeMode()),
	SPLIT(presenter -> presenter.editing().splitAtCursor()),
	JOIN(presenter -> presenter.editing().joinSelected()),
	REPEAT(presenter -> presenter.making().repeat()),
	DUPLICATE(presenter -> presenter.editing().duplicateToOtherChannels()),
	MOVE_NEAREST_EDGE(presenter -> presenter.edges().moveNearestToCursor()),
	LABEL_RECORDING(presenter -> presenter.making().addRecording()),
	NEXT_SNAP_MODE(presenter -> presenter.snapping().nextMode()),
	TOGGLE_BOOKMARK(presenter -> presenter.bookmarks().toggle()),
	NEXT_BOOKMARK(presenter -> presenter.bookmarks().goToNext(true)),
	PREVIOUS_BOOKMARK(presenter -> presenter.bookmarks().goToNext(false)),
	EXTEND_TO_NEXT(presenter -> presenter.navigation().extendToNext()),
	EXTEND_TO_PREVIOUS(presenter -> presenter.navigation().extendToPrevious()),
	CURSOR_LEFT(presenter -> presenter.navigation().moveCursor(-1)),
	CURSOR_RIGHT(presenter -> presenter.navigation().moveCursor(1)),
	CURSOR_LEFT_FINE(presenter -> presenter.navigation().moveCursorFinely(-1)),
	CURSOR_RIGHT_FINE(presenter -> presenter.navigation().moveCursorFinely(1)),
	PAN_LEFT(presenter -> new TimelineNavigation(presenter.timeline()).pan(-0.5)),
	PAN_RIGHT(presenter -> new TimelineNavigation(presenter.timeline()).pan(0.5)),
	ZOOM_IN(presenter -> new TimelineNavigation(presenter.timeline()).zoomIn()),
	ZOOM_OUT(presenter -> new TimelineNavigation(presenter.timeline()).zoomOut()),
	TO_START(presenter -> presenter.navigation().goTo(0)),
	TO_END(presenter -> presenter.navigation().goTo(presenter.timeline().axis().length())),
	MARKER_A(presenter -> presenter.timeline().setMarkerA(presenter.timeline().cursor())),
	MARKER_B(presenter -> presenter.timeline().setMarkerB(presenter.timeline().cursor()));

	private final Consumer<LabellingPresenter> action;

	LabellingGesture(Consumer<LabellingPresenter> action) {
		this.action = action;
	}

	void perform(LabellingPresenter presenter) {
		action.accept(presenter);
	}
}
