package org.edgeloop.chart.internal;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceExtent;

/**
 * Walks along a curve column by column: what a column shows reaches from the lowest to the highest of its points and of the places at
 * which the line crosses its borders. So no point is ever left out, and neighbouring columns touch. One object belongs to one thread.
 */
final class TraceColumns {

	/** Receives one column after the other. */
	@FunctionalInterface
	interface Sink {
		/**
		 * @param top row of the highest value
		 * @param bottom row of the lowest value, not less than {@code top}
		 * @param isAlone whether it is a single point that no line leads to
		 */
		void column(int column, double top, double bottom, boolean isAlone);
	}

	private final double[] borders;
	private final Scale xScale;
	private final TraceRows rows;
	private final TraceExtent extent = new TraceExtent();

	/** @param borders the x at which columns begin and, as the last, where the last one ends */
	TraceColumns(double[] borders, Scale xScale, TraceRows rows) {
		this.borders = borders;
		this.xScale = xScale;
		this.rows = rows;
	}

	/** Walks from one column up to another, which is left out; columns without anything are not told. */
	void walk(TraceData data, int from, int to, Sink sink) {
		int first = data.firstFrom(borders[from]);
		double left = crossing(data, first, borders[from]);
		for (int column = from; column < to; column++) {
			double border = borders[column + 1];
			int end = data.firstFrom(border, first);
			double right = crossing(data, end, border);
			double top = Double.POSITIVE_INFINITY;
			double bottom = Double.NEGATIVE_INFINITY;
			if (end > first) {
				extent.clear();
				data.extremes(first, end, extent);
				if (!extent.isEmpty()) {
					top = rows.row(extent.high());
					bottom = rows.row(extent.low());
				}
			}
			// Comparisons with NaN are false, which leaves out what is no crossing.
			top = left < top ? left : top;
			bottom = left > bottom ? left : bottom;
			top = right < top ? right : top;
			bottom = right > bottom ? right : bottom;
			if (top <= bottom) {
				sink.column(column, top, bottom, end == first + 1 && Double.isNaN(left) && Double.isNaN(right));
			}
			first = end;
			left = right;
		}
	}

	/** @return the row at which the line to a point crosses a border before it; NaN where no line leads to it */
	private double crossing(TraceData data, int next, double border) {
		if (next == 0 || next == data.size()) {
			return Double.NaN;
		}
		double before = data.y(next - 1);
		double after = data.y(next);
		// The difference of finite values is finite but for the largest ones, and NaN or infinite with anything else.
		if (!Double.isFinite(before) || !Double.isFinite(after)) {
			return Double.NaN;
		}
		double x0 = data.x(next - 1);
		double x1 = data.x(next);
		double share = xScale == Scale.LOGARITHMIC && x0 > 0 ? Math.log(border / x0) / Math.log(x1 / x0) : (border - x0) / (x1 - x0);
		double row = rows.row(before);
		return row + share * (rows.row(after) - row);
	}
}
