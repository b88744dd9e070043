package org.edgeloop.chart.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.internal.FrameRequest;
import org.edgeloop.chart.ui.internal.FrameWorker;
import org.edgeloop.chart.ui.internal.TimelineColors;
import org.edgeloop.chart.ui.internal.TimelineFrame;
import org.edgeloop.chart.ui.internal.TimelineLayout;
import org.edgeloop.chart.ui.internal.TrackFrame;
import org.edgeloop.chart.ui.internal.TrackPainter;
import org.edgeloop.signal.Envelope;

/**
 * Draws a {@link TimelineModel}: overview bar, time axis, stacked tracks, cursors and the layers of others. It never reads a
 * sample in the UI thread; while a frame is computed the last one is drawn where it belongs now.
 */
public final class TimelineCanvas extends Canvas {

	private final List<TimelineLayer> layers = new ArrayList<>();
	private final Map<Integer, TrackFrame> overviews = new HashMap<>();
	private final TimelineListener listener = this::modelChanged;
	private Optional<TimelineModel> model = Optional.empty();
	private @Nullable FrameWorker worker;
	private TimelineFrame frame = new TimelineFrame(new SampleRange(0, 0), Map.of());
	private String message = "";
	private TimelineSnap snap = TimelineSnap.NONE;
	private Optional<TimelineDrag> drag = Optional.empty();

