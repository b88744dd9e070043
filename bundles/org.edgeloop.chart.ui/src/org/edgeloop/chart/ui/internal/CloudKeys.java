package org.edgeloop.chart.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.CloudChart;
import org.edgeloop.chart.CloudPointer;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.chart.ui.CloudModel;

/** The keys of points: arrows go to the nearest point in their direction, Shift and Alt with them move; A chooses what is in sight. */
final class CloudKeys {

	private static final double PAN = 40;

	private final CloudSurface surface;
	private final CloudModel model;

	CloudKeys(CloudSurface surface, CloudModel model) {
		this.surface = surface;
		this.model = model;
		surface.addListener(SWT.KeyDown, this::pressed);
		surface.addListener(SWT.Traverse, event -> event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		});
	}

	private void pressed(Event event) {
		boolean isMoving = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(-1, 0, isMoving);
		case SWT.ARROW_RIGHT -> go(1, 0, isMoving);
		case SWT.ARROW_UP -> go(0, -1, isMoving);
		case SWT.ARROW_DOWN -> go(0, 1, isMoving);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> model.focus().ifPresent(surface::choose);
		case SWT.ESC -> surface.hover(Optional.empty());
		case SWT.HOME -> model.fit();
		case '+', SWT.KEYPAD_ADD, '=' -> model.zoom(CloudModel.ZOOM_STEP);
		case '-', SWT.KEYPAD_SUBTRACT -> model.zoom(1 / CloudModel.ZOOM_STEP);
		case 'a' -> model.chart().ifPresent(this::brushInSight);
		default -> {
			// not for this chart
		}
		}
	}

	private void brushInSight(CloudChart chart) {
		surface.brush(CloudRegion.rectangle(chart.x().scale(), chart.y().scale(), chart.xRange(), chart.yRange()), Brushing.REPLACE);
	}

	private void go(int right, int down, boolean isMoving) {
		if (isMoving) {
			model.pan(-right * PAN, -down * PAN);
		} else {
			model.pointer().flatMap(pointer -> next(pointer, right, down)).ifPresent(point -> surface.hover(Optional.of(point)));
		}
	}

	/** @return the nearest point in a direction, with what lies beside it counted twice; from the middle if no point is looked at */
	private Optional<ChartEntity> next(CloudPointer pointer, int right, int down) {
		List<Double> from = model.focus().map(focus -> place(pointer, focus.category()))
				.orElse(List.of((pointer.x().start() + pointer.x().end()) / 2, (pointer.y().start() + pointer.y().end()) / 2));
		record Distance(int place, double of) {
		}
		return IntStream.range(0, pointer.chart().points().count()).filter(pointer.chart()::isShown).mapToObj(place -> {
			List<Double> to = place(pointer, place);
			double along = (to.get(0) - from.get(0)) * right + (to.get(1) - from.get(1)) * down;
			double beside = Math.abs((to.get(0) - from.get(0)) * down) + Math.abs((to.get(1) - from.get(1)) * right);
			return new Distance(place, along > 0 ? along + 2 * beside : Double.POSITIVE_INFINITY);
		}).filter(distance -> distance.of < Double.POSITIVE_INFINITY).min(Comparator.comparingDouble(Distance::of))
				.map(nearest -> new ChartEntity(0, nearest.place));
	}

	private static List<Double> place(CloudPointer pointer, int place) {
		return List.of(pointer.x().place(pointer.chart().points().x()[place]), pointer.y().place(pointer.chart().points().y()[place]));
	}
}
