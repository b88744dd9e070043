package org.edgeloop.onnx.ui.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.edgeloop.chart.LineChart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.ui.run.OutputRow;
import org.edgeloop.onnx.ui.run.RunPresenter;
import org.edgeloop.onnx.ui.run.RunView;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** What a run gave, as a table and a chart, and how it differs from what was expected. */
final class OutputsPanel {

	private static final int MARGIN = 6;
	private static final int NAME = 16;
	private static final int VALUES = 50;
	private static final int[] SHARES = { 55, 45 };

	private final RunPresenter presenter;
	private final SashForm area;
	private final RowTable<OutputRow> table;
	private final ChartCanvas chart;
	private List<OutputRow> shown = List.of();

	OutputsPanel(Composite parent, RunView view) {
		presenter = view.presenter();
		area = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(left);
		table = new RowTable<>(left, List.of(RowColumn.words("Output", NAME, OutputRow::name), RowColumn.words("Type", NAME, OutputRow::type),
				RowColumn.words("Values", VALUES, OutputRow::values), RowColumn.words("Difference", VALUES, OutputRow::difference)),
				row -> view.chooseValue(row.name()));
		table.setImage(OutputsPanel::image);
		table.addSelectionListener(row -> {
			view.chooseValue(row.name());
			draw(Optional.of(row));
		});
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		var buttons = new ButtonRow(left).add("&Save All\u2026", this::save).add("Compare &With\u2026", this::compare);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(buttons.control());
		chart = new ChartCanvas(area);
		area.setWeights(SHARES);
		chart.setVisible(false);
	}

	private static Image image(OutputRow row) {
		return row.comparison().map(one -> one.same() ? Icons.PASSED : Icons.ERROR).orElse(Icons.GRAPH_OUTPUT).image();
	}

	Composite control() {
		return area;
	}

	private void save() {
		if (shown.isEmpty()) {
			return;
		}
		var dialog = new DirectoryDialog(area.getShell(), SWT.SAVE);
		dialog.setText("Save Outputs");
		dialog.setMessage("Each output becomes a file in this folder: tensors .npy, anything else .pb.");
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.save(Path.of(chosen));
		}
	}

	private void compare() {
		Optional<OutputRow> row = table.selected().or(() -> shown.stream().findFirst());
		if (row.isEmpty()) {
			return;
		}
		var dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText("What " + row.get().name() + " Should Be");
		ValueFiles.offer(dialog);
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.expect(row.get().name(), Path.of(chosen));
		}
	}

	private void draw(Optional<OutputRow> row) {
		Optional<LineChart> lines = row.flatMap(presenter::chart);
		lines.ifPresent(chart::show);
		if (chart.getVisible() != lines.isPresent()) {
			chart.setVisible(lines.isPresent());
			area.layout();
		}
	}

	void refresh() {
		List<OutputRow> rows = presenter.outputs();
		if (!rows.equals(shown)) {
			String selected = table.selected().map(OutputRow::name).orElse("");
			shown = rows;
			table.show(rows);
			draw(rows.stream().filter(row -> row.name().equals(selected)).findFirst().or(() -> rows.stream().filter(presenter::isCurve).findFirst()));
		}
	}
}
