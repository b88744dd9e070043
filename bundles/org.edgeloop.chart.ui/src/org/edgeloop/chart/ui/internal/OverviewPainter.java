package org.edgeloop.chart.ui.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.chart.ui.internal.CurvePainter.Frame;
import org.edgeloop.signal.Envelope;
import org.edgeloop.ui.ThemeColors;

/** Draws the bar of the whole recording: the topmost track from end to end, and the window of the visible range. */
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
		// One channel alone can be read; all of them laid over each other are a block.
		geometry.tracks().stream().map(TrackArea::channel).map(frames::overview).flatMap(Optional::stream).findFirst()
				.ifPresent(this::paintChannel);
	}

	private void paintChannel(TrackFrame whole) {
		Envelope envelope = whole.envelope();
		if (envelope == null) {
			return;
		}
		Rectangle bar = geometry.overview();
		TrackArea area = new TrackArea(whole.channel(), bar, bar, bar, whole.extent().orElse(ValueRange.UNIT));
		double left = geometry.overviewX(geometry.axis().position(whole.channel(), 0));
		double right = geometry.overviewX(geometry.axis().position(whole.channel(), whole.samples().to()));
		Frame frame = new Frame(left, (right - left) / envelope.bins(), bar, area, 1, geometry.rowHeight());
		new EnvelopePainter(gc, frame, envelope).paint();
	}

	/** Draws the window over the curve and the layers. */
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
}
