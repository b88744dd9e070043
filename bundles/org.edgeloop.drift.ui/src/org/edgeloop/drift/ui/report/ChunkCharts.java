package org.edgeloop.drift.ui.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.LineChart;
import org.edgeloop.drift.chunk.Chunk;
import org.edgeloop.drift.chunk.ChunkScore;
import org.edgeloop.drift.chunk.ChunkSeries;

/** The chart of a column over time: the reference's chunks, then the current ones, with the limits that the reference made. */
final class ChunkCharts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

	private ChunkCharts() {
	}

	static LineChart of(ChunkSeries series) {
		var places = new ArrayList<String>();
		ChartLine reference = line(ColumnCharts.REFERENCE, series.reference(), places);
		ChartLine current = line(ColumnCharts.CURRENT, series.current(), places);
		var limits = new ArrayList<ChartMarker>();
		limit(limits, "lower limit", series.limits().lower());
		limit(limits, "upper limit", series.limits().upper());
		return new LineChart(series.name() + " over chunks", "Chunk", series.method(), List.of(reference, current), limits, places);
	}

	private static void limit(List<ChartMarker> limits, String name, double value) {
		if (Double.isFinite(value)) {
			limits.add(new ChartMarker(name, value));
		}
	}

	private static ChartLine line(String name, List<ChunkScore> scores, List<String> places) {
		var points = new ArrayList<ChartPoint>();
		for (ChunkScore score : scores) {
			points.add(new ChartPoint(places.size(), score.score(), score.alert()));
			places.add(name(score.chunk()));
		}
		return new ChartLine(name, points);
	}

	private static String name(Chunk chunk) {
		Instant start = chunk.start();
		return start != null ? TIME.format(start) : "row " + chunk.fromRow();
	}
}
