package org.edgeloop.chart.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.ui.ThemeColors;

/** Draws the bar of the whole recording: all tracks in sight laid over each other, and the window of the visible range. */
final class OverviewPainter {

	private final GC gc;
	private final TimelineGeometry geometry;
	private final FrameStore frames;

	OverviewPainter(GC gc, TimelineGeometry geometry, FrameStore frames) {
		this.gc = gc;
		this.geometry = geometry;
		this.frames = frames;
	}

	void paint() {
		Rectangle bar = geometry.overview();
		gc.setBackground(ThemeColors.TRACK.color());
		gc.fillRectangle(bar);
		Silhouette silhouette = new Silhouette(bar.width);
		for (TrackArea area : geometry.tracksInSight()) {
			frames.overview(area.channel()).ifPresent(silhouette::add);
		}
		silhouette.paint(bar);
	}

	/** Draws the window over the silhouette and the layers. */
	void paintWindow() {
		Rectangle bar = geometry.overview();
		int left = (int) Math.floor(geometry.overviewX(geometry.range().from()));
		int right = Math.max(left + 2, (int) Math.ceil(geometry.overviewX(geometry.range().to())));
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.setAlpha(150);
		gc.fillRectangle(bar.x, bar.y, left - bar.x, bar.height);
		gc.fillRectangle(right, bar.y, bar.x + bar.width - right, bar.height);
		gc.setAlpha(255);
		gc.setForeground(ThemeColors.VIEWPORT.color());
		gc.setLineWidth(Math.max(1, geometry.rowHeight() / 10));
		gc.drawRectangle(left, bar.y, right - left, bar.height - 1);
		gc.setLineWidth(1);
	}

	/** Says what is still to come, beside the bar. */
	void paintHint() {
		Rectangle bar = geometry.overview();
		double share = frames.exactShare();
		int gap = Math.max(2, geometry.rowHeight() / 4);
		String text = share < 1 ? "building overview… " + (int) (100 * share) + " %" : "Overview";
		gc.setForeground(share < 1 ? ThemeColors.WARNING.color() : ThemeColors.MUTED_TEXT.color());
		String shown = TextFit.shorten(gc, text, bar.x - 3 * gap);
		Point size = gc.textExtent(shown);
		gc.drawText(shown, bar.x - 2 * gap - size.x, bar.y + (bar.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
	}

	/** The largest deflection of any channel at every x, each measured by its channel's own extent. */
	private final class Silhouette {

		private final float[] low;
		private final float[] high;
		private final boolean[] provisional;

		Silhouette(int width) {
			low = new float[width];
			high = new float[width];
			provisional = new boolean[width];
		}

		void add(TrackFrame whole) {
			Envelope envelope = whole.envelope();
			ValueRange extent = whole.extent().orElse(ValueRange.UNIT);
			if (envelope == null) {
				return;
			}
			double middle = extent.min() < 0 && extent.max() > 0 ? 0 : (extent.min() + extent.max()) / 2;
			double half = Math.max(extent.max() - middle, middle - extent.min());
			TimeAxis axis = geometry.axis();
			double left = geometry.overviewX(axis.position(whole.channel(), 0)) - geometry.overview().x;
			double right = geometry.overviewX(axis.position(whole.channel(), whole.samples().to())) - geometry.overview().x;
			for (int k = 0; k < envelope.bins(); k++) {
				int x = (int) Math.clamp(left + (right - left) * k / envelope.bins(), 0, low.length - 1);
				if (envelope.min()[k] <= envelope.max()[k]) {
					low[x] = (float) Math.min(low[x], (envelope.min()[k] - middle) / half);
					high[x] = (float) Math.max(high[x], (envelope.max()[k] - middle) / half);
				}
				provisional[x] |= (envelope.flags()[k] & Envelope.PROVISIONAL) != 0;
			}
		}

		void paint(Rectangle bar) {
			Color exact = ThemeColors.WAVEFORM.color();
			Color pale = ThemeColors.PROVISIONAL.color();
			int middle = bar.y + bar.height / 2;
			double half = bar.height / 2.0 - 1;
			for (int x = 0; x < low.length; x++) {
				gc.setBackground(provisional[x] ? pale : exact);
				int top = middle - (int) Math.round(high[x] * half);
				int bottom = middle - (int) Math.round(low[x] * half);
				gc.fillRectangle(bar.x + x, top, 1, Math.max(1, bottom - top));
			}
		}
	}
}
