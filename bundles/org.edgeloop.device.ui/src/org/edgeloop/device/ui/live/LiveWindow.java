package org.edgeloop.device.ui.live;

/** Which stretch of time is shown. */
public enum LiveWindow {

	TEN_SECONDS("Last 10 Seconds", 10), MINUTE("Last Minute", 60), TEN_MINUTES("Last 10 Minutes", 600), HOUR("Last Hour", 3600),
	ALL("All", Double.POSITIVE_INFINITY);

	private final String label;
	private final double seconds;

	LiveWindow(String label, double seconds) {
		this.label = label;
		this.seconds = seconds;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	public double seconds() {
		return seconds;
	}
}
