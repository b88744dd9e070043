package org.edgeloop.chart.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineReading;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.ui.ThemeColors;

/** Draws what surrounds a curve: background, grid, y axis, name and readout. */
final class TrackPainter {

	/** The least distance of two numbers of the y axis. */
	private static final double ROWS_A_TICK = 1.4;

	private final GC gc;
	private final TimelineGeometry geometry;
	private final int gap;

	TrackPainter(GC gc, TimelineGeometry geometry) {
		this.gc = gc;
		this.geometry = geometry;
		gap = Math.max(2, geometry.rowHeight() / 4);
	}

	/** @param times the x of every tick of the time axis, in points */
	void paintBackground(TrackArea area, int place, List<Integer> times) {
		Rectangle plot = area.plot();
		gc.setBackground(TimelineColors.track(place));
		gc.fillRectangle(plot);
		gc.setForeground(ThemeColors.GRID.color());
		for (int x : times) {
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
		}
		RoundTicks ticks = ticks(area);
		for (long i = ticks.first(); i <= ticks.last(); i++) {
			gc.setForeground((i == 0 ? TimelineColors.mix(ThemeColors.AXIS.color(), ThemeColors.GRID.color(), 0.5)
					: ThemeColors.GRID.color()));
			int y = (int) Math.round(area.y(ticks.value(i)));
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
		}
	}

	private RoundTicks ticks(TrackArea area) {
		return RoundTicks.decimal(area.values().min(), area.values().max(),
				area.plot().height / (ROWS_A_TICK * geometry.rowHeight()));
	}

	/** Draws the numbers of the y axis. */
	void paintScale(TrackArea area) {
		Rectangle scale = area.scale();
		gc.setForeground(ThemeColors.AXIS.color());
		int edge = scale.x + scale.width - 1;
		gc.drawLine(edge, scale.y, edge, scale.y + scale.height);
		RoundTicks ticks = ticks(area);
		for (long i = ticks.first(); i <= ticks.last(); i++) {
			int y = (int) Math.round(area.y(ticks.value(i)));
			gc.setForeground(ThemeColors.AXIS.color());
			gc.drawLine(edge - gap, y, edge, y);
			String text = Numbers.tick(ticks, i);
			Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
			int top = Math.clamp(y - size.y / 2, scale.y, Math.max(scale.y, scale.y + scale.height - size.y));
			// Near a border a number gives way a little; more would set it beside another tick.
			if (Math.abs(top - (y - size.y / 2)) <= size.y / 3) {
				gc.setForeground(ThemeColors.MUTED_TEXT.color());
				gc.drawText(text, edge - 2 * gap - size.x, top, SWT.DRAW_TRANSPARENT);
			}
		}
	}

	/** Draws colour, name and unit. */
	void paintHeader(Track track, TrackArea area) {
		Rectangle header = area.header();
		gc.setBackground(TimelineColors.channel(track.index()));
		gc.fillRectangle(header.x, header.y, gap, header.height);
		int x = header.x + 2 * gap;
		int y = header.y + gap;
		int width = header.width - 2 * gap;
		gc.setForeground(ThemeColors.TEXT.color());
		String name = TextFit.shorten(gc, track.channel().name(), width);
		gc.drawText(name, x, y, SWT.DRAW_TRANSPARENT);
		String unit = track.channel().unit();
		int used = gc.textExtent(name + " ").x;
		if (!unit.isEmpty() && used + gc.textExtent(unit).x <= width) {
			gc.setForeground(ThemeColors.MUTED_TEXT.color());
			gc.drawText(unit, x + used, y, SWT.DRAW_TRANSPARENT);
		}
	}

	/** Draws what is read at the pointer or cursor, below the name. */
	void paintReading(TrackArea area, TimelineReading reading) {
		Rectangle header = area.header();
		gc.setForeground(ThemeColors.TEXT.color());
		int y = header.y + gap;
		for (String line : Readout.lines(reading)) {
			y += geometry.rowHeight();
			if (y + geometry.rowHeight() <= header.y + header.height) {
				gc.drawText(TextFit.shorten(gc, line, header.width - 2 * gap), header.x + 2 * gap, y, SWT.DRAW_TRANSPARENT);
			}
		}
	}

	void paintBorder(TrackArea area) {
		gc.setForeground(ThemeColors.AXIS.color());
		int y = area.plot().y + area.plot().height;
		gc.drawLine(area.header().x, y, area.plot().x + area.plot().width, y);
	}
}
