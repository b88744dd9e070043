package org.edgeloop.chart.ui;

/**
 * The values that a track's y axis covers, in the channel's unit.
 *
 * @param min the value at the lower edge
 * @param max the value at the upper edge, more than {@code min}
 */
public record ValueRange(double min, double max) {

	/** What a track shows before anything is known of its values. */
	public static final ValueRange UNIT = new ValueRange(-1, 1);

	/** @throws IllegalArgumentException if the range is empty, reversed or not finite */
	public ValueRange {
		if (!(min < max) || Double.isInfinite(min) || Double.isInfinite(max)) {
			throw new IllegalArgumentException("no value range: " + min + " to " + max);
		}
	}

	/** @return the range from {@code min} to {@code max}, widened where they are equal so that a constant has a line to lie on */
	public static ValueRange around(double min, double max) {
		if (min < max) {
			return new ValueRange(min, max);
		}
		double half = min == 0 ? 1 : Math.abs(min) / 2;
		return new ValueRange(min - half, min + half);
	}

	public double span() {
		return max - min;
	}

	/** @return the smallest range that covers both */
	public ValueRange union(ValueRange other) {
		return new ValueRange(Math.min(min, other.min), Math.max(max, other.max));
	}

	/** @return this range stretched by {@code factor} about {@code centre}, which keeps its place */
	public ValueRange zoom(double factor, double centre) {
		double low = centre - (centre - min) * factor;
		double high = centre + (max - centre) * factor;
		return low < high && Double.isFinite(low) && Double.isFinite(high) ? new ValueRange(low, high) : this;
	}

	/** @return this range moved by {@code distance} */
	public ValueRange shift(double distance) {
		return around(min + distance, max + distance);
	}

	/** @return this range with {@code fraction} of its span added above and below, so that peaks do not touch the border */
	public ValueRange pad(double fraction) {
		return new ValueRange(min - span() * fraction, max + span() * fraction);
	}
}
