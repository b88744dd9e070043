package org.edgeloop.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.ui.DesktopTheme;
import org.edgeloop.ui.ThemeColors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeTest {

	private final WorkbenchBot bot = new WorkbenchBot();
	private final String choice = DesktopTheme.store().getString(DesktopTheme.PREFERENCE);

	@AfterEach
	void restore() {
		choose(choice);
	}

	@Test
	void darkMakesWidgetsAndDrawingsDarkAndLightMakesThemLightAgain() {
		choose(DesktopTheme.LIGHT);
		assertFalse(ThemeColors.isDark());
		RGB lightSeries = ThemeColors.SERIES_1.color().getRGB();
		choose(DesktopTheme.DARK);
		assertTrue(ThemeColors.isDark());
		assertNotEquals(lightSeries, ThemeColors.SERIES_1.color().getRGB());
		assertTrue(ThemeColors.isDark(windowBackground()), () -> "the window is " + windowBackground());
		choose(DesktopTheme.LIGHT);
		assertFalse(ThemeColors.isDark());
		assertEquals(lightSeries, ThemeColors.SERIES_1.color().getRGB());
		assertFalse(ThemeColors.isDark(windowBackground()), () -> "the window is " + windowBackground());
	}

	private RGB windowBackground() {
		return bot.viewById("org.eclipse.ui.views.PropertySheet").widget().getBackground().getRGB();
	}

	private void choose(String theme) {
		DesktopTheme.store().setValue(DesktopTheme.PREFERENCE, theme);
		DesktopTheme.apply();
		Waiting.settle(bot.display());
	}
}
