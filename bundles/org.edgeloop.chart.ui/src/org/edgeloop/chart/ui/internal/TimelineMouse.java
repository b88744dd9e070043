package org.edgeloop.chart.ui.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.chart.ui.ValueScale;

/** Turns what the mouse does on a canvas into changes of its model. */
public final class TimelineMouse {

	/** A notch of the wheel is three lines to SWT. */
	private static final double LINES_A_NOTCH = 3;
	private static final double PAN_A_NOTCH = 0.1;

	private final TimelineCanvas canvas;
	private final BooleanSupplier isSpaceHeld;
	private Optional<TimelineDrag> drag = Optional.empty();
	private Optional<DragFollower> follower = Optional.empty();

	/** @param isSpaceHeld whether the space bar is held, which makes every drag a pan */
	public TimelineMouse(TimelineCanvas canvas, BooleanSupplier isSpaceHeld) {
		this.canvas = canvas;
		this.isSpaceHeld = isSpaceHeld;
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, this::horizontalWheel);
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		canvas.addListener(SWT.MouseExit, _ -> canvas.model().ifPresent(model -> model.setPointer(OptionalLong.empty())));
		canvas.addListener(SWT.FocusOut, _ -> cancelDrag());
	}

	/** Undoes a drag under way. */
	public boolean cancelDrag() {
		Optional<TimelineDrag> cancelled = drag;
		endDrag();
		cancelled.ifPresent(TimelineDrag::cancelled);
		return cancelled.isPresent();
	}

	private void wheel(Event event) {
		event.doit = false;
		double notches = event.count / LINES_A_NOTCH;
		on(event, (model, pointer) -> {
			TimelineNavigation navigation = new TimelineNavigation(model);
			TimelineGeometry geometry = pointer.geometry();
			if (geometry.tracksInSight().stream().anyMatch(track -> track.header().contains(pointer.x(), pointer.y()))) {
				canvas.scrollTracks(-event.count);
				return;
			}
			boolean onScale = pointer.x() < geometry.plot().x && geometry.plot().y <= pointer.y();
			if (pointer.has(SWT.MOD1) || onScale && !pointer.has(SWT.SHIFT)) {
				double factor = Math.pow(TimelineNavigation.ZOOM_STEP, -notches);
				pointer.track().ifPresent(track -> navigation.zoomValues(track.channel(), factor));
			} else if (pointer.has(SWT.SHIFT)) {
				navigation.pan(-notches * PAN_A_NOTCH);
			} else {
				boolean onOverview = geometry.overview().contains(pointer.x(), pointer.y());
				double fixed = onOverview ? geometry.range().from() + geometry.range().length() / 2.0
						: geometry.positionAt(pointer.x());
				navigation.zoom(Math.pow(TimelineNavigation.ZOOM_STEP, -notches), fixed);
			}
		});
	}

	private void horizontalWheel(Event event) {
		event.doit = false;
		on(event, (model, _) -> new TimelineNavigation(model).pan(-event.count / LINES_A_NOTCH * PAN_A_NOTCH));
	}

	private void pressed(Event event) {
		canvas.forceFocus();
		cancelDrag();
		on(event, (model, pointer) -> {
			drag = layerDrag(pointer).or(() -> ownDrag(model, pointer));
			boolean onTracks = pointer.isOnPlot() || pointer.isOnLane();
			follower = drag.filter(_ -> onTracks && !wantsPan(pointer)).map(started -> new DragFollower(canvas, started));
		});
	}

	private Optional<TimelineDrag> layerDrag(TimelinePointer pointer) {
		if (!pointer.isOnPlot() && !pointer.isOnLane() || wantsPan(pointer)) {
			return Optional.empty();
		}
		return canvas.layers().reversed().stream().map(layer -> layer.pressed(pointer)).flatMap(Optional::stream).findFirst();
	}

	private boolean wantsPan(TimelinePointer pointer) {
		return pointer.button() == 2 || pointer.button() == 1 && (pointer.has(SWT.ALT) || isSpaceHeld.getAsBoolean());
	}

	private Optional<TimelineDrag> ownDrag(TimelineModel model, TimelinePointer pointer) {
		TimelineGeometry geometry = pointer.geometry();
		if (pointer.isOnPlot() && wantsPan(pointer)) {
			return Optional.of(new PanDrag(model, pointer, false));
		}
		if (pointer.button() != 1) {
			return Optional.empty();
		}
		if (geometry.overview().contains(pointer.x(), pointer.y())) {
			return Optional.of(new OverviewDrag(model, pointer));
		}
		if (geometry.ruler().contains(pointer.x(), pointer.y())) {
			return Optional.of(MarkerDrag.at(model, pointer).orElseGet(() -> new PanDrag(model, pointer, true)));
		}
		if (pointer.isOnPlot()) {
			return Optional.of(new SelectionDrag(model, pointer));
		}
		return pointer.track().map(track -> track.scale().contains(pointer.x(), pointer.y()) ? new ScaleDrag(model, track, pointer)
				: new TrackDrag(model, track.channel()));
	}

	private void moved(Event event) {
		on(event, (model, pointer) -> {
			drag.ifPresent(current -> current.dragged(pointer));
			follower.ifPresent(current -> current.moved(event));
			model.setPointer(pointer.isOnPlot() || pointer.isOnLane() ? OptionalLong.of(pointer.position()) : OptionalLong.empty());
			showCursor(pointer);
		});
	}

	private void showCursor(TimelinePointer pointer) {
		if (drag.isPresent()) {
			return;
		}
		boolean overTracks = pointer.isOnPlot() || pointer.isOnLane();
		Optional<TimelineLayer> layer = overTracks ? canvas.layers().reversed().stream()
				.filter(candidate -> candidate.cursorAt(pointer) != SWT.NONE).findFirst() : Optional.empty();
		int cursor = layer.map(found -> found.cursorAt(pointer)).orElseGet(() -> ownCursor(pointer));
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
		String tip = overTracks ? canvas.layers().reversed().stream().map(candidate -> candidate.toolTipAt(pointer))
				.flatMap(Optional::stream).findFirst().orElse(null) : null;
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}

	private static int ownCursor(TimelinePointer pointer) {
		TimelineGeometry geometry = pointer.geometry();
		if (geometry.overview().contains(pointer.x(), pointer.y())) {
			return OverviewDrag.isOnEdge(pointer) ? SWT.CURSOR_SIZEWE : SWT.CURSOR_HAND;
		}
		if (geometry.ruler().contains(pointer.x(), pointer.y())) {
			return SWT.CURSOR_HAND;
		}
		return pointer.track().filter(track -> track.scale().contains(pointer.x(), pointer.y())).isPresent()
				? SWT.CURSOR_SIZENS
				: SWT.CURSOR_ARROW;
	}

	private void released(Event event) {
		Optional<TimelineDrag> finished = drag;
		endDrag();
		on(event, (_, pointer) -> finished.ifPresent(current -> current.released(pointer)));
	}

	private void doubleClicked(Event event) {
		on(event, (model, pointer) -> {
			boolean onTracks = pointer.isOnPlot() || pointer.isOnLane();
			if (pointer.button() != 1
					|| onTracks && canvas.layers().reversed().stream().anyMatch(layer -> layer.doubleClicked(pointer))) {
				return;
			}
			TimelineGeometry geometry = pointer.geometry();
			if (geometry.overview().contains(pointer.x(), pointer.y())) {
				long length = model.range().length();
				new TimelineNavigation(model).moveTo(geometry.overviewPositionAt(pointer.x()) - length / 2);
			} else if (geometry.ruler().contains(pointer.x(), pointer.y())) {
				new TimelineNavigation(model).fitAll();
			} else {
				pointer.track().filter(track -> track.scale().contains(pointer.x(), pointer.y()))
						.ifPresent(track -> model.setScale(track.channel(), ValueScale.AUTO));
			}
		});
	}

	private void endDrag() {
		drag = Optional.empty();
		follower.ifPresent(DragFollower::stop);
		follower = Optional.empty();
	}

	@FunctionalInterface
	private interface Action {
		void accept(TimelineModel model, TimelinePointer pointer);
	}

	private void on(Event event, Action action) {
		canvas.model().ifPresent(model -> canvas.pointerAt(event).ifPresent(pointer -> action.accept(model, pointer)));
	}
}
