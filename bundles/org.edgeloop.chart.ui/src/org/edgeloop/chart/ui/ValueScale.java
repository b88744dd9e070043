package org.edgeloop.chart.ui;

/** How a track's y axis finds its range. */
public sealed interface ValueScale {

	/** The smallest and largest value of the whole channel, so that the axis keeps still while panning. */
	ValueScale AUTO = new Auto();

	/** The union of all tracks with this scale and the same unit. */
	ValueScale SHARED = new Shared();

	/** @see ValueScale#AUTO */
	record Auto() implements ValueScale {
	}

	/** @see ValueScale#SHARED */
	record Shared() implements ValueScale {
	}

	/** Chosen by the user. */
	record Fixed(ValueRange range) implements ValueScale {
	}
}
