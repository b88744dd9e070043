package org.edgeloop.chart;

/**
 * A point of a line or a cloud.
 *
 * @param x finite
 * @param y {@code NaN} where the line has a gap
 * @param isAlert whether it lies where it should not, and is marked by shape and colour
 */
public record ChartPoint(double x, double y, boolean isAlert) {

	public ChartPoint(double x, double y) {
		this(x, y, false);
	}
}
