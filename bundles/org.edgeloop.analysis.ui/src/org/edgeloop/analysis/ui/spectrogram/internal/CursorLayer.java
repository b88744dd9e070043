package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramPresenter;
import org.edgeloop.analysis.ui.spectrogram.TimeScale;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.RasterLayer;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.ui.ThemeColors;

/** The timeline's cursor, pointer and selection on the spectrogram: a click puts the cursor, a drag selects. */
public final class CursorLayer implements RasterLayer {

	/** A shorter way, in points, is a click. */
	private static final int CLICK = 4;
	private static final int SELECTION_ALPHA = 60;

	private final SpectrogramPresenter presenter;

	public CursorLayer(SpectrogramPresenter presenter) {
		this.presenter = presenter;
	}

	@Override
	public void paint(GC gc, PlotAxis x, PlotAxis y) {
		presenter.timeline().ifPresent(timeline -> {
			TimeScale scale = TimeScale.of(timeline);
			int top = (int) Math.round(y.end());
			int bottom = (int) Math.round(y.start());
			timeline.selection().ifPresent(selected -> paintSelection(gc, place(x, scale, selected.from()), place(x, scale, selected.to()), top, bottom));
			timeline.pointer().ifPresent(position -> paintLine(gc, place(x, scale, position), top, bottom, 1));
			timeline.cursor().ifPresent(position -> paintLine(gc, place(x, scale, position), top, bottom, 2));
		});
	}

	static int place(PlotAxis x, TimeScale scale, long position) {
		return (int) Math.round(Math.clamp(x.place(scale.x(position)), x.start() - 2 * CLICK, x.end() + 2 * CLICK));
	}

	private static void paintSelection(GC gc, int left, int right, int top, int bottom) {
		gc.setBackground(ThemeColors.SELECTION.color());
		gc.setAlpha(SELECTION_ALPHA);
		gc.fillRectangle(left, top, right - left, bottom - top);
		gc.setAlpha(255);
		paintLine(gc, left, top, bottom, 1);
		paintLine(gc, right, top, bottom, 1);
	}

	/** A light line in a dark one stands out from every colour. */
	private static void paintLine(GC gc, int at, int top, int bottom, int width) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.setLineWidth(width + 2);
		gc.drawLine(at, top, at, bottom);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.setLineWidth(width);
		gc.drawLine(at, top, at, bottom);
		gc.setLineWidth(1);
	}

	@Override
	public void pointed(Optional<Place> place) {
		presenter.timeline().ifPresent(timeline -> timeline.setPointer(place.map(at -> OptionalLong.of(position(timeline, at))).orElse(OptionalLong.empty())));
	}

	private static long position(TimelineModel timeline, Place place) {
		return Math.clamp(Math.round(TimeScale.of(timeline).position(place.x())), timeline.range().from(), timeline.range().to());
	}

	@Override
	public Optional<Drag> pressed(Place place) {
		return presenter.timeline().map(timeline -> new Selecting(timeline, place));
	}

	/** From the press of the button on. */
	private static final class Selecting implements Drag {

		private final TimelineModel timeline;
		private final Place start;
		private final Optional<SampleRange> before;

		Selecting(TimelineModel timeline, Place start) {
			this.timeline = timeline;
			this.start = start;
			before = timeline.selection();
		}

		@Override
		public void dragged(Place place) {
			if (Math.abs(place.column() - start.column()) > CLICK) {
				long anchor = position(timeline, start);
				long now = position(timeline, place);
				timeline.setSelection(Optional.of(new SampleRange(Math.min(anchor, now), Math.max(anchor, now))));
			}
		}

		@Override
		public void released(Place place) {
			if (Math.abs(place.column() - start.column()) > CLICK) {
				dragged(place);
			} else {
				timeline.setSelection(Optional.empty());
				timeline.setCursor(OptionalLong.of(position(timeline, start)));
			}
		}

		@Override
		public void cancelled() {
			timeline.setSelection(before);
		}
	}
}
