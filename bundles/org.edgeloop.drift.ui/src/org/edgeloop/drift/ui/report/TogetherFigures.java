package org.edgeloop.drift.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.multivariate.DomainClassification;
import org.edgeloop.drift.report.DetectorResult;
import org.edgeloop.drift.report.MultivariateResult;

/** What looks at all columns of numbers at once, in figures and charts. */
final class TogetherFigures {

	private TogetherFigures() {
	}

	static List<Figure> of(MultivariateResult together) {
		var figures = new ArrayList<Figure>();
		for (DetectorResult detector : together.detectors()) {
			String name = detector.displayName();
			figures.add(new Figure(name, detector.test().displayName(), "threshold " + ValueText.of(detector.test().threshold()),
					ValueText.of(detector.test().score()) + (detector.test().drifted() ? ", drifted" : ", not drifted")));
			figures.add(new Figure(name, "Drift", "", switch (detector.band()) {
			case NONE -> "none";
			case POSSIBLE -> "possible";
			case DRIFT -> "yes";
			}));
			figures.add(new Figure(name, "Rows above the reference\u2019s 95 %", ValueText.percent(0.05), ValueText.percent(detector.currentShareAbove())));
		}
		DomainClassification classifier = together.domainClassifier();
		if (classifier != null) {
			figures.add(new Figure("Domain classifier", "ROC AUC", "threshold " + ValueText.of(classifier.threshold()), ValueText.of(classifier.auc())));
		}
		for (Problem problem : together.problems()) {
			figures.add(new Figure("All columns at once", "Problem", "", problem.toLine()));
		}
		return figures;
	}

	static List<Chart> charts(MultivariateResult together) {
		var charts = new ArrayList<Chart>();
		for (DetectorResult detector : together.detectors()) {
			charts.add(ColumnCharts.numbers("Scores of " + detector.displayName(), "Score", detector.scores()));
			ChunkSeries chunks = detector.chunks();
			if (chunks != null) {
				charts.add(ChunkCharts.of(chunks));
			}
		}
		return charts;
	}
}
