package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.signal.Envelope;

/** Draws one channel's curve: envelope with RMS core, or samples joined by lines. */
public final class TrackPainter {

	private final TimelineColors colors;

	public TrackPainter(TimelineColors colors) {
		this.colors = colors;
	}

	public void paint(GC gc, TimelineGeometry geometry, TrackArea area, TrackFrame frame) {
		Envelope envelope = frame.envelope();
		double[] raw = frame.raw();
		if (envelope != null) {
			paintEnvelope(gc, geometry, area, envelope);
		} else if (raw != null) {
			paintSamples(gc, geometry, area, frame, raw);
		}
	}

	private void paintEnvelope(GC gc, TimelineGeometry geometry, TrackArea area, Envelope envelope) {
		TimeAxis axis = geometry.axis();
		double left = geometry.x(axis.position(area.channel(), envelope.range().from()));
		double right = geometry.x(axis.position(area.channel(), envelope.range().to()));
		Color color = colors.channel(area.channel());
		int bins = envelope.bins();
		double[] low = new double[bins];
		double[] high = new double[bins];
		for (int k = 0; k < bins; k++) {
			high[k] = Math.min(envelope.rms()[k], envelope.max()[k]);
			low[k] = Math.max(-envelope.rms()[k], envelope.min()[k]);
		}
		gc.setAntialias(SWT.OFF);
		gc.setBackground(TimelineColors.mix(color, colors.plot(), 0.55));
		fillBand(gc, area, left, right, envelope.min(), envelope.max());
		gc.setBackground(color);
		fillBand(gc, area, left, right, low, high);
	}

	private static void fillBand(GC gc, TrackArea area, double left, double right, double[] low, double[] high) {
		int bins = low.length;
		int k = 0;
		while (k < bins) {
			while (k < bins && !(low[k] <= high[k])) {
				k++;
			}
			int start = k;
			while (k < bins && low[k] <= high[k]) {
				k++;
			}
			if (k > start) {
				fillRun(gc, area, left, (right - left) / bins, low, high, start, k);
			}
		}
	}

	private static void fillRun(GC gc, TrackArea area, double left, double width, double[] low, double[] high, int from,
			int to) {
		int n = to - from;
		int[] points = new int[n * 8];
		for (int i = 0; i < n; i++) {
			int k = from + i;
			int x0 = (int) Math.round(left + k * width);
			int x1 = (int) Math.round(left + (k + 1) * width);
			int top = (int) Math.floor(area.y(high[k]));
			int bottom = Math.max(top + 1, (int) Math.ceil(area.y(low[k])));
			points[4 * i] = x0;
			points[4 * i + 1] = top;
			points[4 * i + 2] = x1;
			points[4 * i + 3] = top;
			int j = points.length - 4 * i - 4;
			points[j] = x1;
			points[j + 1] = bottom;
			points[j + 2] = x0;
			points[j + 3] = bottom;
		}
		gc.fillPolygon(points);
	}

	private void paintSamples(GC gc, TimelineGeometry geometry, TrackArea area, TrackFrame frame, double[] raw) {
		TimeAxis axis = geometry.axis();
		gc.setAntialias(SWT.ON);
		gc.setForeground(colors.channel(area.channel()));
		gc.setBackground(colors.channel(area.channel()));
		double first = geometry.x(axis.position(area.channel(), frame.samples().from()));
		double step = axis.step(area.channel()) * geometry.pointsPerSample();
		int[] points = new int[raw.length * 2];
		int count = 0;
		int dot = Math.max(3, geometry.rowHeight() / 3) | 1;
		for (int i = 0; i < raw.length; i++) {
			if (Double.isNaN(raw[i])) {
				drawLine(gc, points, count);
				count = 0;
				continue;
			}
			int x = (int) Math.round(first + i * step);
			int y = (int) Math.round(area.y(raw[i]));
			points[2 * count] = x;
			points[2 * count++ + 1] = y;
			if (step >= 2 * dot) {
				gc.fillOval(x - dot / 2, y - dot / 2, dot, dot);
			}
		}
		drawLine(gc, points, count);
	}

	private static void drawLine(GC gc, int[] points, int count) {
		if (count > 0) {
			gc.drawPolyline(java.util.Arrays.copyOf(points, 2 * count));
		}
	}
}
