package org.edgeloop.chart;

/**
 * Colours for values, from dark to bright on light ground and the other way round on dark ground, told apart without red or green cones
 * and in grey too.
 *
 * @param axis what the colours mean
 * @param range the values from the first colour to the last
 */
public record ValueColours(ChartAxis axis, AxisRange range) {

	/** The map viridis of Matplotlib (Smith and van der Walt, 2015), at ninths. */
	private static final int[] MAP = { 0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6DCD59, 0xB4DE2C, 0xFDE725 };
	/** The part of the map that stands out from light ground, and from dark. */
	private static final double[] ON_LIGHT = { 0.92, 0 };
	private static final double[] ON_DARK = { 0.2, 1 };

	/** @return the colour of a value, {@code 0xRRGGBB}; values beyond the range have its last colours */
	public int rgb(double value, ChartStyle style) {
		double from = axis.scale().toLinear(range.from());
		double share = Math.clamp((axis.scale().toLinear(value) - from) / (axis.scale().toLinear(range.to()) - from), 0, 1);
		double[] part = style.isDark() ? ON_DARK : ON_LIGHT;
		double place = (part[0] + share * (part[1] - part[0])) * (MAP.length - 1);
		int below = (int) Math.min(MAP.length - 2, Math.floor(place));
		double rest = place - below;
		return mix(below, 16, rest) << 16 | mix(below, 8, rest) << 8 | mix(below, 0, rest);
	}

	private static int mix(int below, int shift, double rest) {
		int first = MAP[below] >> shift & 0xFF;
		int second = MAP[below + 1] >> shift & 0xFF;
		return (int) Math.round(first + (second - first) * rest);
	}
}
