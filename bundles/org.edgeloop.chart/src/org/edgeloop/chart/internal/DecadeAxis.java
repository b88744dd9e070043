package org.edgeloop.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.ValueText;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis with the numbers of {@link RoundValues}. */
final class DecadeAxis extends LogAxis {

	private static final long serialVersionUID = 1;
	/** Between two numbers, in heights of text. */
	private static final double SPACING = 2.5;

	DecadeAxis(String title) {
		super(title);
	}

	@Override
	public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
		boolean isUpright = edge == RectangleEdge.LEFT || edge == RectangleEdge.RIGHT;
		double length = isUpright ? area.getHeight() : area.getWidth();
		int most = (int) Math.max(2, length / (getTickLabelFont().getSize2D() * SPACING * (isUpright ? 1 : 2)));
		var ticks = new ArrayList<ValueTick>();
		for (double value : RoundValues.in(new AxisRange(getLowerBound(), getUpperBound()), Scale.LOGARITHMIC, most)) {
			ticks.add(new NumberTick(TickType.MAJOR, value, ValueText.of(value), isUpright ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER,
					TextAnchor.CENTER, 0));
		}
		return ticks;
	}
}
