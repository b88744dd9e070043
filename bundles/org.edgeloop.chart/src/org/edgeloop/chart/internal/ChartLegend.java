package org.edgeloop.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

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

/** Says which look is which series, with patterns and dashes too, which the library's own legend leaves out. */
final class ChartLegend {

	private static final double GAP = 12;
	/** Of a sample, in heights of text. */
	private static final double WIDTH = 1.8;

	/** Draws a small piece of a series into an area. */
	@FunctionalInterface
	interface Sample {
		void draw(Graphics2D graphics, Rectangle2D area);
	}

	/** One line of the legend. */
	record Entry(String name, Sample sample) {
	}

	private ChartLegend() {
	}

	static CompositeTitle of(List<Entry> entries, Look look) {
		var line = new BlockContainer(new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, GAP, 2));
		for (Entry part : entries) {
			var entry = new BlockContainer(new BorderArrangement());
			entry.add(new Swatch(part.sample(), look.style().fontSize()), RectangleEdge.LEFT);
			var name = new LabelBlock(part.name(), look.font(), new Color(look.style().text()));
			name.setPadding(new RectangleInsets(0, look.style().fontSize() / 3, 0, 0));
			entry.add(name);
			var centred = new BlockContainer(new CenterArrangement());
			centred.add(entry);
			line.add(centred);
		}
		var title = new CompositeTitle(line);
		title.setPosition(RectangleEdge.TOP);
		title.setPadding(new RectangleInsets(0, GAP, GAP / 2, GAP));
		return title;
	}

	/** A small area with a sample. */
	private static final class Swatch extends AbstractBlock implements Block {

		private final transient Sample sample;
		private final double size;

		Swatch(Sample sample, double size) {
			this.sample = sample;
			this.size = size;
		}

		@Override
		public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
			return new Size2D(size * WIDTH, size);
		}

		@Override
		public void draw(Graphics2D graphics, Rectangle2D area) {
			sample.draw(graphics, new Rectangle2D.Double(area.getX(), area.getCenterY() - size / 2, size * WIDTH, size));
		}

		@Override
		public @Nullable Object draw(Graphics2D graphics, Rectangle2D area, @Nullable Object parameters) {
			draw(graphics, area);
			return null;
		}
	}
}
