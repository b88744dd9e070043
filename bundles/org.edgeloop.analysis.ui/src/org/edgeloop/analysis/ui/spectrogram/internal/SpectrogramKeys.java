package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramPresenter;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ui.RasterCanvas;
import org.edgeloop.chart.ui.TimelineModel;

/** The keys of the picture itself: arrows move the cursor and the frequencies in sight, + and − zoom these. */
public final class SpectrogramKeys {

	private static final double ZOOM = 1.25;
	private static final double PAGE = 0.1;
	/** Of what is in sight, for a step of the cursor. */
	private static final double STEP = 0.005;
	private static final int BIG = 10;

	private final SpectrogramPresenter presenter;
	private final RasterCanvas canvas;

	public SpectrogramKeys(SpectrogramPresenter presenter, RasterCanvas canvas) {
		this.presenter = presenter;
		this.canvas = canvas;
		canvas.drawing().addListener(SWT.KeyDown, this::pressed);
	}

	private void pressed(Event event) {
		int steps = (event.stateMask & SWT.MOD1) != 0 ? BIG : 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> moveCursor(-steps);
		case SWT.ARROW_RIGHT -> moveCursor(steps);
		case SWT.ARROW_UP -> canvas.model().y().ifPresent(y -> show(y.moved(PAGE * (y.start() - y.end()))));
		case SWT.ARROW_DOWN -> canvas.model().y().ifPresent(y -> show(y.moved(-PAGE * (y.start() - y.end()))));
		case SWT.HOME -> presenter.choose(presenter.choice().withFrequencies(Optional.empty()));
		case SWT.ESC -> canvas.cancelDrag();
		default -> zoom(event);
		}
	}

	/** Where + and − lie differs between keyboards, and may need Shift. */
	private void zoom(Event event) {
		canvas.model().y().ifPresent(y -> {
			double middle = (y.start() + y.end()) / 2;
			switch (event.character) {
			case '+', '=' -> show(y.zoomed(ZOOM, middle));
			case '-' -> show(y.zoomed(1 / ZOOM, middle));
			default -> {
				// not a key of this view
			}
			}
		});
	}

	private void show(AxisRange range) {
		presenter.showFrequencies(range);
	}

	private void moveCursor(int steps) {
		presenter.timeline().ifPresent(timeline -> timeline.setCursor(OptionalLong.of(next(timeline, steps))));
	}

	private static long next(TimelineModel timeline, int steps) {
		long from = timeline.cursor().orElse((timeline.range().from() + timeline.range().to()) / 2);
		long step = Math.max(1, Math.round(STEP * timeline.range().length()));
		return Math.clamp(from + steps * step, timeline.range().from(), timeline.range().to());
	}
}
