package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Locale;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.dataset.ui.labelling.SnapMode;
import org.edgeloop.dataset.ui.labelling.Snapping;
import org.edgeloop.ui.Actions;

/** What edges can snap to, as entries of a menu. */
final class SnapMenu {

	private static final double[] GRIDS = { 0.001, 0.01, 0.1, 0.5, 1, 10, 60 };

	private SnapMenu() {
	}

	static void fill(IMenuManager menu, Snapping snapping) {
		for (SnapMode mode : snapping.modes()) {
			if (mode == SnapMode.GRID) {
				menu.add(grids(snapping));
			} else {
				menu.add(Actions.radio("Snap to " + mode.title(), snapping.mode() == mode, () -> snapping.setMode(mode)));
			}
		}
	}

	private static MenuManager grids(Snapping snapping) {
		MenuManager menu = new MenuManager("Snap to Grid");
		for (double seconds : GRIDS) {
			boolean chosen = snapping.mode() == SnapMode.GRID && snapping.grid() == seconds;
			String title = snapping.hasTimes() ? TimeFormat.duration(seconds)
					: String.format(Locale.ROOT, "%,d samples", Math.round(seconds * Snapping.GRID_WITHOUT_RATE));
			menu.add(Actions.radio(title, chosen, () -> snapping.setGrid(seconds)));
		}
		return menu;
	}
}
