package org.edgeloop.dataset.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.labels.Label;

/**
 * A tier of a TextGrid while it is filled from front to back: its intervals do not overlap, and no two of its points are at one time.
 *
 * @param name may be that of another tier too, which then holds what this one has no room for
 * @param isPoints whether it holds points, else intervals
 */
record TextGridTier(String name, boolean isPoints, List<Label> labels) {

	TextGridTier(String name, boolean isPoints) {
		this(name, isPoints, new ArrayList<>());
	}

	/** @param label begins not before any in the tier */
	boolean hasRoomFor(Label label) {
		if (labels.isEmpty()) {
			return true;
		}
		Label last = labels.getLast();
		return isPoints ? last.getFrom() < label.getFrom() : last.getTo() <= label.getFrom();
	}
}
