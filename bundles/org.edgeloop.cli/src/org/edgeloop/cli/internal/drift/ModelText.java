package org.edgeloop.cli.internal.drift;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.performance.ClassificationComparison;
import org.edgeloop.drift.performance.ClassificationQuality;
import org.edgeloop.drift.performance.ClassificationScores;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.RegressionComparison;
import org.edgeloop.drift.performance.RegressionQuality;

/** A model's figures as a table for people: reference, current, guessing. */
@NonNullByDefault({})
final class ModelText {

	private final TextTable table = new TextTable("figure", ">reference", ">current", ">guessing");

	ModelText(ModelQuality quality) {
		if (quality.classification() instanceof ClassificationComparison model) {
			add(model);
		}
		if (quality.regression() instanceof RegressionComparison model) {
			add(model);
		}
	}

	private void add(ClassificationComparison model) {
		row(model, "accuracy", ClassificationScores::accuracy);
		row(model, "precision", ClassificationScores::precision);
		row(model, "recall", ClassificationScores::recall);
		row(model, "F1", ClassificationScores::f1);
		row(model, "ROC AUC", ClassificationScores::rocAuc);
		row(model, "log loss", ClassificationScores::logLoss);
	}

	private void row(ClassificationComparison model, String name, Function<ClassificationScores, Double> figure) {
		ClassificationQuality reference = model.reference();
		if (figure.apply(model.current().scores()) != null) {
			table.row(name, reference == null ? "" : number(figure.apply(reference.scores())), number(figure.apply(model.current().scores())),
					number(figure.apply(model.dummy().scores())));
		}
	}

	private void add(RegressionComparison model) {
		row(model, "mean error", quality -> quality.error().mean(), null);
		row(model, "MAE", quality -> quality.absoluteError().mean(), model.dummy().meanAbsoluteError());
		row(model, "RMSE", RegressionQuality::rootMeanSquaredError, model.dummy().rootMeanSquaredError());
		row(model, "MAPE %", RegressionQuality::mape, model.dummy().mape());
		row(model, "max error", RegressionQuality::maxError, model.dummy().maxError());
		row(model, "R2", RegressionQuality::r2, 0.0);
	}

	private void row(RegressionComparison model, String name, Function<RegressionQuality, Double> figure, Double guessing) {
		RegressionQuality reference = model.reference();
		table.row(name, reference == null ? "" : number(figure.apply(reference)), number(figure.apply(model.current())), number(guessing));
	}

	private static String number(Double value) {
		return value == null ? "" : String.format(Locale.ROOT, "%.5g", value);
	}

	@Override
	public String toString() {
		return table.toString();
	}
}
