package org.edgeloop.chart;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.trace.TraceExtent;

/** Traces in words. */
final class TraceWords {

	private TraceWords() {
	}

	static List<String> headings(TraceChart chart) {
		var headings = new ArrayList<>(List.of("Trace", "Points", "Last at " + chart.x().title(), "Last", "Lowest", "Highest"));
		chart.pin().ifPresent(pin -> headings.add("At " + chart.x().text(pin)));
		return headings;
	}

	static List<String> cells(TraceChart chart, int place) {
		TraceData raw = chart.raw(place);
		TraceExtent extent = raw.extremes();
		int last = raw.size() - 1;
		var cells = new ArrayList<>(List.of(chart.name(place), String.valueOf(raw.size()), last < 0 ? "\u2013" : chart.x().text(raw.x(last)),
				last < 0 ? "\u2013" : chart.y().text(raw.y(last)), extent.isEmpty() ? "\u2013" : chart.y().text(extent.low()),
				extent.isEmpty() ? "\u2013" : chart.y().text(extent.high())));
		chart.pin().ifPresent(pin -> cells.add(chart.y().text(raw.valueAt(pin))));
		return cells;
	}

	static String describe(TraceChart chart, ChartEntity entity) {
		int place = entity.series();
		TraceData raw = chart.raw(place);
		TraceData shown = chart.curve(place);
		int point = entity.category();
		String words = chart.words(place).isEmpty() ? "" : "\n" + chart.words(place);
		String smoothed = shown == raw ? "" : ", smoothed " + ValueText.of(shown.y(point));
		return chart.name(place) + ": " + chart.y().text(raw.y(point)) + smoothed + " (" + chart.y().title() + ") at " + chart.x().text(raw.x(point))
				+ " (" + chart.x().title() + ")" + words;
	}
}
