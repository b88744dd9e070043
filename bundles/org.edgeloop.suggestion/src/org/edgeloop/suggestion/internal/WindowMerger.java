package org.edgeloop.suggestion.internal;

import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.SampleRange;
import org.edgeloop.suggestion.Finding;

/** Makes one finding of windows that overlap or touch and say the same. */
final class WindowMerger {

	/** Which score several windows have. */
	enum Joint {
		GREATEST, MEAN
	}

	private final List<SampleRange> stretches;
	private final Joint joint;
	private final Consumer<Finding> found;
	private int stretch;
	private long from;
	private long to;
	private double score;
	private int windows;
	private String type = "";
	private boolean isOpen;

	/** @param stretches over whose ends nothing is merged, in order */
	WindowMerger(List<SampleRange> stretches, Joint joint, Consumer<Finding> found) {
		this.stretches = stretches;
		this.joint = joint;
		this.found = found;
	}

	/** Takes a window; they come in the order of their begins. */
	void add(long first, long end, double howSure, String what) {
		boolean isSameStretch = !moveTo(first);
		if (isOpen && isSameStretch && first <= to && what.equals(type)) {
			to = Math.max(to, end);
			windows++;
			score = joint == Joint.MEAN ? score + (howSure - score) / windows : Math.max(score, howSure);
			return;
		}
		end();
		// A window that overlaps one of another kind keeps what is its own.
		from = isOpenBefore(first, isSameStretch) ? to : first;
		to = end;
		score = howSure;
		windows = 1;
		type = what;
		isOpen = from < to;
	}

	private boolean isOpenBefore(long first, boolean isSameStretch) {
		return isSameStretch && first < to;
	}

	/** @return whether another stretch begins before the sample */
	private boolean moveTo(long sample) {
		boolean moved = false;
		while (stretch + 1 < stretches.size() && stretches.get(stretch + 1).from() <= sample) {
			stretch++;
			moved = true;
		}
		return moved;
	}

	/** Hands on what is not complete yet. */
	void end() {
		if (isOpen) {
			found.accept(new Finding(from, to, score, type));
			isOpen = false;
		}
	}
}
