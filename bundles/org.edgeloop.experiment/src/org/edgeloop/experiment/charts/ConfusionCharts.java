package org.edgeloop.experiment.charts;

import java.util.List;

import org.edgeloop.chart.HeatmapChart;

/** Shows confusion matrices. */
public final class ConfusionCharts {

	private ConfusionCharts() {
	}

	/**
	 * @param labels of the classes
	 * @param counts row by row: how many of the row's class were taken for the column's
	 * @param byShare whether rows are divided by their sums, so that classes of different sizes compare
	 * @throws IllegalArgumentException if the counts are no square of the labels
	 */
	public static HeatmapChart of(String title, List<String> labels, List<List<Double>> counts, boolean byShare) {
		List<List<Double>> values = byShare ? counts.stream().map(ConfusionCharts::shares).toList() : counts;
		return new HeatmapChart(title, "Actual", "Predicted", byShare ? "Share of actual" : "Count", labels, labels, values);
	}

	private static List<Double> shares(List<Double> row) {
		double sum = row.stream().mapToDouble(value -> value).sum();
		return row.stream().map(value -> sum == 0 ? Double.NaN : value / sum).toList();
	}
}
