package org.edgeloop.dataset.ui.queue.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.queue.QueuedWindow;
import org.edgeloop.dataset.ui.queue.WindowQueue;
import org.edgeloop.ui.ThemeColors;

/** The queue's windows on the timeline: each a dashed frame around its channel, the current one a bold frame with its number. */
final class WindowLayer implements TimelineLayer {

	/** Frames narrower than this, in points, would hide the signal. */
	private static final int LEAST_WIDTH = 3;
	private static final int MARGIN = 3;

	private final WindowQueue queue;
	private final LabellingPresenter presenter;

	WindowLayer(WindowQueue queue, LabellingPresenter presenter) {
		this.queue = queue;
		this.presenter = presenter;
	}

	private List<QueuedWindow> windows() {
		return queue.of(presenter.document().project(), presenter.document().recording());
	}

	@Override
	public void paint(GC gc, TimelineGeometry geometry) {
		gc.setForeground(ThemeColors.ACCENT.color());
		gc.setLineStyle(SWT.LINE_DASH);
		for (QueuedWindow window : windows()) {
			if (!window.isCurrent() && window.isUsable() && window.window().range().intersects(geometry.range())) {
				paintFrames(gc, geometry, window);
			}
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		windows().stream().filter(QueuedWindow::isCurrent).filter(QueuedWindow::isUsable).forEach(window -> paintCurrent(gc, geometry, window));
	}

	private void paintCurrent(GC gc, TimelineGeometry geometry, QueuedWindow window) {
		gc.setLineWidth(3);
		paintFrames(gc, geometry, window);
		gc.setLineWidth(1);
		for (TrackArea track : geometry.tracksInSight()) {
			if (isOf(window, track)) {
				paintTag(gc, frame(geometry, window.window().range(), track), queue.position());
				return;
			}
		}
	}

	private void paintFrames(GC gc, TimelineGeometry geometry, QueuedWindow window) {
		for (TrackArea track : geometry.tracksInSight()) {
			if (isOf(window, track)) {
				Rectangle frame = frame(geometry, window.window().range(), track);
				if (frame.width >= LEAST_WIDTH) {
					gc.drawRectangle(frame);
				} else {
					gc.drawLine(frame.x, frame.y, frame.x, frame.y + frame.height);
				}
			}
		}
	}

	private boolean isOf(QueuedWindow window, TrackArea track) {
		String channel = window.window().channel();
		return channel.isEmpty() || presenter.timeline().track(track.channel()).channel().name().equals(channel);
	}

	/** Inside the track, so that frames of neighbouring tracks stay apart. */
	private static Rectangle frame(TimelineGeometry geometry, SampleRange range, TrackArea track) {
		int left = (int) Math.round(geometry.x(range.from()));
		int right = (int) Math.round(geometry.x(range.to()));
		return new Rectangle(left, track.plot().y + 2, right - left, Math.max(1, track.plot().height - MARGIN - 1));
	}

	/** At the foot of the frame, where neither labels nor bookmarks write. */
	private static void paintTag(GC gc, Rectangle frame, String text) {
		Point size = gc.textExtent(text);
		int y = frame.y + frame.height - size.y - 2 * MARGIN;
		gc.setBackground(ThemeColors.ACCENT.color());
		gc.fillRectangle(frame.x, y, size.x + 4 * MARGIN, size.y + 2 * MARGIN);
		gc.setForeground(ThemeColors.CANVAS.color());
		gc.drawText(text, frame.x + 2 * MARGIN, y + MARGIN, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public void paintOverview(GC gc, TimelineGeometry geometry) {
		int height = Math.max(3, geometry.overview().height / 6);
		int y = geometry.overview().y + geometry.overview().height - height;
		gc.setBackground(ThemeColors.ACCENT.color());
		for (QueuedWindow window : windows()) {
			int left = (int) Math.round(geometry.overviewX(window.window().range().from()));
			int right = (int) Math.round(geometry.overviewX(window.window().range().to()));
			gc.fillRectangle(left, y, Math.max(2, right - left), height);
		}
	}
}
