package org.edgeloop.chart.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineReading;

/** What cursors, markers and selection say in words. */
public final class Readout {

	private static final int DIGITS = 5;

	private Readout() {
	}

	/** @return the line of the whole timeline: pointer or cursor, markers with their distance, selection */
	public static String line(TimelineModel model, TimeFormat format) {
		List<String> parts = new ArrayList<>();
		model.pointer().ifPresentOrElse(position -> parts.add(position("Pointer", format, position)),
				() -> model.cursor().ifPresent(position -> parts.add(position("Cursor", format, position))));
		addMarkers(model, format, parts);
		model.selection().ifPresent(part -> parts.add(
				"Selection " + format.distance(part.length()) + " (" + TimeFormat.count(part.length()) + " samples)"));
		return String.join("   ·   ", parts);
	}

	/** @return how much of the recording is in view */
	public static String view(TimelineModel model, TimeFormat format) {
		String part = format.mode() == TimeMode.SAMPLES ? TimeFormat.count(model.range().length())
				: format.distance(model.range().length());
		return part + " of " + format.distance(model.axis().length());
	}

	private static String position(String name, TimeFormat format, long position) {
		String text = name + " " + format.position(position);
		return format.mode() == TimeMode.SAMPLES ? text : text + "  sample " + TimeFormat.count(position);
	}

	private static void addMarkers(TimelineModel model, TimeFormat format, List<String> parts) {
		OptionalLong a = model.markerA();
		OptionalLong b = model.markerB();
		a.ifPresent(position -> parts.add("A " + format.position(position)));
		b.ifPresent(position -> parts.add("B " + format.position(position)));
		if (a.isPresent() && b.isPresent()) {
			long distance = b.getAsLong() - a.getAsLong();
			parts.add("Δ " + format.distance(distance));
			if (distance != 0 && model.axis().hasSampleRate()) {
				parts.add("1/Δt " + Numbers.significant(model.axis().sampleRate() / Math.abs(distance), DIGITS) + " Hz");
			}
		}
	}

	/** @return a reading in short lines: the value of a single sample, or range and RMS of several */
	public static List<String> lines(TimelineReading reading) {
		if (reading.isGap()) {
			return List.of("gap");
		}
		if (reading.min() == reading.max()) {
			return List.of(Numbers.significant(reading.min(), DIGITS));
		}
		String about = reading.provisional() ? "≈ " : "";
		return List.of("max " + about + Numbers.significant(reading.max(), DIGITS),
				"min " + about + Numbers.significant(reading.min(), DIGITS),
				"RMS " + about + Numbers.significant(reading.rms(), DIGITS));
	}
}
