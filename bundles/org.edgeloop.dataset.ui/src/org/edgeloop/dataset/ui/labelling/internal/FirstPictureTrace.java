package org.edgeloop.dataset.ui.labelling.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.projects.internal.TimingTrace;

/** Notes when a recording is being opened, when it is open, and when all its channels in sight are painted for the first time. */
public final class FirstPictureTrace implements Listener {

	private final TimelineCanvas canvas;
	private final Path file;

	private FirstPictureTrace(TimelineCanvas canvas, Path file) {
		this.canvas = canvas;
		this.file = file;
	}

	/** Notes it for those who want to know; for nobody else anything happens. */
	public static void follow(TimelineCanvas canvas, Path file) {
		if (TimingTrace.isOn()) {
			TimingTrace.note("opening recording " + file);
			canvas.addListener(SWT.Paint, new FirstPictureTrace(canvas, file));
		}
	}

	/** Notes that the recording has been read; what follows is the editor's. */
	public static void opened(Path file) {
		TimingTrace.note("opened recording " + file);
	}

	/** Comes after the canvas' own painting, which was there first. */
	@Override
	public void handleEvent(Event event) {
		if (canvas.model().filter(this::isPainted).isPresent()) {
			canvas.removeListener(SWT.Paint, this);
			TimingTrace.note("painted recording " + file);
		}
	}

	private boolean isPainted(TimelineModel model) {
		OptionalLong middle = OptionalLong.of(model.range().from() + model.range().length() / 2);
		return model.visibleTracks().stream().map(track -> canvas.reading(track.index(), middle)).allMatch(Optional::isPresent);
	}
}
