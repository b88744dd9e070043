package org.edgeloop.chart;

/** What becomes of the points that were chosen when a user brushes others. */
public enum Brushing {

	/** Only what is brushed is chosen. */
	REPLACE,
	/** What is brushed is chosen as well. */
	ADD,
	/** What is brushed is not chosen any more. */
	REMOVE;

	/**
	 * @param before for each point whether it was chosen; empty if none was
	 * @param brushed for each point whether it is brushed
	 * @return for each point whether it is chosen; empty if none is
	 */
	public boolean[] apply(boolean[] before, boolean[] brushed) {
		var chosen = new boolean[brushed.length];
		boolean any = false;
		for (int i = 0; i < chosen.length; i++) {
			boolean was = i < before.length && before[i];
			chosen[i] = switch (this) {
			case REPLACE -> brushed[i];
			case ADD -> was || brushed[i];
			case REMOVE -> was && !brushed[i];
			};
			any |= chosen[i];
		}
		return any ? chosen : new boolean[0];
	}
}
