package org.edgeloop.signal.snap;

import java.util.OptionalLong;

/**
 * Evenly spaced places, such as every tenth of a second. The spacing need not be a whole number of samples: the places are the
 * samples nearest to the multiples, so they do not drift away from them.
 *
 * @param step the spacing in samples, at least 1
 */
public record Grid(double step) implements SnapPoints {

	/** @throws IllegalArgumentException if the step is less than a sample */
	public Grid {
		if (!(step >= 1) || Double.isInfinite(step)) {
			throw new IllegalArgumentException("a grid's step is at least one sample, not " + step);
		}
	}

	@Override
	public OptionalLong nearest(long position) {
		double below = Math.floor(position / step);
		long lower = Math.round(below * step);
		long upper = Math.round((below + 1) * step);
		return OptionalLong.of(position - lower <= upper - position ? lower : upper);
	}
}
