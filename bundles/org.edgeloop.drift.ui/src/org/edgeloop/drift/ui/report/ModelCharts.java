package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartMarker;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ScatterChart;
import org.edgeloop.drift.performance.ClassificationComparison;
import org.edgeloop.drift.performance.ClassificationQuality;
import org.edgeloop.drift.performance.ConfusionMatrix;
import org.edgeloop.drift.performance.Curve;
import org.edgeloop.drift.performance.ErrorNormality;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.RegressionComparison;
import org.edgeloop.drift.performance.RegressionQuality;
import org.edgeloop.drift.performance.ScoredClass;
import org.edgeloop.drift.performance.ThresholdExplorer;
import org.edgeloop.drift.performance.ThresholdPoint;

/** The charts of a model's quality. */
final class ModelCharts {

	/** Points of a curve that a chart can still show. */
	private static final int MOST_POINTS = 300;

	private ModelCharts() {
	}

	static List<Chart> of(ModelQuality quality) {
		var charts = new ArrayList<Chart>();
		ClassificationComparison classes = quality.classification();
		RegressionComparison regression = quality.regression();
		if (classes != null) {
			charts.add(confusion("Confusion matrix, current", classes, classes.current().confusion()));
			ClassificationQuality before = classes.reference();
			if (before != null) {
				charts.add(confusion("Confusion matrix, reference", classes, before.confusion()));
			}
			curves(charts, classes);
			ThresholdExplorer thresholds = classes.current().thresholds();
			if (thresholds != null) {
				charts.add(thresholds(classes.labels().names().get(thresholds.label()), thresholds));
			}
		}
		if (regression != null) {
			charts.add(normality(regression));
		}
		return charts;
	}

	private static HeatmapChart confusion(String title, ClassificationComparison classes, ConfusionMatrix matrix) {
		List<String> names = new ArrayList<>();
		for (int label : classes.current().classes()) {
			names.add(classes.labels().names().get(label));
		}
		var rows = new ArrayList<List<Double>>();
		for (int actual : classes.current().classes()) {
			var row = new ArrayList<Double>();
			for (int predicted : classes.current().classes()) {
				row.add((double) matrix.counts()[actual][predicted]);
			}
			rows.add(row);
		}
		return new HeatmapChart(title, "Actual", "Predicted", "Rows", names, names, rows);
	}

	private static void curves(List<Chart> charts, ClassificationComparison classes) {
		for (ScoredClass scored : classes.current().scored()) {
			String name = classes.labels().names().get(scored.label());
			Optional<ScoredClass> before = reference(classes.reference(), scored.label());
			charts.add(new LineChart("ROC curve of class " + name, "False positive rate", "True positive rate", lines(before, scored, ScoredClass::roc),
					List.of(), List.of()));
			charts.add(new LineChart("Precision and recall of class " + name, "Recall", "Precision", lines(before, scored, ScoredClass::precisionRecall),
					List.of(), List.of()));
		}
	}

	private static Optional<ScoredClass> reference(@Nullable ClassificationQuality before, int label) {
		return before == null ? Optional.empty() : before.scored().stream().filter(scored -> scored.label() == label).findFirst();
	}

	private static List<ChartLine> lines(Optional<ScoredClass> before, ScoredClass now, Function<ScoredClass, Curve> curve) {
		var lines = new ArrayList<ChartLine>();
		before.ifPresent(scored -> lines.add(line("Reference", curve.apply(scored))));
		lines.add(line("Current", curve.apply(now)));
		return lines;
	}

	private static ChartLine line(String name, Curve curve) {
		Curve thinned = curve.thinned(MOST_POINTS);
		var points = new ArrayList<ChartPoint>();
		for (int i = 0; i < thinned.size(); i++) {
			points.add(new ChartPoint(thinned.x()[i], thinned.y()[i]));
		}
		return new ChartLine(name, points);
	}

	private static LineChart thresholds(String label, ThresholdExplorer thresholds) {
		List<ChartLine> lines = List.of(line("Precision", thresholds, point -> point.quality().precision()),
				line("Recall", thresholds, point -> point.quality().recall()), line("F1", thresholds, point -> point.quality().f1()),
				line("Accuracy", thresholds, ThresholdPoint::accuracy));
		return new LineChart("Thresholds for class " + label, "Threshold", "Score", lines,
				List.of(new ChartMarker("greatest F1", thresholds.bestF1().quality().f1())), List.of());
	}

	private static ChartLine line(String name, ThresholdExplorer thresholds, ToDoubleFunction<ThresholdPoint> score) {
		int step = Math.max(1, thresholds.points().size() / MOST_POINTS);
		var points = new ArrayList<ChartPoint>();
		for (int i = thresholds.points().size() - 1; i >= 0; i -= step) {
			ThresholdPoint point = thresholds.points().get(i);
			if (Double.isFinite(point.threshold())) {
				points.add(new ChartPoint(point.threshold(), score.applyAsDouble(point)));
			}
		}
		return new ChartLine(name, points);
	}

	private static ScatterChart normality(RegressionComparison regression) {
		var clouds = new ArrayList<ChartLine>();
		RegressionQuality before = regression.reference();
		if (before != null) {
			clouds.add(cloud("Reference", before.normality()));
		}
		clouds.add(cloud("Current", regression.current().normality()));
		return new ScatterChart("Errors against a normal distribution", "Normal quantile", "Error", clouds, false);
	}

	private static ChartLine cloud(String name, ErrorNormality normality) {
		int step = Math.max(1, normality.errors().length / MOST_POINTS);
		var points = new ArrayList<ChartPoint>();
		for (int i = 0; i < normality.errors().length; i += step) {
			points.add(new ChartPoint(normality.theoretical()[i], normality.errors()[i]));
		}
		return new ChartLine(name, points);
	}
}
