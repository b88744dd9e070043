package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.edgeloop.chart.BarChart.Series;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.Fill;
import org.eclipse.jdt.annotation.Nullable;
import org.jfree.chart.block.AbstractBlock;
import org.jfree.chart.block.Block;
import org.jfree.chart.block.BlockContainer;
import org.jfree.chart.block.BorderArrangement;
import org.jfree.chart.block.CenterArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.block.LabelBlock;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.CompositeTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** Says which fill is which series, with the pattern too, which the library's own legend leaves out. */
final class FillLegend {

	private static final double GAP = 12;

	private FillLegend() {
	}

	static CompositeTitle of(Iterable<Series> series, ChartStyle style, Font font) {
		var entries = new BlockContainer(new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, GAP, 2));
		for (Series part : series) {
			var entry = new BlockContainer(new BorderArrangement());
			entry.add(new Swatch(part.fill(), style.fontSize()), RectangleEdge.LEFT);
			var name = new LabelBlock(part.name(), font, new Color(style.text()));
			name.setPadding(new RectangleInsets(0, style.fontSize() / 3, 0, 0));
			entry.add(name);
			var centred = new BlockContainer(new CenterArrangement());
			centred.add(entry);
			entries.add(centred);
		}
		var title = new CompositeTitle(entries);
		title.setPosition(RectangleEdge.TOP);
		title.setPadding(new RectangleInsets(0, GAP, GAP / 2, GAP));
		return title;
	}

	/** A small area with a fill. */
	private static final class Swatch extends AbstractBlock implements Block {

		private final transient Fill fill;
		private final double size;

		Swatch(Fill fill, double size) {
			this.fill = fill;
			this.size = size;
		}

		@Override
		public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
			return new Size2D(size * 1.6, size);
		}

		@Override
		public void draw(Graphics2D graphics, Rectangle2D area) {
			double top = area.getCenterY() - size / 2;
			Hatching.fill(graphics, new Rectangle2D.Double(area.getX(), top, size * 1.6, size), fill);
		}

		@Override
		public @Nullable Object draw(Graphics2D graphics, Rectangle2D area, @Nullable Object parameters) {
			draw(graphics, area);
			return null;
		}
	}
}
