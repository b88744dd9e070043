package org.edgeloop.dataset.taxonomy;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;

/** Says which colours of a taxonomy some users will not tell from the background, or from each other. */
public final class ColourCheck {

	/** What WCAG 2.2, criterion 1.4.11, asks of graphics. */
	public static final double LEAST_CONTRAST = 3;
	/** Below this ΔE*ab, areas that do not touch are taken for one another. */
	public static final double LEAST_DISTANCE = 10;

	private static final String LIGHT = "#FFFFFF";
	private static final String DARK = "#1E1E1E";

	private final Taxonomy taxonomy;

	public ColourCheck(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
	}

	/** @return what is to be said of a type's colour, a sentence each; empty if it is good */
	public List<String> warnings(LabelType type) {
		String colour = taxonomy.colourOf(type.path());
		var warnings = new ArrayList<String>();
		addContrast(warnings, colour, LIGHT, "light");
		addContrast(warnings, colour, DARK, "dark");
		for (LabelType other : taxonomy.types().filter(candidate -> isRival(type, candidate)).toList()) {
			addLikeness(warnings, colour, other);
		}
		return warnings;
	}

	/** A type without a colour of its own means to look like the one above it. */
	private static boolean isRival(LabelType type, LabelType other) {
		return !other.path().equals(type.path()) && !type.colour().isEmpty() && !other.colour().isEmpty()
				&& !TypePaths.isWithin(other.path(), type.path()) && !TypePaths.isWithin(type.path(), other.path());
	}

	private static void addContrast(List<String> warnings, String colour, String background, String theme) {
		double contrast = ColourVision.contrast(colour, background);
		if (contrast < LEAST_CONTRAST) {
			warnings.add("It hardly stands out in the %s theme: contrast %.2f to 1, should be 3 to 1.".formatted(theme, contrast));
		}
	}

	private static void addLikeness(List<String> warnings, String colour, LabelType other) {
		String name = "\u201C" + other.name() + "\u201D";
		if (ColourVision.NORMAL.distance(colour, other.colour()) < LEAST_DISTANCE) {
			warnings.add("It looks like " + name + ".");
		} else if (ColourVision.PROTANOPIA.distance(colour, other.colour()) < LEAST_DISTANCE
				|| ColourVision.DEUTERANOPIA.distance(colour, other.colour()) < LEAST_DISTANCE) {
			warnings.add("It looks like " + name + " to colour-blind readers.");
		}
	}
}
