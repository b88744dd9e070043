package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;

/** Confusion matrices side by side. */
final class ConfusionPanel {

	private final EvaluationPresenter presenter;
	private final SashForm area;
	private final TitledChart own;
	private final TitledChart champion;
	private List<HeatmapChart> shown = List.of();

	ConfusionPanel(Composite parent, EvaluationPresenter presenter) {
		this.presenter = presenter;
		area = new SashForm(parent, SWT.HORIZONTAL);
		own = new TitledChart(area);
		champion = new TitledChart(area);
	}

	Composite control() {
		return area;
	}

	void refresh() {
		List<HeatmapChart> charts = presenter.confusions();
		if (charts.equals(shown)) {
			return;
		}
		shown = charts;
		show(own, 0);
		show(champion, 1);
		area.layout();
	}

	private void show(TitledChart chart, int place) {
		Optional<HeatmapChart> matrix = place < shown.size() ? Optional.of(shown.get(place)) : Optional.empty();
		chart.show(matrix, matrix.map(HeatmapChart::title).orElse(""));
	}
}
