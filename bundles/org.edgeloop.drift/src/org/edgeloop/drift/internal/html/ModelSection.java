package org.edgeloop.drift.internal.html;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.drift.performance.ClassificationComparison;
import org.edgeloop.drift.performance.ClassificationQuality;
import org.edgeloop.drift.performance.ConfusionMatrix;
import org.edgeloop.drift.performance.ModelQuality;
import org.edgeloop.drift.performance.RegressionComparison;
import org.edgeloop.drift.performance.RegressionQuality;

/** How good the model is: its figures on both sides, and which classes it takes for which. */
final class ModelSection {

	/** A larger matrix is unreadable on a page; the report's JSON has it. */
	private static final int MOST_CLASSES = 30;

	private final ModelQuality model;

	ModelSection(ModelQuality model) {
		this.model = model;
	}

	void write(Html html) {
		html.raw("<section><h2>Model quality</h2>");
		ClassificationComparison classification = model.classification();
		if (classification != null) {
			classification(html, classification);
		}
		RegressionComparison regression = model.regression();
		if (regression != null) {
			regression(html, regression);
		}
		for (Problem problem : model.problems()) {
			html.element("p class=\"note\"", problem.toLine());
		}
		html.raw("</section>");
	}

	private static void classification(Html html, ClassificationComparison model) {
		ClassificationQuality was = model.reference();
		ClassificationQuality now = model.current();
		head(html, was != null);
		figure(html, "rows", was, now, side -> (double) side.rows(), "");
		figure(html, "accuracy", was, now, side -> side.scores().accuracy(), Html.number(model.dummy().scores().accuracy()));
		figure(html, "precision", was, now, side -> side.scores().precision(), Html.number(model.dummy().scores().precision()));
		figure(html, "recall", was, now, side -> side.scores().recall(), Html.number(model.dummy().scores().recall()));
		figure(html, "F1", was, now, side -> side.scores().f1(), Html.number(model.dummy().scores().f1()));
		if (model.isScored()) {
			figure(html, "ROC AUC", was, now, side -> side.scores().rocAuc(), number(model.dummy().scores().rocAuc()));
			figure(html, "log loss", was, now, side -> side.scores().logLoss(), number(model.dummy().scores().logLoss()));
		}
		figure(html, "Matthews' coefficient", was, now, side -> side.confusion().matthews(), "");
		html.raw("</tbody></table>");
		matrix(html, now.confusion());
	}

	private static void regression(Html html, RegressionComparison model) {
		RegressionQuality was = model.reference();
		RegressionQuality now = model.current();
		head(html, was != null);
		figure(html, "rows", was, now, side -> (double) side.rows(), "");
		figure(html, "mean error", was, now, side -> side.error().mean(), "");
		figure(html, "MAE", was, now, side -> side.absoluteError().mean(), Html.number(model.dummy().meanAbsoluteError()));
		figure(html, "RMSE", was, now, RegressionQuality::rootMeanSquaredError, Html.number(model.dummy().rootMeanSquaredError()));
		figure(html, "MAPE, %", was, now, RegressionQuality::mape, Html.number(model.dummy().mape()));
		figure(html, "greatest error", was, now, RegressionQuality::maxError, Html.number(model.dummy().maxError()));
		figure(html, "R²", was, now, RegressionQuality::r2, "");
		html.raw("</tbody></table>");
	}

	private static void head(Html html, boolean hasReference) {
		html.raw("<table><thead><tr><th></th>");
		for (String heading : hasReference ? List.of("Reference", "Current", "Guessing") : List.of("Current", "Guessing")) {
			html.element("th class=\"n\"", heading);
		}
		html.raw("</tr></thead><tbody>");
	}

	private static <T> void figure(Html html, String name, @Nullable T was, T now, Function<T, @Nullable Double> value, String guessed) {
		html.raw("<tr>").element("th", name);
		if (was != null) {
			html.element("td class=\"n\"", number(value.apply(was)));
		}
		html.element("td class=\"n\"", number(value.apply(now))).element("td class=\"n\"", guessed).raw("</tr>");
	}

	private static String number(@Nullable Double value) {
		return value == null ? "" : Html.number(value);
	}

	private static void matrix(Html html, ConfusionMatrix confusion) {
		int[] present = confusion.present();
		if (present.length > MOST_CLASSES) {
			return;
		}
		html.raw("<h3>Current classes (rows) and what they were taken for (columns)</h3><div class=\"wide\"><table><thead><tr><th></th>");
		for (int predicted : present) {
			html.element("th class=\"n\"", confusion.labels().name(predicted));
		}
		html.raw("</tr></thead><tbody>");
		for (int truth : present) {
			html.raw("<tr>").element("th", confusion.labels().name(truth));
			for (int predicted : present) {
				html.element(truth == predicted ? "td class=\"n hit\"" : "td class=\"n\"", Html.count(confusion.counts()[truth][predicted]));
			}
			html.raw("</tr>");
		}
		html.raw("</tbody></table></div>");
	}
}
