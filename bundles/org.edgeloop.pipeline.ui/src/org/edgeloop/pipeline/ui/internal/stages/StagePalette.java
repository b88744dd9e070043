package org.edgeloop.pipeline.ui.internal.stages;

import org.eclipse.swt.graphics.Color;
import org.edgeloop.pipeline.ui.graph.StageColors;
import org.edgeloop.ui.ThemeColors;

/** The colours of stages in the present theme. */
final class StagePalette {

	private static final int OPAQUE = 0xFF000000;

	private StagePalette() {
	}

	static StageColors colors() {
		int canvas = argb(ThemeColors.CANVAS);
		int track = argb(ThemeColors.TRACK);
		return new StageColors(canvas, ThemeColors.isDark() ? track : canvas, track, argb(ThemeColors.AXIS), argb(ThemeColors.AXIS), argb(ThemeColors.TEXT),
				argb(ThemeColors.MUTED_TEXT), argb(ThemeColors.SELECTION), argb(ThemeColors.PASSED), argb(ThemeColors.WARNING), argb(ThemeColors.FAILED),
				argb(ThemeColors.SERIES_1));
	}

	private static int argb(ThemeColors meaning) {
		Color color = meaning.color();
		return OPAQUE | color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
