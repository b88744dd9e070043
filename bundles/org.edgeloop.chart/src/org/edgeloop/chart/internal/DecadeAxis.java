package org.edgeloop.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.ValueText;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** A logarithmic axis with round numbers: powers of ten, with twos and fives where there is room, or any round numbers within a decade. */
final class DecadeAxis extends LogAxis {

	private static final long serialVersionUID = 1;
	/** Between two numbers, in heights of text. */
	private static final double SPACING = 2.5;
	private static final double[] DIGITS = { 1, 2, 5 };
	private static final int FEW = 3;

	DecadeAxis(String title) {
		super(title);
	}

	@Override
	public List<ValueTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
		boolean isUpright = edge == RectangleEdge.LEFT || edge == RectangleEdge.RIGHT;
		double length = isUpright ? area.getHeight() : area.getWidth();
		int most = (int) Math.max(2, length / (getTickLabelFont().getSize2D() * SPACING * (isUpright ? 1 : 2)));
		var ticks = new ArrayList<ValueTick>();
		for (double value : values(getRange(), most)) {
			ticks.add(new NumberTick(TickType.MAJOR, value, ValueText.of(value), isUpright ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER,
					TextAnchor.CENTER, 0));
		}
		return ticks;
	}

	private static List<Double> values(Range range, int most) {
		int first = (int) Math.floor(Math.log10(range.getLowerBound()));
		int last = (int) Math.ceil(Math.log10(range.getUpperBound()));
		List<Double> digits = decades(range, first, last, 1, DIGITS);
		List<Double> powers = decades(range, first, last, Math.max(1, Math.ceilDiv(last - first, most)), new double[] { 1 });
		if (digits.size() < FEW) {
			return linear(range, most);
		}
		return digits.size() <= most || powers.size() < 2 ? digits : powers;
	}

	private static List<Double> decades(Range range, int first, int last, int step, double[] digits) {
		var values = new ArrayList<Double>();
		for (int power = Math.floorDiv(first, step) * step; power <= last; power += step) {
			for (double digit : digits) {
				double value = digit * Math.pow(10, power);
				if (range.contains(value)) {
					values.add(value);
				}
			}
		}
		return values;
	}

	private static List<Double> linear(Range range, int most) {
		double rough = range.getLength() / Math.max(2, Math.min(most, 6));
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double step = rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
		var values = new ArrayList<Double>();
		double end = Math.floor(range.getUpperBound() / step);
		for (double place = Math.ceil(range.getLowerBound() / step); place <= end; place++) {
			values.add(place * step);
		}
		return values;
	}
}
