package org.edgeloop.chart.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.internal.FrameStore;
import org.edgeloop.chart.ui.internal.TimelineAccessibility;
import org.edgeloop.chart.ui.internal.TimelineKeys;
import org.edgeloop.chart.ui.internal.TimelineLayout;
import org.edgeloop.chart.ui.internal.TimelineMenu;
import org.edgeloop.chart.ui.internal.TimelineMouse;
import org.edgeloop.chart.ui.internal.TimelinePainter;
import org.edgeloop.ui.ThemeColors;

/**
 * Draws a {@link TimelineModel}: overview bar, time axis, stacked tracks, cursors and the layers of others. It never reads a
 * sample in the UI thread; while a frame is computed the last one is drawn where it belongs now.
 * <p>
 * The wheel zooms time about the pointer, with Shift pans, with Ctrl (Command) stretches the values of the track under the
 * pointer. A drag on the tracks selects; with Alt, the space bar or the middle button it pans. The time axis pans when dragged
 * sideways and zooms when dragged up and down; y axes stretch; track headers move their track.
 */
public final class TimelineCanvas extends Canvas {

	/** How long a new frame may take, in ms, before the old one is drawn in its place: shorter than the eye notices. */
	private static final int PATIENCE = 25;

	private final List<TimelineLayer> layers = new ArrayList<>();
	private final TimelineListener listener = this::modelChanged;
	private final Runnable drawOldFrame = () -> {
		if (!isDisposed()) {
			frameChanged();
		}
	};
	private final TimelineLayout layout;
	private final TimelineMouse mouse;
	private final TimelineMenu menu;
	private final TimelineAccessibility accessibility;
	private Optional<TimelineModel> model = Optional.empty();
	private Optional<FrameStore> frames = Optional.empty();
	private String message = "";
	private boolean redrawPending;
	/** Device pixels a point. Asking the monitor takes a round trip to the display, too much for every frame. */
	private int devicePixels = 1;

	public TimelineCanvas(Composite parent, int style) {
		super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		layout = measure();
		accessibility = new TimelineAccessibility(this);
		TimelineKeys keys = new TimelineKeys(this);
		mouse = new TimelineMouse(this, keys::isSpaceHeld);
		menu = new TimelineMenu(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, _ -> resized());
		addListener(SWT.ZoomChanged, _ -> resized());
		addListener(SWT.FocusIn, _ -> redraw());
		addListener(SWT.FocusOut, _ -> redraw());
		addListener(SWT.Dispose, _ -> setModel(Optional.empty()));
		getVerticalBar().addListener(SWT.Selection, _ -> layoutChanged());
		getVerticalBar().setVisible(false);
		ThemeColors.whenChanged(this, this::redraw);
	}

	private TimelineLayout measure() {
		GC gc = new GC(this);
		try {
			FontMetrics metrics = gc.getFontMetrics();
			return new TimelineLayout(metrics.getHeight(), (int) Math.ceil(metrics.getAverageCharacterWidth()));
		} finally {
			gc.dispose();
		}
	}

	/** Shows another recording, or nothing but the {@linkplain #setMessage(String) message}. */
	public void setModel(Optional<TimelineModel> newModel) {
		mouse.cancelDrag();
		model.ifPresent(shown -> shown.removeListener(listener));
		frames.ifPresent(FrameStore::close);
		model = newModel;
		frames = newModel.map(shown -> new FrameStore(shown, task -> inUiThread(shown, task), this::frameChanged));
		newModel.ifPresent(shown -> shown.addListener(listener));
		if (!isDisposed()) {
			layoutChanged();
		}
	}

	public Optional<TimelineModel> model() {
		return model;
	}

	/** Says, while there is no model, what is going on or what went wrong. */
	public void setMessage(String text) {
		message = text;
		accessibility.changed();
		redraw();
	}

	public String message() {
		return message;
	}

	/** Puts a layer on top of those already there. */
	public void addLayer(TimelineLayer layer) {
		layers.add(layer);
		layoutChanged();
	}

	public void removeLayer(TimelineLayer layer) {
		layers.remove(layer);
		layoutChanged();
	}

	/** @return the layers from bottom to top */
	public List<TimelineLayer> layers() {
		return List.copyOf(layers);
	}

	/**
	 * Undoes a drag under way; where there is none, clears the selection.
	 *
	 * @return whether there was either, so that whoever else listens to the key knows that it was used up
	 */
	public boolean cancel() {
		if (mouse.cancelDrag()) {
			return true;
		}
		boolean selected = model.flatMap(TimelineModel::selection).isPresent();
		model.ifPresent(shown -> shown.setSelection(Optional.empty()));
		return selected;
	}

