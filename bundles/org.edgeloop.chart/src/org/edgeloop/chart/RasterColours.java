package org.edgeloop.chart;

/**
 * What the colours of a picture of values mean; the same on light and on dark ground, as users know them from other programs.
 *
 * @param axis of the values, for the bar of colours
 * @param range the values from the first colour to the last; values beyond have these
 */
public record RasterColours(ChartAxis axis, AxisRange range, ColourMap map) {

	/** @return the colour of a value, {@code 0xRRGGBB} */
	public int rgb(double value) {
		double from = axis.scale().toLinear(range.from());
		return map.rgb((axis.scale().toLinear(value) - from) / (axis.scale().toLinear(range.to()) - from));
	}
}
