package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.performance.ClassificationComparison;
import org.edgeloop.drift.performance.ClassificationQuality;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.RegressionComparison;
import org.edgeloop.drift.performance.RegressionQuality;
import org.edgeloop.drift.performance.RoleDrift;
import org.edgeloop.drift.performance.ThresholdPoint;
import org.edgeloop.drift.stattest.StatTestResult;
import org.edgeloop.drift.ui.DriftSession;

/** How well the model does on both tables: figures as a whole and by class, curves, thresholds, errors. */
public final class ModelPresenter implements FiguresPresenter {

	private static final String MODEL = "Model";

	private final DriftSession session;

	public ModelPresenter(DriftSession session) {
		this.session = session;
	}

	private Optional<ModelQuality> quality() {
		return session.report().flatMap(report -> {
			ModelQuality quality = report.model();
			return Optional.ofNullable(quality);
		});
	}

	@Override
	public Verdict verdict() {
		if (session.report().isEmpty()) {
			return Verdict.NONE;
		}
		return quality().map(ModelPresenter::verdict).orElseGet(() -> new Verdict(Verdict.Kind.NONE, "No figures on a model",
				session.isRunning() ? "They come when all columns are compared."
						: "Give a column the role of the prediction, and one that of the target, on the page Setup; then run the report."));
	}

	private static Verdict verdict(ModelQuality quality) {
		String problem = quality.problems().stream().findFirst().map(Problem::toLine).orElse("");
		ClassificationComparison classes = quality.classification();
		RegressionComparison regression = quality.regression();
		if (classes != null) {
			return new Verdict(Verdict.Kind.NONE, "Accuracy " + ValueText.percent(classes.current().scores().accuracy())
					+ was(classes.reference(), before -> before.scores().accuracy()), problem);
		}
		if (regression != null) {
			RegressionQuality before = regression.reference();
			return new Verdict(Verdict.Kind.NONE, "Mean absolute error " + ValueText.of(regression.current().absoluteError().mean())
					+ (before == null ? "" : ", in the reference " + ValueText.of(before.absoluteError().mean())), problem);
		}
		return new Verdict(Verdict.Kind.NONE, "No targets to hold the predictions against", problem);
	}

	private static String was(ClassificationQuality before, ToDoubleFunction<ClassificationQuality> figure) {
		return before == null ? "" : ", in the reference " + ValueText.percent(figure.applyAsDouble(before));
	}

	@Override
	public List<Figure> figures() {
		var figures = new ArrayList<Figure>();
		quality().ifPresent(quality -> {
			ClassificationComparison classes = quality.classification();
			RegressionComparison regression = quality.regression();
			if (classes != null) {
				classification(figures, classes);
			}
			if (regression != null) {
				regression(figures, regression);
			}
			quality.drift().forEach(drift -> drift(figures, drift));
		});
		return figures;
	}

	private static void classification(List<Figure> figures, ClassificationComparison classes) {
		add(figures, classes, "Accuracy", side -> side.scores().accuracy());
		add(figures, classes, "Balanced accuracy", side -> side.confusion().balancedAccuracy());
		add(figures, classes, "Precision", side -> side.scores().precision());
		add(figures, classes, "Recall", side -> side.scores().recall());
		add(figures, classes, "F1", side -> side.scores().f1());
		add(figures, classes, "ROC AUC", side -> orNaN(side.scores().rocAuc()));
		add(figures, classes, "Log loss", side -> orNaN(side.scores().logLoss()));
		add(figures, classes, "Matthews correlation", side -> side.confusion().matthews());
		add(figures, classes, "Cohen\u2019s kappa", side -> side.confusion().kappa());
		add(figures, classes, "Rows", ClassificationQuality::rows);
		for (int label : classes.current().classes()) {
			String name = "Class " + classes.labels().names().get(label);
			both(figures, name, "Precision", classes, side -> side.confusion().quality(label).precision());
			both(figures, name, "Recall", classes, side -> side.confusion().quality(label).recall());
			both(figures, name, "F1", classes, side -> side.confusion().quality(label).f1());
			both(figures, name, "Rows", classes, side -> side.confusion().support(label));
		}
		var thresholds = classes.current().thresholds();
		if (thresholds != null) {
			String about = "Thresholds for class " + classes.labels().names().get(thresholds.label());
			threshold(figures, about, "Greatest F1", thresholds.bestF1(), point -> point.quality().f1());
			threshold(figures, about, "Greatest accuracy", thresholds.bestAccuracy(), ThresholdPoint::accuracy);
			threshold(figures, about, "Greatest Youden index", thresholds.bestYouden(), ThresholdPoint::youden);
		}
	}

