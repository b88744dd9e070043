package org.edgeloop.signal.diagnosis;

/** A damaged part of a rolling-element bearing. */
public enum BearingFault {
	OUTER_RACE("outer race", "BPFO"), INNER_RACE("inner race", "BPFI"),
	/** Its lines lie at twice the ball spin frequency: the defect strikes once on each race in a turn. */
	BALL("ball", "BSF"),
	CAGE("cage", "FTF");

	private final String label;
	private final String symbol;

	BearingFault(String label, String symbol) {
		this.label = label;
		this.symbol = symbol;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	/** @return the usual abbreviation of its frequency */
	public String symbol() {
		return symbol;
	}
}
