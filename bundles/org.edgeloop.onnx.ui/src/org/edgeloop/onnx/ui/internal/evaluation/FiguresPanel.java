package org.edgeloop.onnx.ui.internal.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter;
import org.edgeloop.onnx.ui.evaluation.FigureRow;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** Figures of the model in front beside those of the champion. */
final class FiguresPanel {

	private static final int NAME = 28;
	private static final int NUMBER = 14;
	private static final int INTERVAL = 36;

	private final EvaluationPresenter presenter;
	private final Composite area;
	private final RowTable<FigureRow> table;
	private List<FigureRow> shown = List.of();

	FiguresPanel(Composite parent, EvaluationPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		table = new RowTable<>(area, List.of(RowColumn.words("Figure", NAME, FigureRow::name), number("This Model", FigureRow::value),
				number("Champion", FigureRow::champion), number("Difference", FigureRow::difference),
				RowColumn.words("95 % Interval of the Difference", INTERVAL, FigureRow::interval)), _ -> {
					// a figure leads nowhere
				});
		TableCopy.install(table.control());
	}

	private static RowColumn<FigureRow> number(String title, ToDoubleFunction<FigureRow> figure) {
		return new RowColumn<>(title, NUMBER, true, row -> row.text(figure.applyAsDouble(row)), Comparator.comparingDouble(figure));
	}

	Composite control() {
		return area;
	}

	void refresh() {
		List<FigureRow> rows = presenter.figures();
		if (!rows.equals(shown)) {
			shown = rows;
			table.show(rows);
		}
	}
}
