package org.edgeloop.dataset.ui.labelling;

/** What the edges of labels are drawn to while they are made or moved. */
public enum SnapMode {

	NOTHING("Nothing"),
	LABEL_EDGE("Edges of Labels"),
	ZERO_CROSSING("Zero Crossings"),
	PEAK("Peaks"),
	REVOLUTION("Shaft Revolutions"),
	GRID("Grid");

	private final String title;

	SnapMode(String title) {
		this.title = title;
	}

	/** @return its name for people */
	public String title() {
		return title;
	}
}
