package org.edgeloop.dataset.ui.labelling.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.ui.ThemeColors;

/** The colours and patterns of a taxonomy's classes; a class that it does not know is grey. */
public final class TypeColors {

	private static final Color BLACK = new Color(0, 0, 0);
	private static final Color WHITE = new Color(255, 255, 255);

	private final Taxonomy taxonomy;
	private final Map<String, Color> colors = new HashMap<>();
	private final Map<String, Integer> places = new HashMap<>();

	public TypeColors(Taxonomy taxonomy) {
		this.taxonomy = taxonomy;
		taxonomy.types().forEach(type -> places.put(type.path(), places.size()));
	}

	/** @return the colour of the class with this path */
	public Color of(String type) {
		return colors.computeIfAbsent(type, path -> parse(taxonomy.colourOf(path)));
	}

	/** @return the pattern of the class with this path; that of one which the taxonomy does not know never changes either */
	Hatch hatchOf(String type) {
		return Hatch.of(places.getOrDefault(type, type.hashCode()));
	}

	static boolean isDark(RGB color) {
		return ThemeColors.isDark(color);
	}

	/** @return black or white, whichever reads better on {@code background} */
	public static Color textOn(Color background) {
		return ThemeColors.isDark(background.getRGB()) ? WHITE : BLACK;
	}

	/** @param color {@code #RRGGBB} */
	private static Color parse(String color) {
		int value = Integer.parseInt(color.substring(1), 16);
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
