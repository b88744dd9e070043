package org.edgeloop.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.ui.DesktopTheme;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
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

	/** GTK draws rows while it removes them, which made items that only the style engine knew: the process died of them. */
	@Test
	void tablesThatWereEmptiedSurviveAChangeOfTheme() {
		choose(DesktopTheme.LIGHT);
		var shell = new Shell(bot.display());
		shell.setLayout(new FillLayout());
		try {
			var column = new RowColumn<Integer>("row", 20, true, String::valueOf, Comparator.naturalOrder());
			var table = new RowTable<>(shell, List.of(column), _ -> {
				// nobody opens rows here
			});
			shell.setSize(400, 300);
			shell.open();
			for (int round = 0; round < 4; round++) {
				show(table, IntStream.range(0, 500).boxed().toList());
				choose(DesktopTheme.DARK);
				show(table, List.of());
				choose(DesktopTheme.LIGHT);
			}
			assertEquals(0, table.control().getItemCount());
		} finally {
			shell.dispose();
		}
	}

	private void show(RowTable<Integer> table, List<Integer> rows) {
		table.show(rows);
		Waiting.until(bot.display(), rows.size() + " rows", () -> table.control().getItemCount() == rows.size());
		Waiting.settle(bot.display());
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
