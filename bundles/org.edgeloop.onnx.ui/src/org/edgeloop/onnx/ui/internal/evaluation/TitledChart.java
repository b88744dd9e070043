package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ui.ChartCanvas;

/** A chart below its title, which tells it from the one beside it. */
final class TitledChart {

	private static final int MARGIN = 6;

	private final Composite area;
	private final Label title;
	private final ChartCanvas canvas;

	TitledChart(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		canvas = new ChartCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		area.setVisible(false);
	}

	/** Shows a chart, or nothing. */
	void show(Optional<? extends Chart> chart, String text) {
		area.setVisible(chart.isPresent());
		title.setText(text.replace("&", "&&"));
		chart.ifPresent(canvas::show);
	}
}
