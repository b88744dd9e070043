package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.signal.Envelope;

/** Draws the curves of channels on device pixels, so that they are as fine as the display. */
final class CurvePainter {

	/**
	 * A track in device pixels.
	 *
	 * @param left the x of the curve's first sample or bin
	 * @param step from one sample or bin to the next
	 * @param plot the track's drawing area
	 * @param area converts values, in points
	 * @param scale device pixels a point
	 * @param rowHeight the height of a row of text
	 */
	record Frame(double left, double step, Rectangle plot, TrackArea area, int scale, int rowHeight) {

		int x(int index) {
			return (int) Math.round(left + index * step);
		}

		/** @return the y of a value; at most {@code beyond} device pixels outside of the track, so that it stays an int */
		int y(double value, long beyond) {
			return (int) Math.clamp(Math.round(scale * area.y(value)), plot.y - beyond, plot.y + plot.height + beyond);
		}

		/** @return the first sample or bin that is in sight, of {@code count} */
		int first(int count) {
			return (int) Math.clamp(Math.floor((plot.x - left) / step) - 1, 0, count);
		}

		/** @return the one behind the last sample or bin in sight, of {@code count} */
		int last(int count) {
			return (int) Math.clamp(Math.ceil((plot.x + plot.width - left) / step) + 2, 0, count);
		}
	}

	private final GC gc;
	private final TimelineGeometry geometry;
	private final int scale;

	/** @param scale device pixels a point */
	CurvePainter(GC gc, TimelineGeometry geometry, int scale) {
		this.gc = gc;
		this.geometry = geometry;
		this.scale = scale;
	}

	void paint(TrackArea area, TrackFrame curve) {
		Transform transform = new Transform(gc.getDevice());
		transform.scale(1f / scale, 1f / scale);
		try {
			if (scale > 1) {
				gc.setTransform(transform);
			}
			Envelope envelope = curve.envelope();
			double[] raw = curve.raw();
			if (envelope != null) {
				new EnvelopePainter(gc, frame(area, curve, envelope.bins()), envelope).paint();
			} else if (raw != null) {
				new SamplePainter(gc, frame(area, curve, raw.length), raw).paint();
			}
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	private Frame frame(TrackArea area, TrackFrame curve, int count) {
		double left = scale * geometry.x(geometry.axis().position(area.channel(), curve.samples().from()));
		double right = scale * geometry.x(geometry.axis().position(area.channel(), curve.samples().to()));
		Rectangle plot = area.plot();
		Rectangle pixels = new Rectangle(plot.x * scale, plot.y * scale, plot.width * scale, plot.height * scale);
		return new Frame(left, (right - left) / Math.max(1, count), pixels, area, scale, geometry.rowHeight());
	}
}
