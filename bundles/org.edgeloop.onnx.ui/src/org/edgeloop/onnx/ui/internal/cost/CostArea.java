package org.edgeloop.onnx.ui.internal.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.CostTable;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.cost.CostPresenter;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** Totals, the table of nodes, and beside it what the chosen target says. */
public final class CostArea {

	private static final int MARGIN = 6;
	private static final int STEP = 6;
	private static final int NAME = 26;
	private static final int OPERATOR = 18;
	private static final int SHAPE = 24;
	private static final int NUMBER = 13;
	private static final double PERCENT = 100;
	private static final int[] WEIGHTS = { 3, 2 };

	private final CostPresenter presenter;
	private final Composite area;
	private final Text totals;
	private final SashForm sash;
	private final RowTable<CostTable.Row> table;
	private final FindingTable findings;
	private List<CostTable.Row> shown = List.of();

	/** @param chosen is told what the user selects */
	public CostArea(Composite parent, CostPresenter presenter, Consumer<GraphElement> chosen, Consumer<GraphElement> opened) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		totals = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(totals);
		sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new RowTable<>(sash, columns(), row -> opened.accept(new GraphElement.OfNode(row.cost().ref())));
		table.addSelectionListener(row -> chosen.accept(new GraphElement.OfNode(row.cost().ref())));
		TableCopy.install(table.control());
		findings = new FindingTable(sash, presenter, opened);
		sash.setWeights(WEIGHTS);
	}

	private static List<RowColumn<CostTable.Row>> columns() {
		return List.of(new RowColumn<>("Step", STEP, true, row -> Integer.toString(row.cost().step()), Comparator.comparingInt(row -> row.cost().step())),
				RowColumn.words("Layer", NAME, row -> row.place().isEmpty() ? row.layer() : row.place() + "/" + row.layer()),
				RowColumn.words("Operator", OPERATOR, CostTable.Row::operator), RowColumn.words("Output", SHAPE, CostTable.Row::outputShape),
				figure(CostColumn.PARAMETERS), figure(CostColumn.WEIGHTS), figure(CostColumn.MACS),
				new RowColumn<>("MACs %", NUMBER, true, row -> String.format(Locale.ROOT, "%.1f", row.share() * PERCENT),
						Comparator.comparingDouble(CostTable.Row::share)),
				figure(CostColumn.MACC), figure(CostColumn.OUTPUT), figure(CostColumn.RAM),
				RowColumn.words("Connected to", NAME, row -> String.join(", ", row.connectedTo())));
	}

	private static RowColumn<CostTable.Row> figure(CostColumn column) {
		Function<CostTable.Row, OptionalLong> value = row -> column.value(row.cost());
		String title = column.unit().isEmpty() ? column.title() : column.title() + " [" + column.unit() + "]";
		return new RowColumn<>(title, NUMBER, true, row -> value.apply(row).isPresent() ? Counts.of(value.apply(row).getAsLong()) : "?",
				Comparator.comparingLong(row -> value.apply(row).orElse(-1)));
	}

	public Composite control() {
		return area;
	}

	public void select(CostTable.Row row) {
		table.select(row);
		table.control().showSelection();
	}

	public void setFocus() {
		table.control().setFocus();
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		String text = presenter.refusal().map(problem -> problem.toLine()).orElse(presenter.totals());
		String more = presenter.gaps();
		totals.setText(more.isEmpty() ? text : text + "\n" + more);
		List<CostTable.Row> rows = presenter.rows();
		if (rows != shown && !rows.equals(shown)) {
			shown = rows;
			table.show(rows);
		}
		findings.refresh();
		sash.setMaximizedControl(presenter.target().isPresent() ? null : table.control());
		area.layout();
	}
}
