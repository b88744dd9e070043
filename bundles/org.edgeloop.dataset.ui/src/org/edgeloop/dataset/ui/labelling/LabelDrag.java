package org.edgeloop.dataset.ui.labelling;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;

/**
 * A label, or one of its edges, that is being dragged: the document keeps the label as it was until the drag ends, so that a
 * drag is one step to undo.
 *
 * @param label the label
 * @param edge the part that follows the mouse
 * @param grip where it was taken hold of
 * @param range where the label would be now
 */
public record LabelDrag(Label label, LabelEdge edge, long grip, SampleRange range) {

	static LabelDrag start(Label label, LabelEdge edge, long grip) {
		return new LabelDrag(label, edge, grip, LabellingPresenter.rangeOf(label));
	}

	LabelDrag to(long position, long length) {
		SampleRange moved = edge.move(LabellingPresenter.rangeOf(label), position - grip, length);
		return new LabelDrag(label, edge, grip, moved);
	}

	/** @return the end that the mouse moves, and the whole label with it where it moves both */
	long movedEnd() {
		return edge == LabelEdge.END ? range.to() : range.from();
	}
}
