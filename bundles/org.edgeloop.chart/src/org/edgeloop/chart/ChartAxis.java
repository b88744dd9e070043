package org.edgeloop.chart;

/**
 * What goes along one side of a chart.
 *
 * @param title with its unit, such as {@code Relative time [s]}
 * @param scale how values become places
 */
public record ChartAxis(String title, Scale scale) {

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

	/** @return an axis of plain numbers */
	public static ChartAxis of(String title) {
		return new ChartAxis(title, Scale.LINEAR);
	}

	/** @return a value as the chart and its table write it */
	public String text(double value) {
		return scale == Scale.TIME ? ValueText.time(value) : ValueText.of(value);
	}
}
