package org.edgeloop.chart.internal;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis.Scale;

/** Round numbers for an axis. */
final class RoundValues {

	private static final double[] DIGITS = { 1, 2, 5 };
	private static final double[] POWERS = { 1 };
	private static final int FEW = 3;
	private static final int MOST_LINEAR = 6;

	private RoundValues() {
	}

	/** @return ascending values in a range, about as many as there is room for */
	static List<Double> in(AxisRange range, Scale scale, int most) {
		return scale == Scale.LOGARITHMIC ? logarithmic(range, most) : linear(range, most);
	}

	/** Powers of ten, with twos and fives where there is room; round numbers within a decade. */
	private static List<Double> logarithmic(AxisRange range, int most) {
		int first = (int) Math.floor(Math.log10(range.from()));
		int last = (int) Math.ceil(Math.log10(range.to()));
		List<Double> digits = decades(range, first, last, 1, DIGITS);
		List<Double> powers = decades(range, first, last, Math.max(1, Math.ceilDiv(last - first, Math.max(1, most))), POWERS);
		if (digits.size() < FEW) {
			return linear(range, Math.min(most, MOST_LINEAR));
		}
		return digits.size() <= most || powers.size() < 2 ? digits : powers;
	}

	private static List<Double> decades(AxisRange range, int first, int last, int step, double[] digits) {
		var values = new ArrayList<Double>();
		for (int power = Math.floorDiv(first, step) * step; power <= last; power += step) {
			for (double digit : digits) {
				double value = digit * Math.pow(10, power);
				if (value >= range.from() && value <= range.to()) {
					values.add(value);
				}
			}
		}
		return values;
	}

	private static List<Double> linear(AxisRange range, int most) {
		double rough = (range.to() - range.from()) / Math.max(2, most);
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double step = rough <= 2 * power ? 2 * power : rough <= 5 * power ? 5 * power : 10 * power;
		var values = new ArrayList<Double>();
		double end = Math.floor(range.to() / step);
		for (double place = Math.ceil(range.from() / step); place <= end; place++) {
			values.add(place * step);
		}
		return values;
	}
}
