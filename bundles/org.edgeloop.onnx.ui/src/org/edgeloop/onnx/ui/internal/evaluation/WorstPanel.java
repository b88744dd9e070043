package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;
import org.edgeloop.onnx.ui.evaluation.FigureRow;
import org.edgeloop.ui.ButtonRow;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The windows that the model is wrong about; they open in the labelling editor. */
final class WorstPanel {

	private static final int MARGIN = 6;
	private static final int RECORDING = 46;
	private static final int WORD = 16;
	private static final int NUMBER = 18;

	private final EvaluationPresenter presenter;
	private final EvaluationPresenter.WindowOpener opener;
	private final Composite area;
	private final RowTable<JudgedWindow> table;
	private List<JudgedWindow> shown = List.of();

	WorstPanel(Composite parent, EvaluationPresenter presenter, EvaluationPresenter.WindowOpener opener) {
		this.presenter = presenter;
		this.opener = opener;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).applyTo(area);
		table = new RowTable<>(area, List.of(RowColumn.words("Recording", RECORDING, row -> row.window().recording()),
				RowColumn.words("Channel", NUMBER, row -> row.window().channel()), sample("From", row -> row.window().range().from()),
				sample("To", row -> row.window().range().to()), number("Score", JudgedWindow::probability),
				number("Score of Label", JudgedWindow::probabilityOfLabel), RowColumn.words("Label", WORD, JudgedWindow::label),
				RowColumn.words("Predicted", WORD, JudgedWindow::predicted)), row -> presenter.open(List.of(row), opener));
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		var buttons = new ButtonRow(area).add("&Open", () -> table.selected().ifPresent(row -> presenter.open(List.of(row), opener)))
				.add("Open A&ll", this::openAll);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(buttons.control());
	}

	private static RowColumn<JudgedWindow> sample(String title, ToDoubleFunction<JudgedWindow> place) {
		return new RowColumn<>(title, NUMBER, true, row -> "%,d".formatted((long) place.applyAsDouble(row)), Comparator.comparingDouble(place));
	}

	private static RowColumn<JudgedWindow> number(String title, ToDoubleFunction<JudgedWindow> figure) {
		return new RowColumn<>(title, NUMBER, true, row -> FigureRow.share(figure.applyAsDouble(row)), Comparator.comparingDouble(figure));
	}

	Composite control() {
		return area;
	}

	void openAll() {
		presenter.open(presenter.worst(), opener);
	}

	void refresh() {
		List<JudgedWindow> rows = presenter.worst();
		if (!rows.equals(shown)) {
			shown = rows;
			table.show(rows);
		}
	}
}
