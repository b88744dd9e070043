package org.edgeloop.chart.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.trace.TraceData;

/**
 * Paints curves as pixels, stripe by stripe on all processors. Where there are few curves, the picture is made larger and shrunk, which
 * smooths its edges; a spike of one point stays as thick as the pen.
 */
final class TraceRaster {

	/** In pixels of the picture. */
	private static final int STRIPE = 32;
	/** So many columns of curves are painted finer than the picture is. */
	private static final int FINE_COLUMNS = 40_000;
	private static final int FINEST = 3;
	/** So far beyond the edges, in pixels, curves are painted, for pens reach over them. */
	private static final int BEYOND = 16;
	/** Shares of a pixel that nobody sees. */
	private static final double SAME = 1e-6;
	/** How much thicker than the pen a point is that no line leads to. */
	private static final double DOT = 2.5;

	/**
	 * One curve.
	 *
	 * @param argb opaque
	 * @param pen its thickness in pixels of the picture
	 */
	record Curve(TraceData data, int argb, double pen) {
	}

	/**
	 * Where values come to lie.
	 *
	 * @param width in pixels
	 * @param height in pixels
	 * @param xFactor columns for one of the scaled value
	 * @param xOffset the column of zero
	 * @param yFactor rows for one of the scaled value, downwards
	 * @param yOffset the row of zero
	 */
	record Grid(int width, int height, Scale xScale, double xFactor, double xOffset, Scale yScale, double yFactor, double yOffset) {

		private Grid finer(int fineness) {
			return new Grid(width * fineness, height * fineness, xScale, xFactor * fineness, xOffset * fineness, yScale, yFactor * fineness,
					yOffset * fineness);
		}

		/** @return how many columns to the left of the other's what is the same lies; empty if that is no whole number or more differs */
		private OptionalInt columnsAfter(Grid other) {
			double shift = other.xOffset - xOffset;
			boolean isSame = width == other.width && height == other.height && xScale == other.xScale && yScale == other.yScale
					&& isNear(xFactor * width, other.xFactor * width, xFactor * width) && isNear(yFactor, other.yFactor, yFactor)
					&& isNear(yOffset, other.yOffset, height);
			return isSame && isNear(shift, Math.rint(shift), 1) && Math.abs(shift) < width ? OptionalInt.of((int) Math.rint(shift))
					: OptionalInt.empty();
		}

		private static boolean isNear(double a, double b, double unit) {
			return Math.abs(a - b) <= Math.abs(unit) * SAME;
		}

		/** @return the values at the left of each column, beginning some columns before the first and ending as far behind the last */
		double[] borders(int beyond) {
			var borders = new double[width + 2 * beyond + 1];
			for (int i = 0; i < borders.length; i++) {
				borders[i] = xScale.fromLinear((i - beyond - xOffset) / xFactor);
			}
			return borders;
		}

		TraceRows rows() {
			return new TraceRows(yScale, yFactor, yOffset, 2.0 * height);
		}
	}

	/**
	 * What was painted, for the next picture.
	 *
	 * @param pixels {@code 0xAARRGGBB}, row by row, clear where there is no curve
	 * @param kept the columns that were taken from the last picture
	 */
	record Painted(List<Curve> curves, Grid grid, int[] pixels, Optional<Kept> kept) {
	}

	/**
	 * Columns that were painted before.
	 *
	 * @param shift how many columns farther to the right they were
	 */
	record Kept(int from, int to, int shift) {
	}

	private final List<Curve> curves;
	private final Grid picture;
	private final int fineness;
	private final Grid grid;
	private final double[] borders;

	/** @param curves the first in front */
	TraceRaster(List<Curve> curves, Grid picture) {
		this.curves = curves;
		this.picture = picture;
		fineness = Math.clamp(FINE_COLUMNS / Math.max(1L, (long) curves.size() * picture.width()), 1, FINEST);
		grid = picture.finer(fineness);
		borders = grid.borders(BEYOND * fineness);
	}

	/** @return {@code 0xAARRGGBB}, row by row, clear where there is no curve */
	Painted paint() {
		var pixels = new int[picture.width() * picture.height()];
		paint(0, picture.width(), pixels);
		return new Painted(curves, picture, pixels, Optional.empty());
	}

	/** Paints only what came into sight if the same curves have moved by whole columns, as they do when they are dragged. */
	Painted paintAfter(Painted last) {
		OptionalInt shift = last.curves().equals(curves) ? picture.columnsAfter(last.grid()) : OptionalInt.empty();
		if (shift.isEmpty() || Math.abs(shift.getAsInt()) >= picture.width()) {
			return paint();
		}
		int width = picture.width();
		int from = Math.max(0, -shift.getAsInt());
		int to = Math.min(width, width - shift.getAsInt());
		var pixels = new int[width * picture.height()];
		for (int row = 0; row < picture.height(); row++) {
			System.arraycopy(last.pixels(), row * width + from + shift.getAsInt(), pixels, row * width + from, to - from);
		}
		paint(0, from, pixels);
		paint(to, width, pixels);
		return new Painted(curves, picture, pixels, Optional.of(new Kept(from, to, shift.getAsInt())));
	}

	private void paint(int from, int to, int[] pixels) {
		IntStream.range(0, Math.ceilDiv(to - from, STRIPE)).parallel()
				.forEach(stripe -> paintStripe(from + stripe * STRIPE, Math.min(STRIPE, to - from - stripe * STRIPE), pixels));
	}

	private void paintStripe(int left, int count, int[] pixels) {
		var stripe = new TraceStripe(count * fineness, grid.height());
		var columns = new TraceColumns(borders, grid.xScale(), grid.rows());
		int first = (BEYOND + left) * fineness;
		int last = first + count * fineness;
		for (Curve curve : curves) {
			double[] pen = pen(curve.pen() * fineness / 2);
			double[] dot = pen(curve.pen() * DOT * fineness / 2);
			int reach = dot.length - 1;
			columns.walk(curve.data(), Math.max(0, first - reach), Math.min(borders.length - 1, last + reach),
					(column, top, bottom, isAlone) -> stroke(stripe, column - first, top, bottom, isAlone ? dot : pen, curve.argb()));
		}
		stripe.copyTo(pixels, picture.width(), left, count, fineness);
	}

	/** @return how far a round pen reaches up and down, by the distance from its centre in columns */
	private static double[] pen(double radius) {
		int reach = (int) Math.max(0, radius - 0.5);
		var heights = new double[reach + 1];
		for (int i = 0; i <= reach; i++) {
			heights[i] = Math.sqrt(Math.max(0.25, radius * radius - i * i));
		}
		return heights;
	}

	private static void stroke(TraceStripe stripe, int column, double top, double bottom, double[] pen, int argb) {
		for (int i = 1 - pen.length; i < pen.length; i++) {
			double reach = pen[Math.abs(i)];
			int from = (int) Math.floor(top - reach + 0.5);
			stripe.fill(column + i, from, Math.max(from + 1, (int) Math.floor(bottom + reach + 0.5)), argb);
		}
	}
}
