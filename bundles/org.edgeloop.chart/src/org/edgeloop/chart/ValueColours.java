package org.edgeloop.chart;

/**
 * Colours for values, from dark to bright on light ground and the other way round on dark ground, told apart without red or green cones
 * and in grey too.
 *
 * @param axis what the colours mean
 * @param range the values from the first colour to the last
 */
public record ValueColours(ChartAxis axis, AxisRange range) {

	/** The part of viridis that stands out from light ground, and from dark. */
	private static final double[] ON_LIGHT = { 0.92, 0 };
	private static final double[] ON_DARK = { 0.2, 1 };

	/** @return the colour of a value, {@code 0xRRGGBB}; values beyond the range have its last colours */
	public int rgb(double value, ChartStyle style) {
		double from = axis.scale().toLinear(range.from());
		double share = Math.clamp((axis.scale().toLinear(value) - from) / (axis.scale().toLinear(range.to()) - from), 0, 1);
		double[] part = style.isDark() ? ON_DARK : ON_LIGHT;
		return ColourMap.VIRIDIS.rgb(part[0] + share * (part[1] - part[0]));
	}
}
