package org.edgeloop.chart;

/**
 * Colours for the values of a picture, as a spectrogram: equal steps of value are equal steps to the eye, and each map goes from dark to
 * bright, so that it is read in grey, and without red or green cones, too. Matplotlib's maps, within 2 of 255 (cividis: 6).
 */
public enum ColourMap {

	/** Blue to green to yellow (Smith and van der Walt, 2015). */
	VIRIDIS("Viridis", 0x440154, 0x470D60, 0x48186A, 0x482374, 0x472D7B, 0x453681, 0x424086, 0x3F4989, 0x3B528B, 0x375A8D, 0x33638D,
			0x2F6A8E, 0x2C728E, 0x297A8E, 0x26818E, 0x23898E, 0x21908C, 0x1F988B, 0x1F9F88, 0x21A685, 0x28AE80, 0x31B57B,
			0x3EBC74, 0x4CC26C, 0x5DC963, 0x6ECE58, 0x82D34C, 0x96D83F, 0xABDC32, 0xC0DF24, 0xD5E21A, 0xEAE51A, 0xFDE725),

	/** Blue to yellow, alike to all who see colours (Nuñez, Anderton and Renslow, "Optimizing colormaps with consideration for color vision
	 * deficiency", PLOS ONE 13, 2018). */
	CIVIDIS("Cividis", 0x00224E, 0x00285B, 0x002E6A, 0x043371, 0x1A386F, 0x273E6E, 0x32436D, 0x3B496C, 0x434E6C, 0x4B546C, 0x52596D,
			0x5A5F6E, 0x61656F, 0x686A71, 0x6F7073, 0x757676, 0x7C7B78, 0x848179, 0x8B8778, 0x938D78, 0x9B9376, 0xA39A75,
			0xABA072, 0xB3A670, 0xBBAD6C, 0xC3B469, 0xCCBA64, 0xD4C15F, 0xDDC958, 0xE6D051, 0xEFD748, 0xF8DF3C, 0xFEE838),

	/** Black to purple to pale yellow (Smith and van der Walt, 2015). */
	MAGMA("Magma", 0x000004, 0x030311, 0x0A0822, 0x130D33, 0x1D1146, 0x28115A, 0x36106A, 0x430F76, 0x50127C, 0x5D177F, 0x691C81,
			0x762181, 0x822681, 0x8F2A81, 0x9C2E7F, 0xA9327D, 0xB63779, 0xC33B75, 0xCF4170, 0xDB486A, 0xE65163, 0xEE5C5E,
			0xF5695C, 0xF9785D, 0xFB8761, 0xFD9668, 0xFEA571, 0xFEB47B, 0xFEC387, 0xFED194, 0xFDE0A2, 0xFCEEB0, 0xFCFDBF),

	/** Black to white, evenly in the lightness L* of CIE 1976. */
	GREY("Grey", greys());

	/** The places between which a map is interpolated. */
	private static final int STEPS = 32;

	private final String label;
	private final int[] anchors;

	ColourMap(String label, int... anchors) {
		this.label = label;
		this.anchors = anchors;
	}

	/** @return its name, for a user to choose by */
	public String label() {
		return label;
	}

	/** @return the colour at a share of the way from the lowest value, 0, to the highest, 1: {@code 0xRRGGBB}; beyond these, the last colours */
	public int rgb(double share) {
		double place = Math.clamp(share, 0, 1) * (anchors.length - 1);
		int below = (int) Math.min(anchors.length - 2, Math.floor(place));
		double rest = place - below;
		return mix(below, 16, rest) << 16 | mix(below, 8, rest) << 8 | mix(below, 0, rest);
	}

	/** @return the colours at so many even places from the lowest value to the highest, at least 2 */
	public int[] table(int colours) {
		int[] table = new int[colours];
		for (int i = 0; i < colours; i++) {
			table[i] = rgb(i / (colours - 1.0));
		}
		return table;
	}

	private int mix(int below, int shift, double rest) {
		int first = anchors[below] >> shift & 0xFF;
		int second = anchors[below + 1] >> shift & 0xFF;
		return (int) Math.round(first + (second - first) * rest);
	}

	private static int[] greys() {
		int[] greys = new int[STEPS + 1];
		for (int i = 0; i < greys.length; i++) {
			int level = (int) Math.round(255 * encoded(luminance(100.0 * i / STEPS)));
			greys[i] = level << 16 | level << 8 | level;
		}
		return greys;
	}

	/** The inverse of CIE 15's definition of L*, for white of luminance 1. */
	private static double luminance(double lightness) {
		double root = (lightness + 16) / 116;
		return lightness > 8 ? root * root * root : lightness / 903.3;
	}

	/** The transfer function of sRGB, IEC 61966-2-1. */
	private static double encoded(double linear) {
		return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
	}
}
