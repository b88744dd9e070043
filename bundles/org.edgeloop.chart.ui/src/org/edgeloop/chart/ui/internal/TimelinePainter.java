package org.edgeloop.chart.ui.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.ui.ThemeColors;

/**
 * Draws a timeline from what is there, layout, model, frames and layers: first the recording, and on top of it layers, cursors
 * and readouts. (To keep the recording as an image and draw only the rest while the mouse moves does not pay: copying the image
 * costs half of what drawing it anew does.)
 */
public final class TimelinePainter {

	/** The least distance of break lines, in points. */
	private static final int CLOSEST_BREAKS = 12;

	private final TimelineModel model;
	private final FrameStore frames;
	private final List<TimelineLayer> layers;
	private final TimelineGeometry geometry;
	private final TimeFormat format;
	private final Rectangle tracks;
	private final List<TrackArea> areas;

	public TimelinePainter(TimelineModel model, FrameStore frames, List<TimelineLayer> layers, TimelineGeometry geometry) {
		this.model = model;
		this.frames = frames;
		this.layers = layers;
		this.geometry = geometry;
		format = new TimeFormat(model.axis(), model.effectiveTimeMode(), ZoneId.systemDefault());
		tracks = geometry.lane().union(geometry.plot());
		areas = geometry.tracksInSight();
	}

	/**
	 * Draws all that lies below the upper side of layers.
	 *
	 * @param scale device pixels a point
	 */
	public void paintRecording(GC gc, int scale) {
		Rectangle everything = gc.getClipping();
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(everything);
		RulerPainter ruler = new RulerPainter(gc, geometry, format);
		ruler.paint();
		paintTracks(gc, ruler.ticks());
		reset(gc, tracks);
		new MarkerPainter(gc, geometry, model).paintSelection();
		layers.forEach(layer -> layer.paintBelow(gc, geometry));
		reset(gc, tracks);
		CurvePainter curves = new CurvePainter(gc, geometry, scale);
		for (TrackArea area : areas) {
			gc.setClipping(area.plot().intersection(geometry.plot()));
			frames.track(area.channel()).ifPresent(frame -> curves.paint(area, frame));
		}
		reset(gc, tracks);
		paintBreaks(gc);
		reset(gc, everything);
		paintOverview(gc);
		gc.setClipping(everything);
		if (!frames.failure().isEmpty()) {
			paintMessage(gc, geometry.plot(), frames.failure());
		} else if (geometry.tracks().isEmpty()) {
			paintMessage(gc, geometry.plot(), "All channels are hidden");
		}
	}

	/** Draws layers, cursors and readouts. */
	public void paintOverlay(GC gc) {
		Rectangle everything = gc.getClipping();
		MarkerPainter markers = new MarkerPainter(gc, geometry, model);
		reset(gc, tracks);
		layers.forEach(layer -> layer.paint(gc, geometry));
		reset(gc, tracks);
		markers.paintLines();
		gc.setClipping(everything);
		markers.paintFlags();
		OptionalLong position = model.pointer().isPresent() ? model.pointer() : model.cursor();
		gc.setClipping(headers());
		TrackPainter painter = new TrackPainter(gc, geometry);
		for (TrackArea area : areas) {
			frames.reading(area.channel(), position).ifPresent(reading -> painter.paintReading(area, reading));
		}
		gc.setClipping(everything);
		String hidden = areas.size() < geometry.tracks().size() ? "   ·   " + areas.size() + " of " + geometry.tracks().size() + " channels"
				: "";
		paintReadout(gc, Readout.line(model, format), Readout.view(model, format) + hidden);
	}

	/** Layers may leave anything behind in the GC. */
	private static void reset(GC gc, Rectangle clipping) {
		gc.setClipping(clipping);
		gc.setAntialias(SWT.DEFAULT);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAlpha(255);
	}

	/** Marks where time jumps. Where the marks would hide the curves, there are none: their times stand on the ruler. */
	private void paintBreaks(GC gc) {
		long[] breaks = model.axis().segments().startsWithin(model.range());
		if (breaks.length > geometry.plot().width / CLOSEST_BREAKS) {
			return;
		}
		gc.setForeground(ThemeColors.TEXT.color());
		gc.setLineStyle(SWT.LINE_DASH);
		for (long position : breaks) {
			int x = (int) Math.round(geometry.x(position));
			gc.drawLine(x, geometry.plot().y, x, geometry.plot().y + geometry.plot().height);
		}
	}

	/** Tracks that are scrolled half out of sight must not be drawn over what is above and below. */
	private Rectangle headers() {
		Rectangle plot = geometry.plot();
		return new Rectangle(0, plot.y, plot.x + plot.width, plot.height);
	}

	private void paintTracks(GC gc, List<Integer> times) {
		gc.setClipping(headers());
		TrackPainter painter = new TrackPainter(gc, geometry);
		for (TrackArea area : areas) {
			painter.paintBackground(area, geometry.tracks().indexOf(area), times);
			painter.paintScale(area);
			painter.paintHeader(model.track(area.channel()), area);
			painter.paintBorder(area);
		}
	}

	private void paintOverview(GC gc) {
		OverviewPainter overview = new OverviewPainter(gc, geometry, frames);
		overview.paintHint();
		gc.setClipping(geometry.overview());
		overview.paint();
		layers.forEach(layer -> layer.paintOverview(gc, geometry));
		reset(gc, geometry.overview());
		overview.paintWindow();
	}

	private void paintReadout(GC gc, String text, String view) {
		Rectangle line = geometry.readout();
		int gap = Math.max(2, geometry.rowHeight() / 4);
		gc.setForeground(ThemeColors.TEXT.color());
		int viewWidth = gc.textExtent(view).x;
		gc.drawText(TextFit.shorten(gc, text, line.width - 6 * gap - viewWidth), line.x + 2 * gap, line.y + gap,
				SWT.DRAW_TRANSPARENT);
		gc.setForeground(ThemeColors.MUTED_TEXT.color());
		gc.drawText(view, line.x + line.width - 2 * gap - viewWidth, line.y + gap, SWT.DRAW_TRANSPARENT);
	}

	/** Writes a message into the middle of an area, in as many lines as it takes. */
	public static void paintMessage(GC gc, Rectangle area, String text) {
		if (text.isEmpty()) {
			return;
		}
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setText(text);
			layout.setAlignment(SWT.CENTER);
			layout.setWidth(Math.max(1, area.width * 4 / 5));
			int height = layout.getBounds().height;
			int left = area.x + area.width / 10;
			int top = area.y + (area.height - height) / 2;
			gc.setBackground(ThemeColors.CANVAS.color());
			gc.fillRectangle(left, top, layout.getWidth(), height);
			gc.setForeground(ThemeColors.TEXT.color());
			layout.draw(gc, left, top);
		} finally {
			layout.dispose();
		}
	}
}
