package org.edgeloop.drift.ui.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.LineChart;
import org.edgeloop.drift.report.RunSummary;
import org.edgeloop.drift.report.RunSummary.ColumnScore;

/**
 * How columns came out in earlier runs of a report.
 *
 * @param runs oldest first
 * @param zone whose clock the runs are told by
 */
public record RunTrends(List<RunSummary> runs, ZoneId zone) {

	/** Nothing was kept. */
	public static final RunTrends NONE = new RunTrends(List.of(), ZoneId.systemDefault());

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ROOT);
	/** Further back nobody looks in a chart. */
	private static final int MOST = 40;

	public RunTrends {
		runs = List.copyOf(runs);
	}

	/** @return whether a column was compared in at least two runs */
	public boolean has(String column) {
		return scores(column).size() > 1;
	}

	private SortedMap<Instant, ColumnScore> scores(String column) {
		var scores = new TreeMap<Instant, ColumnScore>();
		for (RunSummary run : runs) {
			ColumnScore score = run.columns().get(column);
			if (score != null) {
				scores.put(run.started(), score);
			}
		}
		return scores;
	}

	/** @return how far the column was beyond its threshold in each run */
	LineChart chart(String column) {
		var points = new ArrayList<ChartPoint>();
		var places = new ArrayList<String>();
		List<Map.Entry<Instant, ColumnScore>> scores = List.copyOf(scores(column).entrySet());
		for (var entry : scores.subList(Math.max(0, scores.size() - MOST), scores.size())) {
			points.add(new ChartPoint(places.size(), entry.getValue().severity(), entry.getValue().drifted()));
			places.add(NAME.format(entry.getKey().atZone(zone)));
		}
		return new LineChart(column + " over the runs of this report", "Run", "Score by threshold", List.of(new ChartLine(column, points)),
				List.of(new ChartMarker("threshold", 1)), places);
	}

	/** @return the share of drifted columns in each run */
	public LineChart shares() {
		var points = new ArrayList<ChartPoint>();
		var places = new ArrayList<String>();
		for (RunSummary run : runs.subList(Math.max(0, runs.size() - MOST), runs.size())) {
			points.add(new ChartPoint(places.size(), run.drift().share(), run.drift().detected()));
			places.add(NAME.format(run.started().atZone(zone)));
		}
		double limit = runs.isEmpty() ? 0 : runs.getLast().drift().limit();
		return new LineChart("Share of drifted columns over the runs", "Share of drifted columns over the runs", "Share",
				List.of(new ChartLine("Drifted columns", points)), List.of(new ChartMarker("data drift", limit)), places);
	}
}