	private static void threshold(List<Figure> figures, String about, String name, ThresholdPoint point, ToDoubleFunction<ThresholdPoint> score) {
		figures.add(new Figure(about, name, "", ValueText.of(score.applyAsDouble(point)) + " at " + ValueText.of(point.threshold())));
	}

	private static double orNaN(Double value) {
		return value == null ? Double.NaN : value;
	}

	private static void add(List<Figure> figures, ClassificationComparison classes, String name, ToDoubleFunction<ClassificationQuality> figure) {
		both(figures, MODEL, name, classes, figure);
	}

	private static void both(List<Figure> figures, String about, String name, ClassificationComparison classes,
			ToDoubleFunction<ClassificationQuality> figure) {
		ClassificationQuality before = classes.reference();
		double reference = before == null ? Double.NaN : figure.applyAsDouble(before);
		double current = figure.applyAsDouble(classes.current());
		if (!Double.isNaN(reference) || !Double.isNaN(current)) {
			figures.add(Figure.of(about, name, reference, current));
		}
	}

	private static void regression(List<Figure> figures, RegressionComparison regression) {
		errors(figures, regression, "Mean error", side -> side.error().mean());
		errors(figures, regression, "Standard deviation of errors", side -> side.error().deviation());
		errors(figures, regression, "Mean absolute error", side -> side.absoluteError().mean());
		errors(figures, regression, "Root mean squared error", RegressionQuality::rootMeanSquaredError);
		errors(figures, regression, "Mean absolute percentage error [%]", RegressionQuality::mape);
		errors(figures, regression, "Median absolute error", RegressionQuality::medianError);
		errors(figures, regression, "Greatest absolute error", RegressionQuality::maxError);
		errors(figures, regression, "R\u00b2", RegressionQuality::r2);
		errors(figures, regression, "Explained variance", RegressionQuality::explainedVariance);
		errors(figures, regression, "Mean error of the lowest 5 %", side -> side.groups().underestimation().mean());
		errors(figures, regression, "Mean error of the highest 5 %", side -> side.groups().overestimation().mean());
		errors(figures, regression, "Normality of errors (r)", side -> side.normality().r());
		errors(figures, regression, "Rows", RegressionQuality::rows);
	}

	private static void errors(List<Figure> figures, RegressionComparison regression, String name, ToDoubleFunction<RegressionQuality> figure) {
		RegressionQuality before = regression.reference();
		figures.add(Figure.of(MODEL, name, before == null ? Double.NaN : figure.applyAsDouble(before), figure.applyAsDouble(regression.current())));
	}

	private static void drift(List<Figure> figures, RoleDrift drift) {
		StatTestResult result = drift.result();
		Problem problem = drift.problem();
		if (result != null) {
			figures.add(new Figure(drift.column(), "Drift by " + result.displayName(), "threshold " + ValueText.of(result.threshold()),
					ValueText.of(result.score()) + (result.drifted() ? ", drifted" : ", not drifted")));
		} else if (problem != null) {
			figures.add(new Figure(drift.column(), "Drift", "", problem.toLine()));
		}
	}

	@Override
	public List<Chart> charts() {
		return quality().map(ModelCharts::of).orElse(List.of());
	}
}
