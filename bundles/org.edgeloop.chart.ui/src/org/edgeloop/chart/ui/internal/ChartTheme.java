package org.edgeloop.chart.ui.internal;

import java.util.List;

import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.ui.ThemeColors;

/** The look of charts in the workbench: the theme's colours and the font of the place where they stand. */
public final class ChartTheme {

	private static final float POINTS_PER_INCH = 72;
	private static final List<ThemeColors> SERIES = List.of(ThemeColors.SERIES_1, ThemeColors.SERIES_2, ThemeColors.SERIES_3,
			ThemeColors.SERIES_4, ThemeColors.SERIES_5, ThemeColors.SERIES_6);

	private ChartTheme() {
	}

	/** @return the style of the present theme. User interface thread only. */
	public static ChartStyle of(Control control) {
		FontData font = control.getFont().getFontData()[0];
		float size = font.getHeight() * control.getDisplay().getDPI().y / POINTS_PER_INCH;
		return new ChartStyle(rgb(ThemeColors.CANVAS), rgb(ThemeColors.TEXT), rgb(ThemeColors.MUTED_TEXT), rgb(ThemeColors.GRID),
				rgb(ThemeColors.AXIS), rgb(ThemeColors.CURSOR), SERIES.stream().map(ChartTheme::rgb).toList(), font.getName(), size);
	}

	private static int rgb(ThemeColors colour) {
		RGB rgb = colour.color().getRGB();
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}
}