	public TimelineCanvas(Composite parent, int style) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> requestFrame());
		addListener(SWT.Dispose, _ -> setModel(Optional.empty()));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.MouseMove, this::moved);
		addListener(SWT.MouseUp, this::released);
	}

	/** Shows another recording, or nothing but the {@linkplain #setMessage(String) message}. */
	public void setModel(Optional<TimelineModel> newModel) {
		model.ifPresent(shown -> shown.removeListener(listener));
		FrameWorker old = worker;
		if (old != null) {
			old.close();
			worker = null;
		}
		overviews.clear();
		frame = new TimelineFrame(new SampleRange(0, 0), Map.of());
		model = newModel;
		newModel.ifPresent(shown -> {
			shown.addListener(listener);
			worker = new FrameWorker(shown.source(), shown.envelopes(), shown.axis(), new Results(shown));
			requestFrame();
		});
		if (!isDisposed()) {
			redraw();
		}
	}

	public Optional<TimelineModel> model() {
		return model;
	}

	/** Says, while there is no model, what is going on or what went wrong. */
	public void setMessage(String text) {
		message = text;
		redraw();
	}

	/** Puts a layer on top of those already there. */
	public void addLayer(TimelineLayer layer) {
		layers.add(layer);
		redraw();
	}

	public void removeLayer(TimelineLayer layer) {
		layers.remove(layer);
		redraw();
	}

	/** Sets where positions that the user points at land. */
	public void setSnap(TimelineSnap newSnap) {
		snap = newSnap;
	}

	/** @return the present layout, if a recording is shown */
	public Optional<TimelineGeometry> geometry() {
		return model.map(shown -> measures().layOut(shown, getSize(), laneRows(), 0));
	}

	/** @return whether the canvas is drawn in dark colours */
	public boolean isDark() {
		return TimelineColors.on(getBackground().getRGB()).dark();
	}

	/** Draws the samples anew because the source knows more of them now. May be called from any thread. */
	public void dataChanged() {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					overviews.clear();
					requestFrame();
				}
			});
		}
	}

	private void modelChanged(TimelineListener.Change change) {
		if (change == TimelineListener.Change.RANGE || change == TimelineListener.Change.TRACKS) {
			requestFrame();
		}
		redraw();
	}

	private TimelineLayout measures() {
		GC gc = new GC(this);
		try {
			return new TimelineLayout(gc.getFontMetrics().getHeight(), (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
		} finally {
			gc.dispose();
		}
	}

	private int laneRows() {
		return layers.stream().mapToInt(TimelineLayer::laneRows).sum();
	}

	private void requestFrame() {
		FrameWorker busy = worker;
		if (busy != null) {
			geometry().ifPresent(geometry -> {
				List<Integer> channels = geometry.tracks().stream().map(TrackArea::channel).toList();
				busy.request(new FrameRequest(geometry.range(), channels, Math.max(1, geometry.plot().width),
						channels.stream().filter(channel -> !overviews.containsKey(channel)).toList()));
			});
		}
	}

	private void paint(GC gc) {
		TimelineColors colors = TimelineColors.on(getBackground().getRGB());
		gc.setBackground(colors.background());
		gc.fillRectangle(getClientArea());
		gc.setForeground(colors.text());
		Optional<TimelineGeometry> laidOut = geometry();
		if (laidOut.isEmpty()) {
			Point size = gc.textExtent(message);
			gc.drawText(message, (getSize().x - size.x) / 2, (getSize().y - size.y) / 2, true);
			return;
		}
		TimelineGeometry geometry = laidOut.get();
		for (TrackArea area : geometry.tracks()) {
			gc.setBackground(colors.plot());
			gc.fillRectangle(area.plot());
			gc.setForeground(colors.text());
			gc.drawText(model.get().track(area.channel()).channel().name(), area.header().x, area.header().y, true);
		}
		gc.setClipping(geometry.plot().union(geometry.lane()));
		layers.forEach(layer -> layer.paintBelow(gc, geometry));
		TrackPainter painter = new TrackPainter(colors);
		for (TrackArea area : geometry.tracks()) {
			gc.setClipping(area.plot());
			frame.track(area.channel()).ifPresent(track -> painter.paint(gc, geometry, area, track));
		}
		gc.setClipping(geometry.plot().union(geometry.lane()));
		layers.forEach(layer -> layer.paint(gc, geometry));
		gc.setClipping(geometry.overview());
		layers.forEach(layer -> layer.paintOverview(gc, geometry));
	}

	private void wheel(Event event) {
		geometry().ifPresent(geometry -> new TimelineNavigation(model.get())
				.zoom(Math.pow(TimelineNavigation.ZOOM_STEP, -Integer.signum(event.count)), geometry.positionAt(event.x)));
	}

	private Optional<TimelinePointer> pointer(Event event) {
		return geometry().map(geometry -> new TimelinePointer(geometry, event.x, event.y,
				snap.snap(geometry.nearestPosition(event.x), geometry), event.button, event.stateMask));
	}

	private void pressed(Event event) {
		forceFocus();
		pointer(event).ifPresent(pointer -> {
			for (TimelineLayer layer : layers.reversed()) {
				drag = layer.pressed(pointer);
				if (drag.isPresent()) {
					return;
				}
			}
			if (pointer.isOnPlot() && pointer.button() == 1) {
				model.get().setCursor(OptionalLong.of(pointer.position()));
			}
		});
	}

	private void moved(Event event) {
		pointer(event).ifPresent(pointer -> {
			drag.ifPresent(current -> current.dragged(pointer));
			model.get().setPointer(pointer.isOnPlot() ? OptionalLong.of(pointer.position()) : OptionalLong.empty());
		});
	}

	private void released(Event event) {
		Optional<TimelineDrag> finished = drag;
		drag = Optional.empty();
		pointer(event).ifPresent(pointer -> finished.ifPresent(current -> current.released(pointer)));
	}

	/** Carries the worker's results into the UI thread. */
	private final class Results implements FrameWorker.Receiver {

		private final TimelineModel owner;

		Results(TimelineModel owner) {
			this.owner = owner;
		}

		@Override
		public void frameReady(TimelineFrame ready) {
			inUiThread(() -> {
				frame = ready;
				redraw();
			});
		}

		@Override
		public void overviewReady(TrackFrame whole) {
			inUiThread(() -> {
				overviews.put(whole.channel(), whole);
				extent(whole).ifPresent(extent -> owner.setExtent(whole.channel(), extent));
				redraw();
			});
		}

		@Override
		public void failed(IOException problem) {
			inUiThread(() -> setMessage(String.valueOf(problem.getMessage())));
		}

		private void inUiThread(Runnable action) {
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> {
					if (!isDisposed() && model.filter(shown -> shown == owner).isPresent()) {
						action.run();
					}
				});
			}
		}
	}

	private static Optional<ValueRange> extent(TrackFrame whole) {
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		Envelope envelope = whole.envelope();
		for (int k = 0; envelope != null && k < envelope.bins(); k++) {
			if (envelope.min()[k] <= envelope.max()[k]) {
				min = Math.min(min, envelope.min()[k]);
				max = Math.max(max, envelope.max()[k]);
			}
		}
		return min <= max && Double.isFinite(min) && Double.isFinite(max) ? Optional.of(ValueRange.around(min, max))
				: Optional.empty();
	}
}
