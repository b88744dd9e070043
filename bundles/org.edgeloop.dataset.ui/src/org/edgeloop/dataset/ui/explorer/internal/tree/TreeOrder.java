package org.edgeloop.dataset.ui.explorer.internal.tree;

import org.edgeloop.base.NaturalOrder;
import java.util.Comparator;

/** How recordings of a group are sorted. Groups always come first, by name. */
public enum TreeOrder {

	NAME("Name", Comparator.comparing(RecordingNode::name, NaturalOrder.INSTANCE)),
	/** The largest first: what takes the room is what one looks for. */
	SIZE("Size", Comparator.comparingLong(RecordingNode::bytes).reversed()),
	/** The most labels first. */
	LABELS("Labels", Comparator.comparingInt(RecordingNode::labels).reversed()),
	/** What is still to be done first. */
	STATE("State", Comparator.comparing(RecordingNode::status));

	private final String title;
	private final Comparator<RecordingNode> comparator;

	TreeOrder(String title, Comparator<RecordingNode> first) {
		this.title = title;
		comparator = first.thenComparing(RecordingNode::name, NaturalOrder.INSTANCE);
	}

	/** @return the name of the order in menus */
	public String title() {
		return title;
	}

	public Comparator<RecordingNode> comparator() {
		return comparator;
	}
}
