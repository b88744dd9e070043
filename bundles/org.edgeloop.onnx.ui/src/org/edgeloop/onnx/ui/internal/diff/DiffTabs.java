package org.edgeloop.onnx.ui.internal.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.ValueDiff;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.diff.DiffPresenter;
import org.edgeloop.onnx.ui.diff.DiffText;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** What two models differ in, in tables: the twin of the graphs for whoever reads with the keyboard. */
final class DiffTabs {

	private static final int MEASURES = 2;
	private static final int NAME = 26;
	private static final int WORD = 12;
	private static final int NUMBER = 16;
	private static final int SENTENCE = 70;

	private final DiffPresenter presenter;
	private final TabFolder tabs;
	private final RowTable<NodeDiff> nodes;
	private final TensorDiffs tensors;
	private final RowTable<MeasureDelta> measures;
	private final RowTable<ValueDiff> ports;
	private final RowTable<Change> header;
	private boolean filled;

	DiffTabs(Composite parent, DiffPresenter presenter) {
		this.presenter = presenter;
		tabs = new TabFolder(parent, SWT.TOP);
		nodes = table(nodeColumns());
		nodes.setImage(node -> icon(node.kind()).image());
		nodes.addSelectionListener(presenter::reveal);
		add("Nodes", Icons.OPERATOR, nodes.control());
		tensors = new TensorDiffs(tabs, presenter);
		add("Tensors", Icons.TENSOR, tensors.control());
		measures = table(measureColumns());
		add("Cost and Quality", Icons.COST, measures.control());
		ports = table(portColumns());
		ports.setImage(value -> icon(value.kind()).image());
		add("Inputs and Outputs", Icons.GRAPH_VALUE, ports.control());
		header = table(List.of(RowColumn.words("What", NAME, change -> change.what().isEmpty() ? change.aspect().toString() : change.what()),
				RowColumn.words("Before", SENTENCE / 2, Change::before), RowColumn.words("After", SENTENCE / 2, Change::after)));
		add("File", Icons.INFO, header.control());
	}

	private <R> RowTable<R> table(List<RowColumn<R>> columns) {
		var table = new RowTable<>(tabs, columns, _ -> { });
		TableCopy.install(table.control());
		return table;
	}

	private void add(String title, Icons icon, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(control);
	}

	/** Colours are told apart by shapes too. */
	static Icons icon(MatchKind kind) {
		return switch (kind) {
		case ADDED -> Icons.EXPAND_ALL;
		case REMOVED -> Icons.COLLAPSE_ALL;
		case CHANGED -> Icons.DIFF;
		case MOVED -> Icons.PATH;
		case AFFECTED -> Icons.DIMENSION;
		case SAME -> Icons.PASSED;
		};
	}

	private static List<RowColumn<NodeDiff>> nodeColumns() {
		return List.of(new RowColumn<>("Change", WORD, false, node -> node.kind().toString(), Comparator.comparing(NodeDiff::kind)),
				RowColumn.words("Operator", NUMBER + 4, node -> node.node().qualifiedOperator()), RowColumn.words("Before", NAME, node -> label(node.before())),
				RowColumn.words("After", NAME, node -> label(node.after())), RowColumn.words("What Differs", SENTENCE, DiffText::changes));
	}

	private static String label(Optional<NodeRef> node) {
		return node.map(ref -> ref.node().label()).orElse("");
	}

	private static List<RowColumn<MeasureDelta>> measureColumns() {
		return List.of(RowColumn.words("Measure", NAME, MeasureDelta::name),
				number("Before", measure -> DiffText.number(measure.before(), measure), MeasureDelta::before),
				number("After", measure -> DiffText.number(measure.after(), measure), MeasureDelta::after),
				number("Difference", DiffText::difference, MeasureDelta::difference), number("Relative", DiffText::share, MeasureDelta::relative));
	}

	private static RowColumn<MeasureDelta> number(String title, Function<MeasureDelta, String> text, Function<MeasureDelta, OptionalDouble> value) {
		ToDoubleFunction<MeasureDelta> order = measure -> value.apply(measure).orElse(Double.NaN);
		return new RowColumn<>(title, NUMBER, true, text, Comparator.comparingDouble(order));
	}

	private static List<RowColumn<ValueDiff>> portColumns() {
		return List.of(RowColumn.words("Change", WORD, value -> value.kind().toString()),
				RowColumn.words("Before", NAME, value -> value.before().map(one -> one.name()).orElse("")),
				RowColumn.words("After", NAME, value -> value.after().map(one -> one.name()).orElse("")),
				RowColumn.words("Type Before", NAME, ValueDiff::typeBefore), RowColumn.words("Type After", NAME, ValueDiff::typeAfter));
	}

	/** Shows what the presenter knows. */
	void refresh() {
		tensors.refresh();
		presenter.chosen().ifPresent(nodes::select);
		measures.show(presenter.measures());
		if (!filled && presenter.diff().isPresent()) {
			filled = true;
			var parts = presenter.diff().get().parts();
			nodes.show(presenter.nodes());
			ports.show(Stream.concat(parts.inputs().stream(), parts.outputs().stream()).toList());
			header.show(parts.header());
			tabs.getItem(0).setText("Nodes (" + presenter.nodes().size() + ")");
			tabs.getItem(1).setText("Tensors (" + presenter.tensors().size() + ")");
		}
	}

	/** Brings the tensors to the front. */
	void showMeasures() {
		tabs.setSelection(MEASURES);
	}

	void showTensors() {
		tabs.setSelection(1);
	}

	void setFocus() {
		nodes.control().setFocus();
	}
}
