package org.edgeloop.chart.ui.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.ui.ThemeColors;

/** Draws a whole timeline from what is there: layout, model, frames and layers. */
public final class TimelinePainter {

	private final TimelineModel model;
	private final FrameStore frames;
	private final List<TimelineLayer> layers;

	public TimelinePainter(TimelineModel model, FrameStore frames, List<TimelineLayer> layers) {
		this.model = model;
		this.frames = frames;
		this.layers = layers;
	}

	/** @param scale device pixels a point */
	public void paint(GC gc, TimelineGeometry geometry, int scale) {
		Rectangle everything = gc.getClipping();
		Rectangle tracks = geometry.lane().union(geometry.plot());
		TimeFormat format = new TimeFormat(model.axis(), model.effectiveTimeMode(), ZoneId.systemDefault());
		RulerPainter ruler = new RulerPainter(gc, geometry, format);
		MarkerPainter markers = new MarkerPainter(gc, geometry, model);
		List<TrackArea> areas = geometry.tracksInSight();

		gc.setClipping(withHeaders(geometry));
		paintTracks(gc, geometry, areas, ruler.ticks());
		gc.setClipping(tracks);
		markers.paintSelection();
		layers.forEach(layer -> layer.paintBelow(gc, geometry));
		CurvePainter curves = new CurvePainter(gc, geometry, scale);
		for (TrackArea area : areas) {
			gc.setClipping(area.plot().intersection(geometry.plot()));
			frames.track(area.channel()).ifPresent(frame -> curves.paint(area, frame));
		}
		reset(gc, tracks);
		layers.forEach(layer -> layer.paint(gc, geometry));
		reset(gc, tracks);
		markers.paintLines();
		gc.setClipping(everything);
		ruler.paint();
		markers.paintFlags();
		paintOverview(gc, geometry, everything);
		paintReadout(gc, geometry, Readout.line(model, format), Readout.view(model, format));
		if (!frames.failure().isEmpty()) {
			paintMessage(gc, geometry.plot(), frames.failure());
		} else if (geometry.tracks().isEmpty()) {
			paintMessage(gc, geometry.plot(), "All channels are hidden");
		}
	}

	/** Layers may leave anything behind in the GC. */
	private static void reset(GC gc, Rectangle clipping) {
		gc.setClipping(clipping);
		gc.setAntialias(SWT.DEFAULT);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setAlpha(255);
	}

	private static Rectangle withHeaders(TimelineGeometry geometry) {
		Rectangle plot = geometry.plot();
		return new Rectangle(0, plot.y, plot.x + plot.width, plot.height);
	}

	private void paintTracks(GC gc, TimelineGeometry geometry, List<TrackArea> areas, List<Integer> times) {
		TrackPainter painter = new TrackPainter(gc, geometry);
		OptionalLong position = model.pointer().isPresent() ? model.pointer() : model.cursor();
		for (TrackArea area : areas) {
			painter.paintBackground(area, geometry.tracks().indexOf(area), times);
			painter.paintScale(area);
			painter.paintHeader(model.track(area.channel()), area, frames.reading(area.channel(), position));
			painter.paintBorder(area);
		}
	}

	private void paintOverview(GC gc, TimelineGeometry geometry, Rectangle everything) {
		OverviewPainter overview = new OverviewPainter(gc, geometry, frames);
		overview.paintHint();
		gc.setClipping(geometry.overview());
		overview.paint();
		layers.forEach(layer -> layer.paintOverview(gc, geometry));
		reset(gc, geometry.overview());
		overview.paintWindow();
		gc.setClipping(everything);
	}

	/** Draws a line at a position with a text beside it, on top of everything. */
	public void paintGuide(GC gc, TimelineGeometry geometry, long position, String text) {
		new MarkerPainter(gc, geometry, model).paintGuide(position, text);
	}

	private static void paintReadout(GC gc, TimelineGeometry geometry, String text, String view) {
		Rectangle line = geometry.readout();
		int gap = Math.max(2, geometry.rowHeight() / 4);
		gc.setForeground(ThemeColors.TEXT.color());
		int viewWidth = gc.textExtent(view).x;
		gc.drawText(TextFit.shorten(gc, text, line.width - 6 * gap - viewWidth), line.x + 2 * gap, line.y + gap,
				SWT.DRAW_TRANSPARENT);
		gc.setForeground(ThemeColors.MUTED_TEXT.color());
		gc.drawText(view, line.x + line.width - 2 * gap - viewWidth, line.y + gap, SWT.DRAW_TRANSPARENT);
	}

	/** Writes a message into the middle of an area. */
	public static void paintMessage(GC gc, Rectangle area, String text) {
		Point size = gc.textExtent(text);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.drawText(text, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, false);
	}
}
