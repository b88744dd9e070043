package org.edgeloop.dataset.ui.statistics;

import org.edgeloop.dataset.overview.LabelGroup;

/** What the length of a bar stands for. */
public enum Measure {
	COUNT("Number of Labels"),
	DURATION("Duration"),
	/** How the classes share what there is. */
	BALANCE("Class Balance");

	private final String title;

	Measure(String title) {
		this.title = title;
	}

	public String title() {
		return title;
	}

	/** @return the value of a group before it is put in units: labels or seconds */
	double of(LabelGroup group) {
		return this == DURATION ? group.seconds() : group.count();
	}
}
