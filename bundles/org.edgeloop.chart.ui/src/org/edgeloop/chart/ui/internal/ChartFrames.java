package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartPicture;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.Chart;

/**
 * Draws one chart after another in the background. Charts that are asked for while one is drawn replace each other; each drawing takes
 * over from the last what has stayed, which makes dragging cheap. User interface thread only.
 */
final class ChartFrames {

	private static final AtomicBoolean PREPARED = new AtomicBoolean();

	private final Canvas canvas;
	private final Consumer<ChartPicture> receiver;
	private Optional<Chart> wanted = Optional.empty();
	private Optional<ChartDrawing> last = Optional.empty();
	private Optional<ChartStyle> lastStyle = Optional.empty();
	/** Asking for the monitor goes to the display server and back, which costs as much as drawing. */
	private OptionalDouble scale = OptionalDouble.empty();
	private boolean isBusy;

	ChartFrames(Canvas canvas, Consumer<ChartPicture> receiver) {
		this.canvas = canvas;
		this.receiver = receiver;
		if (!PREPARED.getAndSet(true)) {
			Job.createSystem("Preparing to draw charts", (ICoreRunnable) _ -> ChartDrawing.prepare()).schedule();
		}
		canvas.addListener(SWT.ZoomChanged, _ -> scale = OptionalDouble.empty());
		canvas.addListener(SWT.Resize, _ -> scale = OptionalDouble.empty());
	}

	private double scale() {
		if (scale.isEmpty()) {
			scale = OptionalDouble.of(canvas.getMonitor().getZoom() / 100.0);
		}
		return scale.getAsDouble();
	}

	void request(Chart chart) {
		wanted = Optional.of(chart);
		drawNext();
	}

	private void drawNext() {
		Rectangle area = canvas.getClientArea();
		if (isBusy || wanted.isEmpty() || area.width < 1 || area.height < 1) {
			return;
		}
		Chart chart = wanted.get();
		wanted = Optional.empty();
		isBusy = true;
		ChartStyle style = ChartTheme.of(canvas);
		double density = scale();
		Optional<ChartDrawing> before = last.filter(_ -> lastStyle.equals(Optional.of(style)));
		lastStyle = Optional.of(style);
		Display display = canvas.getDisplay();
		Job.createSystem("Drawing a chart", (ICoreRunnable) _ -> {
			ChartDrawing drawing = before.map(drawn -> drawn.next(chart)).orElseGet(() -> new ChartDrawing(chart, style));
			ChartPicture picture = drawing.draw(area.width, area.height, density);
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(drawing, picture));
			}
		}).schedule();
	}

	private void take(ChartDrawing drawing, ChartPicture picture) {
		isBusy = false;
		last = Optional.of(drawing);
		if (!canvas.isDisposed()) {
			receiver.accept(picture);
			drawNext();
		}
	}
}
