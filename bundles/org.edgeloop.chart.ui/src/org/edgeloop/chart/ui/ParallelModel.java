package org.edgeloop.chart.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelPointer;
import org.edgeloop.chart.PlotAxis;

/**
 * What parallel coordinates show and how keys and mouse change it, without a widget: several brushes on an axis, which do not overlap, and
 * axes in another order. User interface thread only.
 */
public final class ParallelModel implements PictureModel<ParallelChart> {

	private static final double REACH = 8;
	/** Of an axis, by one key. */
	private static final double STEP = 0.05;
	/** An end between two words belongs to the word inside. */
	private static final double INSET = 1e-6;

	private final Runnable changed;
	private Optional<ParallelChart> chart = Optional.empty();
	private Optional<ChartPicture> picture = Optional.empty();
	private Optional<ChartEntity> focus = Optional.empty();
	private int focusedAxis;

	/** @param changed is called when something else is to be drawn */
	public ParallelModel(Runnable changed) {
		this.changed = changed;
	}

	/** Shows other lines. */
	public void show(ParallelChart shown) {
		focus = focus.filter(part -> part.series() < shown.lines().size());
		focusedAxis = Math.clamp(focusedAxis, 0, Math.max(0, shown.axes().size() - 1));
		replace(shown);
	}

	@Override
	public Optional<ParallelChart> chart() {
		return chart;
	}

	/** Takes the drawing by which places are found from now on. */
	@Override
	public void drawn(ChartPicture drawn) {
		picture = Optional.of(drawn);
	}

	/** @return where things are; empty before the first drawing, and while one of other axes is not done */
	public Optional<ParallelPointer> pointer() {
		return chart.flatMap(shown -> picture.filter(drawn -> drawn.axes().size() == shown.axes().size())
				.map(drawn -> new ParallelPointer(shown, drawn.axes())));
	}

	/** @return the line at a place */
	public Optional<ChartEntity> at(double column, double row) {
		return pointer().flatMap(pointer -> pointer.at(column, row, REACH));
	}

	@Override
	public Optional<ChartEntity> focus() {
		return focus;
	}

	@Override
	public void setFocus(Optional<ChartEntity> part) {
		focus = part;
	}

	/** @return the axis that the keyboard has come to */
	public int focusedAxis() {
		return focusedAxis;
	}

	public void setFocusedAxis(int axis) {
		chart.ifPresent(shown -> focusedAxis = Math.clamp(axis, 0, Math.max(0, shown.axes().size() - 1)));
	}

	/** Lets lines stand out. */
	public void highlight(Set<Integer> lines) {
		chart.filter(shown -> !shown.highlighted().equals(lines)).ifPresent(shown -> replace(shown.highlighting(lines)));
	}

	/** @return the brush of an axis at a row */
	public Optional<Brush> brushAt(int axis, double row) {
		return pointer().flatMap(pointer -> {
			double value = pointer.axes().get(axis).value(row);
			return pointer.chart().brushes().stream().filter(brush -> brush.axis() == axis && brush.from() <= value && value <= brush.to()).findFirst();
		});
	}

	/**
	 * Replaces a brush of an axis, or adds one where there was none, between two rows; those that it comes to lie over go. On an axis of
	 * words it takes whole words.
	 */
	public void brush(int axis, Optional<Brush> old, double fromRow, double toRow) {
		pointer().ifPresent(pointer -> {
			PlotAxis place = pointer.axes().get(axis);
			double from = Math.min(place.value(fromRow), place.value(toRow));
			double to = Math.max(place.value(fromRow), place.value(toRow));
			put(axis, old, snapped(pointer.chart().axes().get(axis), axis, from, to));
		});
	}

	private static Brush snapped(Axis shown, int axis, double from, double to) {
		AxisRange range = shown.range();
		double low = Math.clamp(from, range.from(), range.to());
		double high = Math.clamp(to, range.from(), range.to());
		return shown.axis().names().isEmpty() ? new Brush(axis, low, high) : new Brush(axis, Math.floor(low + 0.5 + INSET) - 0.5, Math.floor(high + 0.5 - INSET) + 0.5);
	}

	private void put(int axis, Optional<Brush> old, Brush brush) {
		chart.ifPresent(shown -> {
			var brushes = new ArrayList<Brush>();
			for (Brush other : shown.brushes()) {
				boolean isOver = other.axis() == axis && other.from() <= brush.to() && other.to() >= brush.from();
				if (!isOver && old.filter(other::equals).isEmpty()) {
					brushes.add(other);
				}
			}
			brushes.add(brush);
			replace(shown.brushed(brushes));
		});
	}

	/** Removes one brush. */
	public void remove(Brush brush) {
		chart.ifPresent(shown -> replace(shown.brushed(shown.brushes().stream().filter(other -> !other.equals(brush)).toList())));
	}

	/** Removes all brushes. */
	public void clear() {
		chart.filter(shown -> !shown.brushes().isEmpty()).ifPresent(shown -> replace(shown.brushed(List.of())));
	}

	/** Puts an axis at another place. */
	public void moveAxis(int from, int to) {
		chart.filter(shown -> to >= 0 && to < shown.axes().size() && from != to).ifPresent(shown -> {
			focusedAxis = to;
			replace(shown.moved(from, to));
		});
	}

	/** Sets a brush over the upper half of the axis that the keyboard is at, or removes all brushes that it has. */
	public void toggleBrush() {
		chart.ifPresent(shown -> {
			List<Brush> others = shown.brushes().stream().filter(brush -> brush.axis() != focusedAxis).toList();
			if (others.size() < shown.brushes().size()) {
				replace(shown.brushed(others));
			} else {
				pointer().ifPresent(pointer -> {
					PlotAxis axis = pointer.axes().get(focusedAxis);
					brush(focusedAxis, Optional.empty(), (axis.start() + axis.end()) / 2, axis.end());
				});
			}
		});
	}

	/** Moves an end of the last brush of the axis that the keyboard is at. */
	public void moveBrush(boolean isUpper, int direction) {
		pointer().ifPresent(pointer -> pointer.chart().brushes().stream().filter(brush -> brush.axis() == focusedAxis).reduce((_, last) -> last)
				.ifPresent(brush -> {
					PlotAxis axis = pointer.axes().get(focusedAxis);
					boolean isOfWords = !pointer.chart().axes().get(focusedAxis).axis().names().isEmpty();
					double length = axis.end() - axis.start();
					double step = direction * (isOfWords ? length / pointer.chart().axes().get(focusedAxis).axis().names().size() : length * STEP);
					double low = axis.place(brush.from()) + (isUpper ? 0 : step);
					double high = axis.place(brush.to()) + (isUpper ? step : 0);
					if (low > high) {
						brush(focusedAxis, Optional.of(brush), low, high);
					}
				}));
	}

	private void replace(ParallelChart shown) {
		chart = Optional.of(shown);
		changed.run();
	}
}
