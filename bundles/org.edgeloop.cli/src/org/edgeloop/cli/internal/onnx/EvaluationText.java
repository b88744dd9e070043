package org.edgeloop.cli.internal.onnx;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.evaluation.BootstrapInterval;
import org.edgeloop.evaluation.ClassFigures;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.evaluation.McNemarTest;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.evaluation.ThresholdCurve;

/** Evaluations for people. */
final class EvaluationText {

	private static final int WORST = 10;

	private EvaluationText() {
	}

	static String of(ModelComparison compared) {
		McNemarTest test = compared.mcNemar();
		var intervals = new TextTable("Challenger less champion", ">difference", ">from", ">to");
		for (BootstrapInterval interval : compared.differences()) {
			intervals.row(interval.metric(), number(interval.difference()), number(interval.low()), number(interval.high()));
		}
		BootstrapInterval first = compared.differences().getFirst();
		return "Champion: " + of(compared.champion()) + "\nChallenger: " + of(compared.challenger())
				+ "\nOnly the champion is right on %d windows, only the challenger on %d.%n".formatted(test.onlyChampion(), test.onlyChallenger())
				+ "McNemar's test: p = %s (exact), %s (χ² = %s, corrected)%n%n".formatted(number(test.exact()), number(test.asymptotic()),
						number(test.statistic()))
				+ intervals + "%.0f %% percentile bootstrap, %d resamples of %s%n".formatted(first.level() * 100, first.resamples(),
						first.grouped() ? "recordings" : "windows");
	}

	static String of(ModelEvaluation judged) {
		ClassificationReport report = judged.report();
		var figures = new TextTable("Class", ">support", ">precision", ">recall", ">F1", ">AUC");
		for (int i = 0; i < report.classes().size(); i++) {
			ClassFigures each = report.perClass().get(i);
			figures.row(each.name(), Long.toString(each.support()), number(each.precision()), number(each.recall()), number(each.f1()),
					judged.curves().isEmpty() ? "" : number(judged.curves().get(i).rocAuc()));
		}
		String sums = "accuracy %s, balanced %s, macro F1 %s%s%n".formatted(number(report.accuracy()), number(report.balancedAccuracy()),
				number(report.macroF1()), Double.isNaN(report.logLoss()) ? "" : ", log loss " + number(report.logLoss()));
		return "%s: %d windows, %s%n%n".formatted(judged.model().getFileName(), report.windows(), judged.takes()) + figures + "\n" + sums
				+ thresholds(judged) + "\n" + confusion(report) + worst(judged);
	}

	/** Of two classes the threshold says all. */
	private static String thresholds(ModelEvaluation judged) {
		if (judged.curves().size() != 2) {
			return "";
		}
		ThresholdCurve curve = judged.curves().getLast();
		return "best threshold for %s: %s (F1 %s)%n".formatted(curve.type(), number(curve.best().threshold()), number(curve.best().f1()));
	}

	private static String confusion(ClassificationReport report) {
		var table = new TextTable(Stream.concat(Stream.of("label \\ predicted"), report.classes().stream().map(type -> ">" + type)).toArray(String[]::new));
		for (int row = 0; row < report.classes().size(); row++) {
			long[] counts = report.confusion()[row];
			table.row(Stream.concat(Stream.of(report.classes().get(row)), Arrays.stream(counts).mapToObj(Long::toString)).toArray(String[]::new));
		}
		return table.toString();
	}

	private static String worst(ModelEvaluation judged) {
		if (judged.worst().isEmpty()) {
			return "\nno window is predicted wrongly\n";
		}
		var table = new TextTable("Worst windows", "channel", ">from", ">to", "label", "predicted", ">probability");
		for (JudgedWindow window : judged.worst().stream().limit(WORST).toList()) {
			table.row(window.window().recording(), window.window().channel(), Long.toString(window.window().range().from()),
					Long.toString(window.window().range().to()), window.label(), window.predicted(), number(window.probability()));
		}
		return "\n" + table;
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
	}
}
