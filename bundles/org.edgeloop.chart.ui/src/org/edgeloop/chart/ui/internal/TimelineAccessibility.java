package org.edgeloop.chart.ui.internal;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;

/** Tells a screen reader what the canvas shows: visible range, cursor and values. */
public final class TimelineAccessibility {

	private final TimelineCanvas canvas;

	public TimelineAccessibility(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CANVAS;
			}
		});
	}

	/** The description is not what it was. */
	public void changed() {
		canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private String name() {
		return canvas.model().map(model -> "Timeline of " + model.source().file().getFileName()).orElse("Timeline");
	}

	private String description() {
		return canvas.model().map(this::describe).orElseGet(canvas::message);
	}

	private String describe(TimelineModel model) {
		TimeFormat format = new TimeFormat(model.axis(), model.effectiveTimeMode(), ZoneId.systemDefault());
		String range = "Showing " + format.position(model.range().from()) + " to " + format.position(model.range().to())
				+ " of " + format.position(model.axis().length()) + ".";
		String line = Readout.line(model, format);
		return line.isEmpty() ? range : range + " " + line.replace("   ·   ", "; ") + ". " + values(model);
	}

	private String values(TimelineModel model) {
		OptionalLong position = model.pointer().isPresent() ? model.pointer() : model.cursor();
		return model.visibleTracks().stream().map(track -> value(track, position)).flatMap(Optional::stream)
				.collect(Collectors.joining("; "));
	}

	private Optional<String> value(Track track, OptionalLong position) {
		return canvas.reading(track.index(), position).map(reading -> track.channel().name() + " "
				+ String.join(", ", Readout.lines(reading)) + " " + track.channel().unit());
	}
}
