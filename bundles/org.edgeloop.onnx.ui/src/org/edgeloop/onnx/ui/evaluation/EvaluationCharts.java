package org.edgeloop.onnx.ui.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.edgeloop.chart.ChartLine;
import org.edgeloop.chart.ChartPoint;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.LineChart;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.ThresholdCurve;

/** Pictures of evaluations. */
final class EvaluationCharts {

	private EvaluationCharts() {
	}

	static HeatmapChart confusion(String title, ClassificationReport report) {
		List<List<Double>> counts = Arrays.stream(report.confusion()).map(row -> Arrays.stream(row).mapToObj(count -> (double) count).toList()).toList();
		return new HeatmapChart(title, "Label", "Predicted", "Windows", report.classes(), report.classes(), counts);
	}

	/** Precision, recall and F1 of a class over the threshold from which on it is predicted. */
	static LineChart thresholds(ThresholdCurve curve) {
		String title = String.format(Locale.ROOT, "%s against the others: best F1 %.3f from %.3f on, AUC %.3f", curve.type(), curve.best().f1(),
				curve.best().threshold(), curve.rocAuc());
		return new LineChart(title, "Threshold of " + curve.type(), "Share",
				List.of(line("precision", curve, ThresholdCurve.Point::precision), line("recall", curve, ThresholdCurve.Point::recall),
						line("F1", curve, ThresholdCurve.Point::f1)),
				List.of(), List.of());
	}

	private static ChartLine line(String name, ThresholdCurve curve, ToDoubleFunction<ThresholdCurve.Point> figure) {
		return new ChartLine(name, curve.points().reversed().stream().map(point -> new ChartPoint(point.threshold(), figure.applyAsDouble(point))).toList());
	}
}
