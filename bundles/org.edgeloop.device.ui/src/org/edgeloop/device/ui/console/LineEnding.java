package org.edgeloop.device.ui.console;

/** What is sent behind a line. */
public enum LineEnding {

	CR("CR", "\r"), LF("LF", "\n"), CR_LF("CR LF", "\r\n"), NONE("nothing", "");

	private final String label;
	private final String characters;

	LineEnding(String label, String characters) {
		this.label = label;
		this.characters = characters;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	public String characters() {
		return characters;
	}
}
