package org.edgeloop.pipeline.ui.internal.stages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.edgeloop.pipeline.ui.StageCondition;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;

/** The stages as rows: what the graph shows, in words. */
public final class StageTable {

	/**
	 * A row as it was when it was shown.
	 *
	 * @param place in the order of running
	 */
	private record Line(int place, StageRow row, StageCondition condition) {
	}

	private final StagesPresenter presenter;
	private final RowTable<Line> table;
	private final StagesListener listener = this::changed;
	private List<Line> lines = List.of();

	/** @param opens a stage, by its address */
	public StageTable(Composite parent, StagesPresenter presenter, Consumer<String> opens) {
		this.presenter = presenter;
		table = new RowTable<>(parent, SWT.MULTI, columns(), line -> opens.accept(line.row().address()));
		table.setImage(line -> line.condition().icon().image());
		table.control().addListener(SWT.Selection, _ -> presenter.select(table.selection().stream().map(line -> line.row().address()).toList()));
		table.control().addListener(SWT.Dispose, _ -> presenter.removeListener(listener));
		presenter.addListener(listener);
		show();
	}

	private static List<RowColumn<Line>> columns() {
		return List.of(RowColumn.words("Stage", 22, line -> line.row().address()),
				new RowColumn<>("State", 18, false, line -> line.condition().title(), Comparator.comparing(Line::condition)),
				RowColumn.words("Why", 44, line -> StageText.reasons(line.row(), line.condition())), RowColumn.words("Command", 36, line -> line.row().command()),
				RowColumn.words("Reads", 24, line -> StageText.names(line.row().stage().dependencies())),
				RowColumn.words("Makes", 24, line -> StageText.names(line.row().stage().outputs())),
				new RowColumn<>("Order", 6, true, line -> Integer.toString(line.place() + 1), Comparator.comparingInt(Line::place)));
	}

	private void changed(Change change) {
		switch (change) {
		case STAGES, CONDITIONS, RUN -> show();
		case SELECTION -> select();
		case LAYOUT, VIEW -> {
			// of the graph alone
		}
		}
	}

	private void show() {
		List<StageRow> rows = presenter.rows();
		List<Line> now = IntStream.range(0, rows.size())
				.mapToObj(place -> new Line(place, rows.get(place), presenter.condition(rows.get(place).address()))).toList();
		if (!now.equals(lines)) {
			lines = now;
			table.show(lines);
		}
	}

	/** Selects what was selected elsewhere; of several, the leading one. */
	private void select() {
		List<String> shown = table.selection().stream().map(line -> line.row().address()).toList();
		if (!shown.equals(presenter.selection()) && !presenter.selection().isEmpty()) {
			lines.stream().filter(line -> line.row().address().equals(presenter.selection().getFirst())).findFirst().ifPresent(table::select);
		}
	}

	public Table control() {
		return table.control();
	}
}
