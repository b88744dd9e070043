package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;

/** Confusion matrices side by side. */
final class ConfusionPanel {

	private final EvaluationPresenter presenter;
	private final SashForm area;
	private final ChartCanvas own;
	private final ChartCanvas champion;
	private List<HeatmapChart> shown = List.of();

	ConfusionPanel(Composite parent, EvaluationPresenter presenter) {
		this.presenter = presenter;
		area = new SashForm(parent, SWT.HORIZONTAL);
		own = new ChartCanvas(area);
		champion = new ChartCanvas(area);
		own.setVisible(false);
		champion.setVisible(false);
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

	private void show(ChartCanvas canvas, int place) {
		canvas.setVisible(place < shown.size());
		if (place < shown.size()) {
			canvas.show(shown.get(place));
		}
	}
}
