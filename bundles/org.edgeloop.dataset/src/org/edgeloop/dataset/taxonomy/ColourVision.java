package org.edgeloop.dataset.taxonomy;

/**
 * How colours look, as numbers: contrast by WCAG 2.2, and what a dichromat sees by Viénot, Brettel and Mollon, "Digital video
 * colourmaps for checking the legibility of displays by dichromats" (Color Research and Application 24, 1999). Colours are written
 * {@code #RRGGBB} in sRGB.
 */
public enum ColourVision {
	/** All three kinds of cones. */
	NORMAL,
	/** Without the cones for long waves: red looks dark and like green. */
	PROTANOPIA,
	/** Without the cones for middle waves: red looks like green. */
	DEUTERANOPIA;

	private static final double[][] TO_LMS = { { 17.8824, 43.5161, 4.11935 }, { 3.45565, 27.1554, 3.86714 }, { 0.0299566, 0.184309, 1.46709 } };
	private static final double[][] FROM_LMS = { { 0.0809444479, -0.130504409, 0.116721066 },
			{ -0.0102485335, 0.0540193266, -0.113614708 }, { -0.000365296938, -0.00412161469, 0.693511405 } };
	/** The white of D65 (CIE 015:2018), Y = 1. */
	private static final double[] WHITE = { 0.95047, 1, 1.08883 };

	/** @return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio") */
	public static double contrast(String one, String other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(String colour) {
		double[] rgb = linear(colour);
		return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
	}

	/** @return how far two colours are from each other for this eye, as ΔE*ab (CIE 1976); about 2 is just noticeable */
	public double distance(String one, String other) {
		double[] a = lab(seen(linear(one)));
		double[] b = lab(seen(linear(other)));
		return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
	}

	/** @return linear RGB as this eye sees it */
	private double[] seen(double[] rgb) {
		if (this == NORMAL) {
			return rgb;
		}
		double[] lms = times(TO_LMS, rgb);
		if (this == PROTANOPIA) {
			lms[0] = 2.02344 * lms[1] - 2.52581 * lms[2];
		} else {
			lms[1] = 0.494207 * lms[0] + 1.24827 * lms[2];
		}
		return times(FROM_LMS, lms);
	}

	private static double[] lab(double[] rgb) {
		double x = 0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2];
		double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
		double z = 0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2];
		double fx = lightness(x / WHITE[0]);
		double fy = lightness(y / WHITE[1]);
		double fz = lightness(z / WHITE[2]);
		return new double[] { 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz) };
	}

	private static double lightness(double share) {
		return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
	}

	private static double[] linear(String colour) {
		double[] rgb = new double[3];
		for (int i = 0; i < 3; i++) {
			double value = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
			rgb[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}

	private static double[] times(double[][] matrix, double[] vector) {
		double[] product = new double[3];
		for (int i = 0; i < 3; i++) {
			product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
		}
		return product;
	}
}
