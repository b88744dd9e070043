package org.edgeloop.onnx.ui.internal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.edgeloop.onnx.ui.run.InputRow;
import org.edgeloop.onnx.ui.run.InputSource;
import org.edgeloop.onnx.ui.run.RunPresenter;
import org.edgeloop.onnx.ui.run.RunView;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The inputs of a model, and where their values come from. */
final class InputsPanel {

	private static final int MARGIN = 6;
	private static final int NAME = 24;
	private static final int SOURCE = 50;

	private final RunPresenter presenter;
	private final Composite area;
	private final RowTable<InputRow> table;
	private List<InputRow> shown = List.of();

	InputsPanel(Composite parent, RunView view) {
		presenter = view.presenter();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		table = new RowTable<>(area, List.of(RowColumn.words("Input", NAME, InputRow::name), RowColumn.words("Type", NAME, InputRow::type),
				RowColumn.words("Values from", SOURCE, row -> row.source().text())), this::askFile);
		table.setImage(_ -> Icons.GRAPH_INPUT.image());
		table.addSelectionListener(row -> view.chooseValue(row.name()));
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		var buttons = new ButtonRow(area).add("From &File\u2026", () -> chosen().ifPresent(this::askFile))
				.add("From &Recording\u2026", this::askRecording)
				.add("&Zeros", () -> set(new InputSource.Zeros())).add("Random &Numbers", this::setNoise);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(buttons.control());
	}

	Composite control() {
		return area;
	}

	/** The only input needs no choosing. */
	private Optional<InputRow> chosen() {
		return table.selected().or(() -> shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty());
	}

	private void set(InputSource source) {
		chosen().ifPresent(row -> presenter.setSource(row.name(), source));
	}

	/** Other numbers each time they are asked for. */
	private void setNoise() {
		chosen().ifPresent(row -> presenter.setSource(row.name(),
				new InputSource.Noise(row.source() instanceof InputSource.Noise(long seed) ? seed + 1 : 1)));
	}

	private void askFile(InputRow row) {
		var dialog = new FileDialog(area.getShell(), SWT.OPEN);
		dialog.setText("Values for " + row.name());
		ValueFiles.offer(dialog);
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.setSource(row.name(), new InputSource.InFile(Path.of(chosen)));
		}
	}

	private void askRecording() {
		chosen().ifPresent(row -> new WindowDialog(area.getShell(), row).ask().ifPresent(window -> presenter.setSource(row.name(), window)));
	}

	void refresh() {
		List<InputRow> rows = presenter.inputs();
		if (!rows.equals(shown)) {
			var selected = table.selected();
			shown = rows;
			table.show(rows);
			selected.flatMap(row -> rows.stream().filter(other -> other.name().equals(row.name())).findFirst()).ifPresent(table::select);
		}
	}
}
