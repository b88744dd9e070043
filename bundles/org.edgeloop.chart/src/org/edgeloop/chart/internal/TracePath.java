package org.edgeloop.chart.internal;

import java.awt.geom.Path2D;

import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceExtent;

/**
 * Curves as paths: all points where there are few, otherwise for each narrow column its first point, its extremes and its last one,
 * which look the same.
 */
final class TracePath {

	private static final int CORNERS_A_COLUMN = 4;
	/** Far beyond any picture, yet a number that vectors can be written with. */
	private static final double FAR = 1e5;

	private final PlotAxis x;
	private final PlotAxis y;
	private final int columns;
	private final TraceExtent extent = new TraceExtent();

	/** @param fineness columns a point of the drawing */
	TracePath(PlotAxis x, PlotAxis y, int fineness) {
		this.x = x;
		this.y = y;
		columns = (int) Math.max(1, Math.ceil((x.end() - x.start()) * fineness));
	}

	/** @return how many corners the path of a curve has at most */
	long corners(TraceData data) {
		int from = data.firstFrom(x.range().from());
		return Math.min((long) CORNERS_A_COLUMN * columns, data.firstFrom(x.range().to(), from) - from + 2L);
	}

	/** @return the curve, broken at gaps */
	Path2D line(TraceData data) {
		var path = new Path2D.Double();
		var pen = new Pen(path);
		int first = Math.max(0, data.firstFrom(x.range().from()) - 1);
		int last = Math.min(data.size(), data.firstFrom(x.range().to(), first) + 1);
		if (last - first <= (long) CORNERS_A_COLUMN * columns) {
			for (int i = first; i < last; i++) {
				pen.to(data, i);
			}
			return path;
		}
		for (int column = 0, from = first; column < columns && from < last; column++) {
			int to = column == columns - 1 ? last : data.firstFrom(border(column + 1), from);
			column(data, from, Math.min(to, last), pen);
			from = to;
		}
		return path;
	}

	private double border(int column) {
		return x.value(x.start() + (x.end() - x.start()) * column / columns);
	}

	private void column(TraceData data, int from, int to, Pen pen) {
		if (to - from <= CORNERS_A_COLUMN) {
			for (int i = from; i < to; i++) {
				pen.to(data, i);
			}
			return;
		}
		pen.to(data, from);
		extent.clear();
		data.extremes(from, to, extent);
		if (!extent.isEmpty()) {
			double middle = (x.place(data.x(from)) + x.place(data.x(to - 1))) / 2;
			pen.to(middle, row(extent.low()));
			pen.to(middle, row(extent.high()));
		}
		pen.to(data, to - 1);
	}

	private double row(double value) {
		return Math.clamp(y.place(value), -FAR, FAR);
	}

	/** @return the area between two curves of the same x */
	Path2D between(TraceData low, TraceData high) {
		Path2D path = line(high);
		var corners = line(low);
		return joined(path, corners);
	}

	/** Goes along the first curve and back along the second. Curves of bands have no gaps. */
	private static Path2D joined(Path2D there, Path2D back) {
		var points = new java.util.ArrayList<double[]>();
		for (var corner = back.getPathIterator(null); !corner.isDone(); corner.next()) {
			var point = new double[6];
			corner.currentSegment(point);
			points.add(point);
		}
		for (double[] point : points.reversed()) {
			if (there.getCurrentPoint() == null) {
				there.moveTo(point[0], point[1]);
			} else {
				there.lineTo(point[0], point[1]);
			}
		}
		if (there.getCurrentPoint() != null) {
			there.closePath();
		}
		return there;
	}

	/** Draws on where the last value was one. */
	private final class Pen {

		private final Path2D path;
		private boolean isDown;

		Pen(Path2D path) {
			this.path = path;
		}

		void to(TraceData data, int index) {
			if (Double.isFinite(data.y(index))) {
				to(x.place(data.x(index)), row(data.y(index)));
			} else {
				isDown = false;
			}
		}

		void to(double column, double row) {
			double place = Math.clamp(column, -FAR, FAR);
			if (isDown) {
				path.lineTo(place, row);
			} else {
				path.moveTo(place, row);
				// A point that no line leads to shows as the dot of a round pen.
				path.lineTo(place, row);
			}
			isDown = true;
		}
	}
}
