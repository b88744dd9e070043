package org.edgeloop.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of drawings by their meaning. Light values stand in this bundle's {@code plugin.xml}, dark ones in
 * {@code css/dark.css}; the user may change both under General &gt; Appearance &gt; Colors and Fonts. Whoever draws asks each
 * time, or redraws {@link #whenChanged}.
 */
public enum ThemeColors {
	/** Behind everything that a canvas draws. */
	CANVAS("canvas"),
	/** Behind one track, every other one. */
	TRACK("track"),
	/** Lines of time and value. */
	GRID("grid"),
	/** Axes, their ticks, the frame of a track. */
	AXIS("axis"),
	/** Text on {@link #CANVAS}. */
	TEXT("text"),
	/** Text that steps back: units, hints. */
	MUTED_TEXT("mutedText"),
	/** What is not exact yet. */
	PROVISIONAL("provisional"),
	/** Where there are no samples. */
	GAP("gap"),
	/** The cursor and its readout. */
	CURSOR("cursor"),
	/** What is selected or being dragged. */
	SELECTION("selection"),
	/** The frame of the visible part in an overview. */
	VIEWPORT("viewport"),
	/** What the product is recognised by: links, the active step. */
	ACCENT("accent"),
	WARNING("warning"),
	/** In words: what is as it should be. */
	PASSED("passed"),
	/** In words: what failed, drifted or is beyond its limits. */
	FAILED("failed"),
	/** Channels and series side by side, told apart also by readers who see no red or no green. */
	SERIES_1("series1"),
	SERIES_2("series2"),
	SERIES_3("series3"),
	SERIES_4("series4"),
	SERIES_5("series5"),
	SERIES_6("series6");

	private static final double HALF_BRIGHT = 127.5;

	private final String id;

	ThemeColors(String name) {
		id = "org.edgeloop.ui." + name;
	}

	/** @return the identifier of the colour definition */
	public String id() {
		return id;
	}

	/** @return the colour in the present theme; owned by the registry, so nobody disposes it. User interface thread only. */
	public Color color() {
		return registry().get(id);
	}

	/** @return the {@code index}-th series colour, going round behind the last */
	public static ThemeColors series(int index) {
		return values()[SERIES_1.ordinal() + Math.floorMod(index, values().length - SERIES_1.ordinal())];
	}

	/** @return whether the present theme is dark, told from the colour of the canvas itself */
	public static boolean isDark() {
		return isDark(CANVAS.color().getRGB());
	}

	/** @return whether light text reads better on {@code background}, by its luma (ITU-R BT.601-7, 2.5.1) */
	public static boolean isDark(RGB background) {
		return 0.299 * background.red + 0.587 * background.green + 0.114 * background.blue < HALF_BRIGHT;
	}

	/**
	 * Redraws or recolours when the theme or one of its colours changes, as long as {@code control} lives. Outside a workbench there is
	 * one theme, which stays.
	 */
	public static void whenChanged(Control control, Runnable action) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IPropertyChangeListener listener = _ -> {
			if (!control.isDisposed()) {
				action.run();
			}
		};
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		themes.addPropertyChangeListener(listener);
		control.addDisposeListener(_ -> themes.removePropertyChangeListener(listener));
	}

	private static ColorRegistry registry() {
		return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				: JFaceResources.getColorRegistry();
	}
}
