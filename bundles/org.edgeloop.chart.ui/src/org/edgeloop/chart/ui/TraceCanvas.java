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
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.internal.ChartTable;
import org.edgeloop.chart.ui.internal.TraceSurface;

/**
 * Shows traces, as a drawing that can be zoomed and moved, or as the native table with a row for each. The wheel zooms at the pointer, with
 * Ctrl upwards, with Shift it moves; dragging zooms to what was dragged over, dragging an axis or with Alt moves; a double click shows
 * all. A click chooses the nearest trace. The drawing is made in the background.
 */
public final class TraceCanvas extends Composite {

	private final List<Consumer<ChartEntity>> choiceListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Optional<ChartEntity>>> hoverListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<TraceChart>> viewListeners = new CopyOnWriteArrayList<>();
	private final StackLayout stack = new StackLayout();
	private final TraceModel model = new TraceModel(this::changed);
	private final TraceSurface surface;
	private final ChartTable table;

	public TraceCanvas(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		surface = new TraceSurface(this, model, this::choose, this::hovered);
		table = new ChartTable(this, this::choose);
		stack.topControl = surface;
	}

	/** Shows other traces, or more of the same; ranges that the user has chosen stay. */
	public void show(TraceChart chart) {
		model.show(chart);
		model.chart().ifPresent(table::show);
	}

	/** @return what is shown, in its present ranges; empty at first */
	public Optional<TraceChart> chart() {
		return model.chart();
	}

	/** @return what keys, menus and toolbars change */
	public TraceModel model() {
		return model;
	}

	/** Lets curves stand out, such as those of the runs that are chosen elsewhere. */
	public void highlight(Set<Integer> curves) {
		model.highlight(curves);
	}

	/** Shows the numbers in a table, or the drawing again. */
	public void setTableShown(boolean shown) {
		stack.topControl = shown ? table.control() : surface;
		model.chart().filter(_ -> shown).ifPresent(table::show);
		layout();
	}

	public boolean isTableShown() {
		return stack.topControl == table.control();
	}

	/** Tells a listener each point that the user chooses. */
	public void addChoiceListener(Consumer<ChartEntity> listener) {
		choiceListeners.add(listener);
	}

	/** Tells a listener what the pointer or the keyboard has come to, and when it has left. */
	public void addHoverListener(Consumer<Optional<ChartEntity>> listener) {
		hoverListeners.add(listener);
	}

	/** Tells a listener each picture that has come to the screen. */
	public void addPictureListener(Consumer<ChartPicture> listener) {
		surface.addPictureListener(listener);
	}

	/** Tells a listener whenever ranges, pin or what stands out have changed. */
	public void addViewListener(Consumer<TraceChart> listener) {
		viewListeners.add(listener);
	}

	private void changed() {
		surface.drawAnew();
		model.chart().ifPresent(chart -> viewListeners.forEach(listener -> listener.accept(chart)));
	}

	private void choose(ChartEntity entity) {
		choiceListeners.forEach(listener -> listener.accept(entity));
	}

	private void hovered(Optional<ChartEntity> entity) {
		hoverListeners.forEach(listener -> listener.accept(entity));
	}

	/** Opens a menu on the drawing and on the table alike. */
	@Override
	public void setMenu(Menu menu) {
		super.setMenu(menu);
		surface.setMenu(menu);
		table.control().setMenu(menu);
	}

	@Override
	public boolean setFocus() {
		return stack.topControl.setFocus();
	}
}
