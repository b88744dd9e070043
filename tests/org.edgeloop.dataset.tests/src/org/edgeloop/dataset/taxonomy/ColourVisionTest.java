package org.edgeloop.dataset.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.junit.jupiter.api.Test;

class ColourVisionTest {

	/** The only difference of these two is how much they excite the cones for long waves: (0.4, 0.4, 0.4) + 3 L in linear RGB. */
	private static final String GREY = "#AAAAAA";
	private static final String WITHOUT_L = "#D2A4A9";
	/** The same for middle waves: (0.4, 0.4, 0.4) + 3 M. */
	private static final String WITHOUT_M = "#17C6A7";
	private static final double ROUNDED_TO_BYTES = 1.5;

	@Test
	void contrastIsAsTheStandardSays() {
		assertEquals(21, ColourVision.contrast("#000000", "#FFFFFF"), 1e-9);
		assertEquals(1, ColourVision.contrast("#336699", "#336699"), 1e-9);
		assertEquals(4.48, ColourVision.contrast("#777777", "#FFFFFF"), 0.005, "the grey just below 4.5:1 that guides to WCAG name");
	}

	/** The primaries' coordinates in L*a*b* are published widely: red 53.24, 80.09, 67.20; green 87.73, -86.18, 83.18. */
	@Test
	void distanceIsThatOfLab() {
		double expected = Math.sqrt(Math.pow(87.73 - 53.24, 2) + Math.pow(-86.18 - 80.09, 2) + Math.pow(83.18 - 67.20, 2));
		assertEquals(expected, ColourVision.NORMAL.distance("#FF0000", "#00FF00"), 0.05);
	}

	@Test
	void withoutAKindOfConesColoursThatDifferInItsLightAloneAreTheSame() {
		assertTrue(ColourVision.PROTANOPIA.distance(GREY, WITHOUT_L) < ROUNDED_TO_BYTES);
		assertTrue(ColourVision.DEUTERANOPIA.distance(GREY, WITHOUT_M) < ROUNDED_TO_BYTES);
		assertTrue(ColourVision.NORMAL.distance(GREY, WITHOUT_L) > ColourCheck.LEAST_DISTANCE);
		assertTrue(ColourVision.NORMAL.distance(GREY, WITHOUT_M) > ColourCheck.LEAST_DISTANCE);
		assertTrue(ColourVision.DEUTERANOPIA.distance(GREY, WITHOUT_L) > 3 * ROUNDED_TO_BYTES, "whom other cones are missing sees it");
	}

	@Test
	void theCheckNamesWhatLooksAlike() {
		Taxonomy taxonomy = new Taxonomy(List.of(new LabelType("a", "Grey", GREY, ""), new LabelType("b", "Rose", WITHOUT_L, ""),
				new LabelType("c", "Twin", GREY, ""), new LabelType("d", "Blue", "#0063E1", "", new LabelType("d/e", "Child", "", ""))));
		List<String> warnings = new ColourCheck(taxonomy).warnings(taxonomy.find("a").orElseThrow());
		assertTrue(warnings.stream().anyMatch(warning -> warning.contains("light theme")), warnings.toString());
		assertTrue(warnings.contains("It looks like \u201CRose\u201D to colour-blind readers."), warnings.toString());
		assertTrue(warnings.contains("It looks like \u201CTwin\u201D."), warnings.toString());
		assertEquals(List.of(), new ColourCheck(taxonomy).warnings(taxonomy.find("d").orElseThrow()), "its child takes its colour on purpose");
	}
}
