package org.edgeloop.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;

import org.edgeloop.chart.BarChart;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints bars flat, each with the fill that the data say; no gradients and no shadows, which carry no meaning. */
record FilledBars(BarChart data) implements BarPainter {

	@Override
	public void paintBar(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
		Hatching.fill(graphics, bar.getBounds2D(), data.fill(row, column));
	}

	@Override
	public void paintBarShadow(Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base,
			boolean pegShadow) {
		// flat
	}
}
