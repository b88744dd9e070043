package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ui.internal.ChartSurface;
import org.edgeloop.chart.ui.internal.ChartTable;

/**
 * Shows a chart, as a drawing or as the native table with the same numbers. A click on a part, or Enter on it, chooses it; where a
 * chart has ranges, dragging or the Shift key chooses neighbours together. The drawing is made in the background.
 */
public final class ChartCanvas extends Composite {

	private final List<Consumer<ChartEntity>> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<ChartRange>> rangeListeners = new CopyOnWriteArrayList<>();
	private final StackLayout stack = new StackLayout();
	private final ChartSurface surface;
	private final ChartTable table;
	private Optional<Chart> chart = Optional.empty();

	public ChartCanvas(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		surface = new ChartSurface(this, this::choose, this::chooseRange);
		table = new ChartTable(this, this::choose);
		stack.topControl = surface;
	}

	/** Shows another chart, in the way the last one is shown. */
	public void show(Chart shown) {
		chart = Optional.of(shown);
		surface.show(shown);
		table.show(shown);
	}

	/** @return what is shown; empty at first */
	public Optional<Chart> chart() {
		return chart;
	}

	/** Marks parts that the user has chosen; those of the next chart are marked anew. */
	public void mark(Set<ChartEntity> parts) {
		surface.mark(parts);
	}

	/** Shows the numbers in a table, or the drawing again. */
	public void setTableShown(boolean shown) {
		stack.topControl = shown ? table.control() : surface;
		layout();
	}

	public boolean isTableShown() {
		return stack.topControl == table.control();
	}

	/** Tells a listener each part that the user chooses. */
	public void addChoiceListener(Consumer<ChartEntity> listener) {
		listeners.add(listener);
	}

	/** Tells a listener each range that the user chooses. */
	public void addRangeListener(Consumer<ChartRange> listener) {
		rangeListeners.add(listener);
	}

	private void chooseRange(ChartRange range) {
		rangeListeners.forEach(listener -> listener.accept(range));
	}

	/** Opens a menu on the drawing and on the table alike. */
	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		surface.setMenu(menu);
		table.control().setMenu(menu);
	}

	private void choose(ChartEntity entity) {
		listeners.forEach(listener -> listener.accept(entity));
	}

	@Override
	public boolean setFocus() {
		return stack.topControl.setFocus();
	}
}
