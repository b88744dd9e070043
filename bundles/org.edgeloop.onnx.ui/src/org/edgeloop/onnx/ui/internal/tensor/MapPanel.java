package org.edgeloop.onnx.ui.internal.tensor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
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
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		caption = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
		Button table = new Button(area, SWT.CHECK);
		table.setText("As &table");
		canvas = new ChartCanvas(area);
		table.addListener(SWT.Selection, _ -> canvas.setTableShown(table.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(canvas);
	}

	Composite control() {
		return area;
	}

	void refresh() {
		Optional<HeatmapChart> chart = presenter.map();
		caption.setForeground(ThemeColors.MUTED_TEXT.color());
		caption.setText(chart.map(map -> map.valueTitle().equals("value") ? "" : "Each cell is the " + map.valueTitle() + " elements.").orElse(""));
		if (chart.isPresent() && !chart.equals(shown)) {
			canvas.show(chart.get());
		}
		canvas.setVisible(chart.isPresent());
		shown = chart;
		area.layout();
	}
}
