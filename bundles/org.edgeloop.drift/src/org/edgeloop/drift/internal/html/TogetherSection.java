package org.edgeloop.drift.internal.html;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.multivariate.DomainClassification;
import org.edgeloop.drift.report.DetectorResult;
import org.edgeloop.drift.report.MultivariateResult;

/** What the columns together say: each detector's scores, and how well the tables can be told apart. */
final class TogetherSection {

	private final SvgChart chart = new SvgChart(220, 48);
	private final MultivariateResult together;

	TogetherSection(MultivariateResult together) {
		this.together = together;
	}

	void write(Html html) {
		html.raw("<section><h2>All columns together</h2><div class=\"wide\"><table><thead><tr><th>Result</th><th>Detector</th><th>Scores</th>"
				+ "<th>Test</th><th class=\"n\">Score</th><th class=\"n\">Threshold</th><th>Rows beyond the reference's 95 %</th></tr></thead><tbody>");
		together.detectors().forEach(detector -> row(html, detector));
		DomainClassification classification = together.domainClassifier();
		if (classification != null) {
			html.raw("<tr><td>" + Status.of(classification.band()).badge() + "</td>").element("td", "domain classifier").raw("<td></td>")
					.element("td", "ROC AUC, 95 % between " + Html.number(classification.lower()) + " and " + Html.number(classification.upper()))
					.element("td class=\"n\"", Html.number(classification.auc())).element("td class=\"n\"", Html.number(classification.threshold()))
					.raw("<td></td></tr>");
		}
		html.raw("</tbody></table></div>");
		for (Problem problem : together.problems()) {
			html.raw("<p class=\"problem\">" + Status.WARNING.badge() + " ").text(problem.toLine()).raw("</p>");
		}
		html.raw("</section>");
	}

	private void row(Html html, DetectorResult detector) {
		html.raw("<tr><td>" + Status.of(detector.band()).badge() + "</td>").element("td", detector.displayName())
				.raw("<td>" + chart.histogram(detector.scores(), "scores of " + detector.displayName()) + "</td>")
				.element("td", detector.test().displayName()).element("td class=\"n\"", Html.number(detector.test().score()))
				.element("td class=\"n\"", Html.number(detector.test().threshold()))
				.element("td", Html.percent(detector.currentShareAbove()) + ", 5 % expected").raw("</tr>");
	}
}
