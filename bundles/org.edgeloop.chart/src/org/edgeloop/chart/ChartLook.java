package org.edgeloop.chart;

/**
 * How a series looks: a colour for light and one for dark ground, and a mark for those who do not see the colours.
 *
 * @param light {@code 0xRRGGBB} on light ground
 * @param dark {@code 0xRRGGBB} on dark ground
 * @param mark the shape of its points: 0 a disk, 1 a triangle, 2 a square, 3 a diamond, then again
 */
public record ChartLook(int light, int dark, int mark) {

	/** @return the colour on the ground of a style */
	public int rgb(ChartStyle style) {
		return style.isDark() ? dark : light;
	}
}
