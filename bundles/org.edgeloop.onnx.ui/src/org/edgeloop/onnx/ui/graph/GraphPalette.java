package org.edgeloop.onnx.ui.graph;

import org.eclipse.swt.graphics.Color;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.ui.ThemeColors;

/** The colours of graphs in the present theme. */
public final class GraphPalette {

	private static final int OPAQUE = 0xFF000000;

	private GraphPalette() {
	}

	public static GraphColors colors() {
		boolean dark = ThemeColors.isDark();
		GraphColors usual = dark ? GraphColors.DARK : GraphColors.LIGHT;
		return new GraphColors(argb(ThemeColors.CANVAS), usual.box(), usual.border(), usual.group(), argb(ThemeColors.TEXT), argb(ThemeColors.MUTED_TEXT),
				usual.edge(), argb(ThemeColors.SELECTION), usual.hit(), usual.path(), dark);
	}

	private static int argb(ThemeColors meaning) {
		Color color = meaning.color();
		return OPAQUE | color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
