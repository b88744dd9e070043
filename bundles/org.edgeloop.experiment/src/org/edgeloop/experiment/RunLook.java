package org.edgeloop.experiment;

/**
 * How a run looks wherever it is drawn: by colour, and by dash and marker for those who cannot tell colours apart.
 *
 * @param light {@code 0xRRGGBB} on light ground
 * @param dark {@code 0xRRGGBB} on dark ground, of like hue
 * @param pattern which dash and which marker: 0 for solid lines and circles, up to {@link RunColors#PATTERNS} - 1
 */
public record RunLook(int light, int dark, int pattern) {

	/** @return the colour on ground that is dark or not */
	public int colour(boolean onDark) {
		return onDark ? dark : light;
	}
}
