package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.experiment.comparison.ComparisonData;
import org.edgeloop.experiment.spec.ChartSettings;

/** What a frame of the page holds. */
interface FrameContent {

	Control control();

	/** @param menus makes the menu of each control that is shown: it is disposed of with its control */
	void setMenus(Function<Control, Menu> menus);

	/** Shows what is set up, as soon as it is made in the background; what is made of the same as before is left as it is. */
	void show(ChartSettings settings, ComparisonData data);

	/** @return what can be saved as a picture */
	Optional<Chart> chart();

	boolean isTableShown();

	/** Shows the numbers in a table, or the drawing again. */
	void setTableShown(boolean isShown);
}
