package org.edgeloop.chart.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ui.internal.ParallelSurface;

/**
 * Shows parallel coordinates, as a drawing or as the native table with a row for each line. Dragging along an axis brushes it, a click on a
 * brush removes it, dragging a title moves its axis; a click chooses a line. The drawing is made in the background.
 */
public final class ParallelCanvas extends PictureCanvas<ParallelChart> {

	private final List<Consumer<ParallelChart>> arrangementListeners = new CopyOnWriteArrayList<>();
	private final ParallelModel model = new ParallelModel(this::changed);
	private final ParallelSurface surface;

	public ParallelCanvas(Composite parent) {
		super(parent);
		surface = new ParallelSurface(this, model, this::choose, this::hovered, this::arranged);
		show(surface);
	}

	/** Shows other lines. */
	public void show(ParallelChart chart) {
		model.show(chart);
		tabulate(chart);
	}

	@Override
	public Optional<ParallelChart> chart() {
		return model.chart();
	}

	/** @return what keys, menus and toolbars change */
	public ParallelModel model() {
		return model;
	}

	@Override
	public void highlight(Set<Integer> lines) {
		model.highlight(lines);
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
}
