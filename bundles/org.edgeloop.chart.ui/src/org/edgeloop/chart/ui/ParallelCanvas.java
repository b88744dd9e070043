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
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ui.internal.ChartTable;
import org.edgeloop.chart.ui.internal.ParallelSurface;

/**
 * Shows parallel coordinates, as a drawing or as the native table with a row for each line. Dragging along an axis brushes it, a click on a
 * brush removes it, dragging a title moves its axis; a click chooses a line. The drawing is made in the background.
 */
public final class ParallelCanvas extends Composite {

	private final List<Consumer<ChartEntity>> choiceListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Optional<ChartEntity>>> hoverListeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<ParallelChart>> arrangementListeners = new CopyOnWriteArrayList<>();
	private final StackLayout stack = new StackLayout();
	private final ParallelModel model = new ParallelModel(this::changed);
	private final ParallelSurface surface;
	private final ChartTable table;

	public ParallelCanvas(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		surface = new ParallelSurface(this, model, part -> choiceListeners.forEach(listener -> listener.accept(part)),
				part -> hoverListeners.forEach(listener -> listener.accept(part)), this::arranged);
		table = new ChartTable(this, part -> choiceListeners.forEach(listener -> listener.accept(part)));
		stack.topControl = surface;
	}

	/** Shows other lines. */
	public void show(ParallelChart chart) {
		model.show(chart);
		table.show(chart);
	}

	/** @return what is shown, with its present brushes and order; empty at first */
	public Optional<ParallelChart> chart() {
		return model.chart();
	}

	/** @return what keys, menus and toolbars change */
	public ParallelModel model() {
		return model;
	}

	/** Lets lines stand out, such as those of the runs that are chosen elsewhere. */
	public void highlight(Set<Integer> lines) {
		model.highlight(lines);
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

	/** Tells a listener each line that the user chooses. */
	public void addChoiceListener(Consumer<ChartEntity> listener) {
		choiceListeners.add(listener);
	}

	/** Tells a listener what the pointer or the keyboard has come to, and when it has left. */
	public void addHoverListener(Consumer<Optional<ChartEntity>> listener) {
		hoverListeners.add(listener);
	}

	/** Tells a listener when the user has brushed or moved an axis, once a drag has ended. */
	public void addArrangementListener(Consumer<ParallelChart> listener) {
		arrangementListeners.add(listener);
	}

	private void changed() {
		surface.drawAnew();
	}

	private void arranged() {
		model.chart().ifPresent(chart -> arrangementListeners.forEach(listener -> listener.accept(chart)));
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
