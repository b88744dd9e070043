package org.edgeloop.chart;

import java.util.List;

/**
 * What goes along one side of a chart.
 *
 * @param title with its unit, such as {@code Relative time [s]}
 * @param scale how values become places
 * @param names of the whole numbers from 0 on, for an axis of words; empty for an axis of numbers
 */
public record ChartAxis(String title, Scale scale, List<String> names) {

	/** How values become places. */
	public enum Scale {
		LINEAR,
		/** By their logarithm: values that are not positive have no place; a line that goes to one goes to the lower edge. */
		LOGARITHMIC,
		/** Linear, in milliseconds since 1970, written as date and time of day in the system's zone. */
		TIME;

		/** @return a value as a number that is linear in place; negative infinity for what a logarithm does not take */
		public double toLinear(double value) {
			return this == LOGARITHMIC ? value > 0 ? Math.log(value) : Double.NEGATIVE_INFINITY : value;
		}

		/** The inverse of {@link #toLinear}. */
		public double fromLinear(double linear) {
			return this == LOGARITHMIC ? Math.exp(linear) : linear;
		}
	}

	public ChartAxis {
		names = List.copyOf(names);
	}

	/** An axis of numbers. */
	public ChartAxis(String title, Scale scale) {
		this(title, scale, List.of());
	}

	/** @return an axis of plain numbers */
	public static ChartAxis of(String title) {
		return new ChartAxis(title, Scale.LINEAR);
	}

	/** @return an axis on which each word stands at its place in the list */
	public static ChartAxis ofNames(String title, List<String> names) {
		return new ChartAxis(title, Scale.LINEAR, names);
	}

	/** @return a range in which all of some values can be shown; NaN, infinities and what a logarithm does not take are left out */
	public AxisRange around(double... values) {
		if (!names.isEmpty()) {
			return new AxisRange(-0.5, names.size() - 0.5);
		}
		double from = Double.POSITIVE_INFINITY;
		double to = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			if (Double.isFinite(value) && Double.isFinite(scale.toLinear(value))) {
				from = Math.min(from, value);
				to = Math.max(to, value);
			}
		}
		return AxisRange.around(from, to, scale);
	}

	/** @return whether a value has a place on the axis */
	public boolean canShow(double value) {
		return Double.isFinite(value) && Double.isFinite(scale.toLinear(value));
	}

	/** @return a value as the chart and its table write it */
	public String text(double value) {
		if (value >= 0 && value < names.size() && value == Math.rint(value)) {
			return names.get((int) value);
		}
		return scale == Scale.TIME ? ValueText.time(value) : ValueText.of(value);
	}
}
