package org.edgeloop.chart.ui;

/**
 * What the picture on the screen knows of a channel at one place: the value of a sample, or the range of several that share a
 * pixel column.
 *
 * @param min the smallest value there; NaN in a gap
 * @param max the largest value there; the same as {@code min} where it is a single sample
 * @param rms the root mean square there
 * @param provisional whether not all samples were looked at
 */
public record TimelineReading(double min, double max, double rms, boolean provisional) {

	public boolean isGap() {
		return Double.isNaN(min);
	}
}
