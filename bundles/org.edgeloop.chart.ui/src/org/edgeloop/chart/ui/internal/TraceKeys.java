package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TracePointer;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.ui.TraceModel;

/** The keys of traces: arrows go from point to point and from trace to trace, others zoom and move. */
final class TraceKeys {

	private static final double STEP = 1;
	private static final double BIG_STEP = 40;
	private static final double PAGE = 0.25;

	private final TraceSurface surface;
	private final TraceModel model;

	TraceKeys(TraceSurface surface, TraceModel model) {
		this.surface = surface;
		this.model = model;
		surface.addListener(SWT.KeyDown, this::pressed);
		surface.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		});
	}

	private void pressed(Event event) {
		boolean isWide = (event.stateMask & SWT.MOD1) != 0;
		boolean isShifted = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> left(isShifted, isWide);
		case SWT.ARROW_RIGHT -> right(isShifted, isWide);
		case SWT.ARROW_UP -> otherTrace(-1);
		case SWT.ARROW_DOWN -> otherTrace(1);
		case SWT.HOME -> model.page(-Integer.MAX_VALUE);
		case SWT.END -> model.page(Integer.MAX_VALUE);
		case SWT.PAGE_UP -> model.page(-PAGE);
		case SWT.PAGE_DOWN -> model.page(PAGE);
		case 'f' -> model.fit();
		case 'v' -> model.fitValues();
		case 'p' -> pin();
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> model.focus().ifPresent(surface::choose);
		case SWT.ESC -> surface.hover(Optional.empty());
		default -> zoom(event);
		}
	}

	private void left(boolean isShifted, boolean isWide) {
		if (isShifted) {
			model.page(-PAGE);
		} else {
			step(isWide ? -BIG_STEP : -STEP);
		}
	}

	private void right(boolean isShifted, boolean isWide) {
		if (isShifted) {
			model.page(PAGE);
		} else {
			step(isWide ? BIG_STEP : STEP);
		}
	}

	/** Where + and − lie differs between keyboards, and may need Shift. */
	private void zoom(Event event) {
		double factor = switch (event.character) {
		case '+', '=' -> TraceModel.ZOOM_STEP;
		case '-' -> 1 / TraceModel.ZOOM_STEP;
		default -> 1;
		};
		if (factor != 1) {
			model.pointer().ifPresent(pointer -> model.zoomX(factor, focusedColumn(pointer).orElse((pointer.x().start() + pointer.x().end()) / 2)));
		}
	}

	private OptionalDouble focusedColumn(TracePointer pointer) {
		double column = model.focus().map(focus -> pointer.x().place(pointer.chart().curve(focus.series()).x(focus.category())))
				.orElse(Double.NaN);
		return pointer.x().contains(column) ? OptionalDouble.of(column) : OptionalDouble.empty();
	}

	private void step(double points) {
		model.pointer().ifPresent(pointer -> {
			Optional<ChartEntity> focus = model.focus().or(() -> first(pointer.chart(), 0));
			Optional<ChartEntity> next = focus.flatMap(from -> {
				var index = pointer.step(from, points);
				return index.isPresent() ? Optional.of(new ChartEntity(from.series(), index.getAsInt())) : Optional.empty();
			});
			next.or(() -> focus).ifPresent(part -> show(pointer, part));
		});
	}

	private static Optional<ChartEntity> first(TraceChart chart, int place) {
		return place < chart.curves() && chart.curve(place).size() > 0 ? Optional.of(new ChartEntity(place, 0)) : Optional.empty();
	}

	/** To the point of the next trace that has any, at the same x or nearest to it. */
	private void otherTrace(int direction) {
		model.pointer().ifPresent(pointer -> {
			TraceChart chart = pointer.chart();
			int place = model.focus().map(ChartEntity::series).orElse(direction > 0 ? -1 : chart.curves());
			double x = model.focus().map(focus -> chart.curve(focus.series()).x(focus.category())).orElse(chart.xRange().from());
			for (int i = place + direction; i >= 0 && i < chart.curves(); i += direction) {
				TraceData curve = chart.curve(i);
				if (curve.size() > 0) {
					show(pointer, new ChartEntity(i, curve.nearest(x)));
					return;
				}
			}
		});
	}

	/** What the keyboard comes to is brought into sight. */
	private void show(TracePointer pointer, ChartEntity part) {
		double column = pointer.x().place(pointer.chart().curve(part.series()).x(part.category()));
		if (!pointer.x().contains(column)) {
			model.panX(Math.rint((pointer.x().start() + pointer.x().end()) / 2 - column));
		}
		surface.hover(Optional.of(part));
	}

	/** Pins the values at the present point, or lets go of them there. */
	private void pin() {
		model.chart().ifPresent(chart -> model.focus().ifPresentOrElse(focus -> {
			OptionalDouble place = OptionalDouble.of(chart.curve(focus.series()).x(focus.category()));
			model.pin(chart.pin().equals(place) ? OptionalDouble.empty() : place);
		}, () -> model.pin(OptionalDouble.empty())));
	}
}
