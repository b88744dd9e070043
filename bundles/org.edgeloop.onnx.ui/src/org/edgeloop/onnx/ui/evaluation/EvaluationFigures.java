package org.edgeloop.onnx.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.edgeloop.evaluation.BootstrapInterval;
import org.edgeloop.evaluation.ClassFigures;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.McNemarTest;
import org.edgeloop.evaluation.ModelComparison;

/** Figures of one or two reports, line by line. */
final class EvaluationFigures {

	private static final String WINDOWS = "Windows";

	private final ClassificationReport report;
	private final Optional<ClassificationReport> champion;
	private final List<BootstrapInterval> intervals;
	private final List<FigureRow> rows = new ArrayList<>();

	private EvaluationFigures(ClassificationReport report, Optional<ModelComparison> comparison) {
		this.report = report;
		champion = comparison.map(both -> both.champion().report());
		intervals = comparison.map(ModelComparison::differences).orElse(List.of());
	}

	static List<FigureRow> of(ClassificationReport report, Optional<ModelComparison> comparison) {
		var figures = new EvaluationFigures(report, comparison);
		figures.add(WINDOWS, "", ClassificationReport::windows);
		figures.add("Accuracy", "accuracy", ClassificationReport::accuracy);
		figures.add("Balanced accuracy", "balancedAccuracy", ClassificationReport::balancedAccuracy);
		figures.add("Macro F1", "macroF1", ClassificationReport::macroF1);
		figures.add("Log loss", "", ClassificationReport::logLoss);
		for (String type : report.classes()) {
			figures.addOfClass("Precision of ", type, ClassFigures::precision);
			figures.addOfClass("Recall of ", type, ClassFigures::recall);
			figures.addOfClass("F1 of ", type, ClassFigures::f1);
			figures.addOfClass(WINDOWS + " of ", type, ClassFigures::support);
		}
		return figures.rows;
	}

	private void add(String name, String metric, ToDoubleFunction<ClassificationReport> figure) {
		String interval = intervals.stream().filter(one -> one.metric().equals(metric)).map(EvaluationFigures::text).findFirst().orElse("");
		rows.add(new FigureRow(name, figure.applyAsDouble(report), champion.map(figure::applyAsDouble).orElse(Double.NaN), name.equals(WINDOWS), interval));
	}

	private static String text(BootstrapInterval interval) {
		return String.format(Locale.ROOT, "%+.4f to %+.4f%s", interval.low(), interval.high(), interval.isClear() ? ", clear" : ", may be chance").replace('-', '\u2212');
	}

	private void addOfClass(String name, String type, ToDoubleFunction<ClassFigures> figure) {
		rows.add(new FigureRow(name + type, of(report, type, figure), champion.map(other -> of(other, type, figure)).orElse(Double.NaN),
				name.startsWith(WINDOWS), ""));
	}

	private static double of(ClassificationReport report, String type, ToDoubleFunction<ClassFigures> figure) {
		return report.perClass().stream().filter(one -> one.name().equals(type)).mapToDouble(figure).findFirst().orElse(Double.NaN);
	}

	/** @return what McNemar's test says, in a sentence */
	static String text(McNemarTest test) {
		return String.format(Locale.ROOT, "Only this model is right on %d windows, only the champion on %d: McNemar's test gives p = %.4f (exact), %.4f (χ²).",
				test.onlyChallenger(), test.onlyChampion(), test.exact(), test.asymptotic());
	}
}
