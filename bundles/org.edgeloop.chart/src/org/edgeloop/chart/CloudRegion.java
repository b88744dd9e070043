package org.edgeloop.chart;

import java.util.Arrays;

import org.edgeloop.chart.ChartAxis.Scale;

/**
 * An area of a chart with a straight-lined edge, such as a rectangle or what was drawn around with a lasso. It is kept by values, so that it holds for
 * points that are not drawn as well.
 *
 * @param xScale how values of x become places
 * @param yScale how values of y become places
 * @param x of the corners, linear in place
 * @param y of the corners, linear in place
 */
public record CloudRegion(Scale xScale, Scale yScale, double[] x, double[] y) {

	/** @return the area between two corners given by their values */
	public static CloudRegion rectangle(Scale xScale, Scale yScale, AxisRange across, AxisRange up) {
		double left = xScale.toLinear(across.from());
		double right = xScale.toLinear(across.to());
		double low = yScale.toLinear(up.from());
		double high = yScale.toLinear(up.to());
		return new CloudRegion(xScale, yScale, new double[] { left, right, right, left }, new double[] { low, low, high, high });
	}

	/** @return for each of some points, given by their values, whether it lies inside; points without a place do not */
	public boolean[] contains(double[] xs, double[] ys) {
		double left = Arrays.stream(x).min().orElse(Double.NaN);
		double right = Arrays.stream(x).max().orElse(Double.NaN);
		double low = Arrays.stream(y).min().orElse(Double.NaN);
		double high = Arrays.stream(y).max().orElse(Double.NaN);
		var inside = new boolean[xs.length];
		for (int i = 0; i < xs.length; i++) {
			double across = xScale.toLinear(xs[i]);
			double up = yScale.toLinear(ys[i]);
			inside[i] = across >= left && across <= right && up >= low && up <= high && isInside(across, up);
		}
		return inside;
	}

	/** By how many of the edges lie to the right (the even-odd rule). */
	private boolean isInside(double across, double up) {
		boolean inside = false;
		for (int i = 0, before = x.length - 1; i < x.length; before = i++) {
			boolean crosses = y[i] > up != y[before] > up;
			if (crosses && across < (x[before] - x[i]) * (up - y[i]) / (y[before] - y[i]) + x[i]) {
				inside = !inside;
			}
		}
		return inside;
	}
}