	/** Scrolls the tracks, where not all fit, by rows of text; down if positive. */
	public void scrollTracks(int rows) {
		ScrollBar bar = getVerticalBar();
		bar.setSelection(bar.getSelection() + rows * layout.rowHeight());
		layoutChanged();
	}

	/** @return the context menu, which is filled anew each time it opens; an editor registers it with its site */
	public MenuManager contextMenu() {
		return menu.manager();
	}

	/** Draws the samples anew because the source knows more of them now. May be called from any thread. */
	public void dataChanged() {
		model.ifPresent(shown -> inUiThread(shown, () -> {
			frames.ifPresent(FrameStore::invalidate);
			requestFrame();
		}));
	}

	/** @return the present layout, if a recording is shown */
	public Optional<TimelineGeometry> geometry() {
		Rectangle area = getClientArea();
		int scrolled = getVerticalBar().getVisible() ? getVerticalBar().getSelection() : 0;
		return model.map(shown -> layout.layOut(shown, new Point(area.width, area.height), laneRows(), scrolled));
	}

	/** @return where an event of the mouse happened, if a recording is shown */
	public Optional<TimelinePointer> pointerAt(Event event) {
		return geometry().map(geometry -> new TimelinePointer(geometry, event.x, event.y,
				geometry.nearestPosition(event.x), event.button, event.stateMask));
	}

	/** @return what the frame on the screen says of a channel at a position; empty outside of what is shown */
	public Optional<TimelineReading> reading(int channel, OptionalLong position) {
		return frames.flatMap(pictures -> pictures.reading(channel, position));
	}

	private int laneRows() {
		return layers.stream().mapToInt(TimelineLayer::laneRows).sum();
	}

	private void modelChanged(Change change) {
		switch (change) {
		case RANGE -> {
			requestFrame();
			redrawSoon();
		}
		case TRACKS -> layoutChanged();
		case TIME_MODE, CURSOR, SELECTION -> redraw();
		}
		accessibility.changed();
	}

	/** Leaves the new frame a moment to arrive before the old one is drawn, stretched: most often one painting does for both. */
	private void redrawSoon() {
		if (!redrawPending) {
			redrawPending = true;
			getDisplay().timerExec(PATIENCE, drawOldFrame);
		}
	}

	private void frameChanged() {
		redrawPending = false;
		getDisplay().timerExec(-1, drawOldFrame);
		redraw();
	}

	private void resized() {
		devicePixels = Math.max(1, Math.round(getMonitor().getZoom() / 100f));
		layoutChanged();
	}

	private void layoutChanged() {
		geometry().ifPresent(this::updateScrollBar);
		requestFrame();
		redraw();
	}

	/** The bar counts points, and is there only where tracks do not fit. */
	private void updateScrollBar(TimelineGeometry geometry) {
		int shown = geometry.plot().height;
		int all = layout.contentHeight(shown, geometry.tracks().size());
		ScrollBar bar = getVerticalBar();
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - shown)), 0, Math.max(1, all), Math.clamp(shown, 1, Math.max(1, all)),
				geometry.rowHeight(), shown);
		if (bar.getVisible() != all > shown) {
			bar.setVisible(all > shown);
		}
	}

	private void requestFrame() {
		frames.ifPresent(pictures -> geometry().ifPresent(geometry -> pictures.request(geometry, devicePixels)));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		Optional<TimelineGeometry> geometry = geometry();
		if (geometry.isEmpty() || model.isEmpty() || frames.isEmpty()) {
			gc.setBackground(ThemeColors.CANVAS.color());
			gc.fillRectangle(area);
			TimelinePainter.paintMessage(gc, area, message);
		} else {
			TimelinePainter painter = new TimelinePainter(model.get(), frames.get(), layers, geometry.get());
			painter.paintRecording(gc, devicePixels);
			painter.paintOverlay(gc);
		}
		if (isFocusControl()) {
			gc.setForeground(ThemeColors.ACCENT.color());
			gc.setLineWidth(layout.gap() / 2);
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	/** Runs a task later in the UI thread, if the same recording is still shown then. */
	private void inUiThread(TimelineModel owner, Runnable task) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> {
				if (!isDisposed() && model.filter(shown -> shown == owner).isPresent()) {
					task.run();
				}
			});
		}
	}
}
