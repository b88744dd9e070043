package org.edgeloop.dataset.ui.review;

import org.edgeloop.ui.Icons;

/** Whose labels those of a recording are compared with. */
public enum ComparisonPartner {

	FILE("Compare With Label File…", Icons.OPEN_FILE),
	REVISION("Compare With Git Revision…", Icons.HISTORY),
	AUTHOR("Compare With Author…", Icons.COMPARE),
	NOBODY("Stop Comparing", Icons.STOP);

	private final String title;
	private final Icons icon;

	ComparisonPartner(String title, Icons icon) {
		this.title = title;
		this.icon = icon;
	}

	/** @return what choosing it is called */
	public String title() {
		return title;
	}

	public Icons icon() {
		return icon;
	}
}
