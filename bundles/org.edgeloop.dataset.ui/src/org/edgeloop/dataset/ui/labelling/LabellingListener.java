package org.edgeloop.dataset.ui.labelling;

/** Is told what changed in a {@link LabellingPresenter}, in the thread that changed it. */
@FunctionalInterface
public interface LabellingListener {

	/** What changed. */
	enum Change {
		/** the labels themselves, by a command, undo, redo or restored work */
		LABELS,
		/** which labels are selected, or which edge is active */
		SELECTION,
		/** the mark, or a drag in progress */
		MARK,
		/** the current class or the channels that new labels take */
		NEXT_LABEL,
		/** what edges snap to */
		SNAPPING,
		/** the bookmarks */
		BOOKMARKS,
		/** the suggestions that are to be decided about, or which of them is looked at */
		SUGGESTIONS,
		/** whether there is something to save */
		DIRTY
	}

	void labellingChanged(Change change);
}
