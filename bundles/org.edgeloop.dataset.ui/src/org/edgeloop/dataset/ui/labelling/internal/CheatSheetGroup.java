package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;

/**
 * What the cheat sheet says, in the order in which one needs it.
 *
 * @param title what the gestures are about
 * @param lines the gestures
 */
record CheatSheetGroup(String title, List<Line> lines) {

	private static final String PREFIX = "org.edgeloop.dataset.ui.labelling.";

	/**
	 * A gesture.
	 *
	 * @param text what it does, in a few words
	 * @param commands the ids of the commands whose keys do it; none where {@code fixed} tells
	 * @param fixed the keys or mouse gestures that are always the same
	 */
	record Line(String text, List<String> commands, String fixed) {
	}

	private static Line keys(String text, String... commands) {
		return new Line(text, List.of(commands).stream().map(PREFIX::concat).toList(), "");
	}

	/** Gestures that bundles above this one add. */
	private static Line others(String text, String... commands) {
		return new Line(text, List.of(commands), "");
	}

	private static Line always(String text, String gesture) {
		return new Line(text, List.of(), gesture);
	}

	static final List<CheatSheetGroup> ALL = List.of( //
			new CheatSheetGroup("Make labels", List.of( //
					keys("mark in, mark out", "markIn", "markOut"), //
					keys("label what is marked", "commitMark"), //
					keys("point at the cursor", "addPoint"), //
					keys("whole recording", "labelRecording"), //
					keys("last label once more", "repeatLabel"), //
					always("class of the label", "0 – 9"), //
					always("label by preset", "Alt+0 – 9"), //
					always("draw a region", "drag"), //
					always("for this track alone", "Ctrl+drag"))),
			new CheatSheetGroup("Suggestions", List.of( //
					keys("next, previous suggestion", "nextSuggestion", "previousSuggestion"), //
					keys("accept and go on", "acceptSuggestion"), //
					keys("reject and go on", "rejectSuggestion"), //
					always("accept as another class", "0 – 9"), //
					others("have labels suggested …", "org.edgeloop.suggestion.ui.suggestLabels"), //
					others("find what looks like this …", "org.edgeloop.suggestion.ui.findSimilar"))),
			new CheatSheetGroup("Review", List.of( //
					keys("next to be reviewed", "nextReview"), //
					keys("approve and go on", "approveLabels"), //
					keys("reject, saying why", "rejectLabels"), //
					keys("submit", "submitLabels"), //
					keys("back to draft", "draftLabels"))),
			new CheatSheetGroup("Move edges", List.of( //
					keys("next edge of the label", "nextEdge"), //
					keys("by a pixel", "nudgeLeft", "nudgeRight"), //
					keys("by a sample", "nudgeLeftBySample", "nudgeRightBySample"), //
					keys("nearest edge to the cursor", "moveNearestEdge"), //
					keys("what edges snap to", "nextSnapMode"), //
					always("do not snap", "Shift while dragging"))),
			new CheatSheetGroup("Change labels", List.of( //
					keys("class, note, attributes …", "changeLabels"), //
					keys("split at the cursor", "splitLabel"), //
					keys("join", "joinLabels"), //
					keys("to the other channels", "duplicateLabel"), //
					keys("channels of new labels", "nextChannelScope"), //
					keys("give up, deselect", "cancel"), //
					always("delete", "Del"), //
					always("copy, cut, paste", "Ctrl+C, X, V"), //
					always("undo, redo", "Ctrl+Z, Ctrl+Y"))),
			new CheatSheetGroup("Go", List.of( //
					keys("next, previous label", "nextLabel", "previousLabel"), //
					keys("select it too", "extendToNextLabel", "extendToPreviousLabel"), //
					keys("cursor", "cursorLeft", "cursorRight"), //
					keys("cursor by a pixel", "cursorLeftFine", "cursorRightFine"), //
					keys("start, end", "toStart", "toEnd"), //
					keys("time, sample, bookmark …", "goTo"), //
					keys("bookmark here", "toggleBookmark"), //
					keys("next, previous bookmark", "nextBookmark", "previousBookmark"), //
					keys("next, previous window of the queue", "nextWindow", "previousWindow"))),
			new CheatSheetGroup("Listen", List.of( //
					new Line("play, stop", List.of("org.edgeloop.analysis.ui.playback.play"), ""), //
					new Line("again and again", List.of("org.edgeloop.analysis.ui.playback.loop"), ""), //
					new Line("slower, faster", List.of("org.edgeloop.analysis.ui.playback.slower", "org.edgeloop.analysis.ui.playback.faster"), ""))),
			new CheatSheetGroup("See", List.of( //
					keys("zoom in, out", "zoomIn", "zoomOut"), //
					keys("all, the label", "showAll", "zoomToLabel"), //
					keys("earlier, later", "panLeft", "panRight"), //
					always("by a page", "PgUp, PgDn"), //
					always("taller, flatter curves", "Ctrl+↑, Ctrl+↓"), //
					keys("markers A, B", "markerA", "markerB"), //
					keys("how times are written", "nextTimeMode"))));
}
