package org.edgeloop.onnx.ui.internal.tensor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.chart.HeatmapChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.ui.ThemeColors;

/** A slice of a tensor in colours. */
final class MapPanel {

	private final TensorPresenter presenter;
	private final Composite area;
	private final Label caption;
	private final ChartCanvas canvas;
	private Optional<HeatmapChart> shown = Optional.empty();

	MapPanel(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		caption = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
		canvas = new ChartCanvas(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
	}

	Composite control() {
		return area;
	}

	void refresh() {
		canvas.setTableShown(presenter.areChartsTables());
		Optional<HeatmapChart> chart = presenter.map();
		caption.setForeground(ThemeColors.MUTED_TEXT.color());
		caption.setText(chart.map(map -> map.valueTitle().equals("value") ? "" : "Each cell is the " + map.valueTitle() + " elements.").orElse(""));
		if (chart.isPresent() && !chart.equals(shown)) {
			canvas.show(chart.get());
		}
		canvas.setVisible(chart.isPresent());
		((GridData) caption.getLayoutData()).exclude = caption.getText().isEmpty();
		shown = chart;
		area.layout();
	}
}
