package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.HistogramChart.Bin;
import org.edgeloop.chart.StepChart;
import org.edgeloop.drift.report.CategoryDistribution;
import org.edgeloop.drift.report.ColumnDrift;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.NumberDistribution.EcdfPoint;
import org.edgeloop.drift.report.NumberDistribution.Histogram;

/** The charts of one column. */
public final class ColumnCharts {

	static final String REFERENCE = "Reference";
	static final String CURRENT = "Current";
	private static final String SHARE = "Share of rows [%]";
	private static final double PERCENT = 100;

	private ColumnCharts() {
	}

	/** @return both sides over the same bins, or the categories side by side; empty if the report has nothing to draw */
	public static HistogramChart distribution(ColumnDrift column) {
		NumberDistribution numbers = column.numbers();
		if (numbers != null) {
			return numbers("Distribution of " + column.column(), column.column(), numbers);
		}
		CategoryDistribution categories = column.categories();
		return categories != null ? categories(column.column(), categories)
				: new HistogramChart(column.column(), column.column(), SHARE, List.of(), List.of(), List.of());
	}

	static HistogramChart numbers(String title, String valueTitle, NumberDistribution numbers) {
		Histogram histogram = numbers.histogram();
		var bins = new ArrayList<Bin>();
		for (int i = 0; i < histogram.reference().length; i++) {
			bins.add(Bin.range(histogram.edges()[i], histogram.edges()[i + 1]));
		}
		return new HistogramChart(title, valueTitle, SHARE, bins,
				sides(histogram.reference(), numbers.reference().n(), histogram.current(), numbers.current().n()), List.of());
	}

	private static HistogramChart categories(String column, CategoryDistribution categories) {
		var bins = new ArrayList<Bin>();
		for (int i = 0; i < categories.levels().size(); i++) {
			bins.add(Bin.category(i, categories.levels().get(i).isEmpty() ? "(empty)" : categories.levels().get(i)));
		}
		return new HistogramChart("Categories of " + column, column, SHARE, bins, sides(categories.reference(),
				total(categories.reference()) + categories.others()[1], categories.current(), total(categories.current()) + categories.others()[2]),
				List.of());
	}

	private static List<HistogramChart.Side> sides(long[] reference, long referenceTotal, long[] current, long currentTotal) {
		return List.of(new HistogramChart.Side(REFERENCE, shares(reference, referenceTotal)), new HistogramChart.Side(CURRENT, shares(current, currentTotal)));
	}

	private static List<Double> shares(long[] counts, long total) {
		var shares = new ArrayList<Double>();
		for (long count : counts) {
			shares.add(total == 0 ? 0 : count * PERCENT / total);
		}
		return shares;
	}

	private static long total(long[] counts) {
		long total = 0;
		for (long count : counts) {
			total += count;
		}
		return total;
	}

	/** @return the share of rows up to each value on both sides */
	public static StepChart ecdf(String column, NumberDistribution numbers) {
		var reference = new ArrayList<ChartPoint>();
		var current = new ArrayList<ChartPoint>();
		for (EcdfPoint point : numbers.ecdf()) {
			reference.add(new ChartPoint(point.value(), point.reference()));
			current.add(new ChartPoint(point.value(), point.current()));
		}
		return new StepChart("Cumulative distribution of " + column, column, "Share of rows up to here",
				List.of(new ChartLine(REFERENCE, reference), new ChartLine(CURRENT, current)), List.<ChartMarker>of());
	}

	/** @return whether a chart of this column has an order of values, so that there are tails and a cumulative distribution */
	static boolean isOrdered(ColumnDrift column) {
		return column.numbers() != null;
	}

	static Chart nothing(String title) {
		return new HistogramChart(title, "", SHARE, List.of(), List.of(), List.of());
	}
}
