package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TaxonomyTest {

	/** The contrast that WCAG 2.2, criterion 1.4.11, asks of graphics. */
	private static final double CONTRAST = 3;

	@Test
	void everyDefaultColourStandsOutFromALightAndADarkBackground() {
		Taxonomy.DEFAULT.types().forEach(type -> {
			assertTrue(contrast(type.colour(), "#FFFFFF") >= CONTRAST, type.path() + " on white");
			assertTrue(contrast(type.colour(), "#1E1E1E") >= CONTRAST, type.path() + " on dark");
		});
	}

	@Test
	void everyDigitMarksOneDefaultType() {
		IntStream.range(0, 10)
				.forEach(digit -> assertTrue(Taxonomy.DEFAULT.findByKey(Integer.toString(digit)).isPresent(), "key " + digit));
	}

	@Test
	void aTypeThatTheTaxonomyLostKeepsItsPathForAName() {
		assertEquals("fault/gear", Taxonomy.DEFAULT.nameOf("fault/gear"));
		assertEquals(Taxonomy.DEFAULT.colourOf("fault"), Taxonomy.DEFAULT.colourOf("fault/gear"));
		assertEquals(Taxonomy.NO_COLOUR, Taxonomy.DEFAULT.colourOf("gear/tooth"));
	}

	/** The contrast ratio of WCAG 2.2. */
	private static double contrast(String one, String other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return Math.max(a, b) / Math.min(a, b);
	}

	private static double luminance(String colour) {
		return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
	}

	private static double linear(String colour, int start) {
		double value = Integer.parseInt(colour, start, start + 2, 16) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
