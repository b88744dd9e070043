package org.edgeloop.chart.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws all that a plot shows at once, where the library would go from point to point: a data set of one point makes it come once.
 */
abstract class WholeRenderer extends AbstractXYItemRenderer {

	private static final long serialVersionUID = 1;

	/** @return a data set whose only point stands for all of them */
	static XYDataset onePoint() {
		var series = new XYSeries("all");
		series.add(0, 0);
		return new XYSeriesCollection(series);
	}

	@Override
	public final void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info, XYPlot plot,
			ValueAxis domain, ValueAxis range, XYDataset dataset, int series, int item, CrosshairState crosshair, int pass) {
		Shape clip = graphics.getClip();
		Object hint = graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
		graphics.clip(area);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		draw(graphics, area);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, hint == null ? RenderingHints.VALUE_ANTIALIAS_DEFAULT : hint);
		graphics.setClip(clip);
	}

	/** Draws what lies in an area, to which drawing is cut. */
	abstract void draw(Graphics2D graphics, Rectangle2D area);

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
