package org.edgeloop.dataset.ui.labelling;

import java.util.List;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** The part of a label that arrow keys and drags move. */
public enum LabelEdge {

	/** Nothing: the arrow keys move the timeline. */
	NONE,
	/** The first sample. */
	START,
	/** The sample behind the last one. */
	END,
	/** The label with its length kept. */
	WHOLE;

	private static final List<LabelEdge> OF_A_REGION = List.of(values());
	private static final List<LabelEdge> OF_A_POINT = List.of(NONE, WHOLE);

	private static List<LabelEdge> of(LabelKind kind) {
		return switch (kind) {
		case REGION, BOX -> OF_A_REGION;
		case POINT -> OF_A_POINT;
		case RECORDING -> List.of(NONE);
		};
	}

	/**
	 * @param label the label whose parts are gone through
	 * @param direction 1 for the next part, -1 for the one before
	 */
	LabelEdge step(Label label, int direction) {
		List<LabelEdge> edges = of(label.getKind());
		return edges.get(Math.floorMod(edges.indexOf(this) + direction, edges.size()));
	}

	/**
	 * Moves this part of a label. A region keeps at least one sample, a whole label its length; neither leaves the recording.
	 *
	 * @param range where the label is; empty for a point
	 * @param distance how far to move, in samples
	 * @param length the recording's length in samples
	 */
	public SampleRange move(SampleRange range, long distance, long length) {
		return switch (this) {
		case NONE -> range;
		case START -> new SampleRange(Math.clamp(range.from() + distance, 0, range.to() - 1), range.to());
		case END -> new SampleRange(range.from(), Math.clamp(range.to() + distance, range.from() + 1, length));
		case WHOLE -> {
			// A point sits on a sample, so it stays before the recording's end.
			long room = Math.max(1, range.length());
			long from = Math.clamp(range.from() + distance, 0, Math.max(0, length - room));
			yield new SampleRange(from, from + range.length());
		}
		};
	}
}
