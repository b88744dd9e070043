package org.edgeloop.chart.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.CloudPointer;
import org.edgeloop.chart.ui.CloudModel;

/** Turns what the mouse does on points into brushes and changes of what is shown. */
final class CloudMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	/** A shorter way is a click. */
	private static final int CLICK = 4;
	/** Corners of a lasso are at least so far apart, in points. */
	private static final int STEP = 3;

	private enum Drag {
		NONE, BRUSH, PAN
	}

	private final CloudSurface surface;
	private final CloudModel model;
	private final List<Point> way = new ArrayList<>();
	private Drag drag = Drag.NONE;
	private Point last = new Point(0, 0);

	CloudMouse(CloudSurface surface, CloudModel model) {
		this.surface = surface;
		this.model = model;
		surface.addListener(SWT.MouseVerticalWheel, this::wheel);
		surface.addListener(SWT.MouseDown, this::pressed);
		surface.addListener(SWT.MouseMove, this::moved);
		surface.addListener(SWT.MouseUp, this::released);
		surface.addListener(SWT.MouseDoubleClick, _ -> model.fit());
		surface.addListener(SWT.MouseExit, _ -> surface.hover(Optional.empty()));
	}

	private void wheel(Event event) {
		event.doit = false;
		model.zoom(Math.pow(CloudModel.ZOOM_STEP, event.count / LINES_A_NOTCH), event.x, event.y);
	}

	private void pressed(Event event) {
		surface.forceFocus();
		last = new Point(event.x, event.y);
		way.clear();
		way.add(last);
		boolean pans = event.button == 2 || event.button == 1 && (event.stateMask & SWT.ALT) != 0;
		boolean isInside = model.pointer().filter(pointer -> pointer.contains(event.x, event.y)).isPresent();
		drag = pans ? Drag.PAN : event.button == 1 && isInside ? Drag.BRUSH : Drag.NONE;
	}

	private void moved(Event event) {
		switch (drag) {
		case NONE -> surface.hover(model.at(event.x, event.y));
		case PAN -> model.pan(event.x - last.x, event.y - last.y);
		case BRUSH -> model.pointer().ifPresent(pointer -> extend(inside(pointer, event)));
		}
		last = new Point(event.x, event.y);
	}

	/** What is dragged beyond the plot means up to its edge. */
	private static Point inside(CloudPointer pointer, Event event) {
		return new Point((int) Math.clamp(event.x, pointer.x().start(), pointer.x().end()),
				(int) Math.clamp(event.y, pointer.y().end(), pointer.y().start()));
	}

	private void extend(Point to) {
		Point before = way.getLast();
		if (Math.abs(to.x - before.x) + Math.abs(to.y - before.y) >= STEP) {
			if (!model.isLasso() && way.size() > 1) {
				way.removeLast();
			}
			way.add(to);
		}
		surface.showBrush(isFar() ? outline() : new int[0]);
	}

	private boolean isFar() {
		Point start = way.getFirst();
		return way.stream().anyMatch(point -> Math.abs(point.x - start.x) > CLICK || Math.abs(point.y - start.y) > CLICK);
	}

	/** @return columns and rows in turn */
	private int[] outline() {
		if (model.isLasso()) {
			return way.stream().flatMapToInt(point -> IntStream.of(point.x, point.y)).toArray();
		}
		Point from = way.getFirst();
		Point to = way.getLast();
		return new int[] { from.x, from.y, to.x, from.y, to.x, to.y, from.x, to.y };
	}

	private void released(Event event) {
		Drag finished = drag;
		drag = Drag.NONE;
		surface.showBrush(new int[0]);
		if (finished == Drag.BRUSH && isFar()) {
			int[] outline = outline();
			model.pointer().ifPresent(pointer -> surface.brush(pointer.region(every(outline, 0), every(outline, 1)), how(event.stateMask)));
		} else if (finished == Drag.BRUSH) {
			model.at(event.x, event.y).ifPresent(surface::choose);
		}
	}

	private static int[] every(int[] pairs, int offset) {
		return IntStream.range(0, pairs.length / 2).map(i -> pairs[2 * i + offset]).toArray();
	}

	private static Brushing how(int stateMask) {
		return (stateMask & SWT.SHIFT) != 0 ? Brushing.ADD : (stateMask & SWT.MOD1) != 0 ? Brushing.REMOVE : Brushing.REPLACE;
	}
}
