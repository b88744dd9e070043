package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;

/** Precision, recall and F1 of a class over the threshold from which on it is predicted. */
final class ThresholdPanel {

	private static final int MARGIN = 6;

	private final EvaluationPresenter presenter;
	private final Composite area;
	private final Combo type;
	private final Label title;
	private final ChartCanvas chart;
	private List<String> shown = List.of();

	ThresholdPanel(Composite parent, EvaluationPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText("&Class:");
		type = new Combo(area, SWT.READ_ONLY);
		type.addListener(SWT.Selection, _ -> draw());
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
		chart = new ChartCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(chart);
	}

	Composite control() {
		return area;
	}

	void refresh() {
		List<String> classes = presenter.classes();
		if (!classes.equals(shown)) {
			shown = classes;
			type.setItems(classes.toArray(String[]::new));
			type.select(0);
			area.layout();
		}
		draw();
	}

	private void draw() {
		var lines = presenter.thresholds(type.getText());
		lines.filter(one -> !one.equals(chart.chart().orElse(null))).ifPresent(chart::show);
		title.setText(lines.map(LineChart::title).orElse("").replace("&", "&&"));
		chart.setVisible(lines.isPresent());
	}
}
