package org.edgeloop.onnx.ui.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.tensor.StoredTensor;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.internal.properties.FactTree;
import org.edgeloop.onnx.ui.model.ModelPresenter;
import org.edgeloop.onnx.ui.model.PortRow;
import org.edgeloop.onnx.ui.properties.FactGroup;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The tabs of the Model view. */
public final class ModelTabs {

	private static final int NAME = 24;
	private static final int WORD = 12;
	private static final int SENTENCE = 60;
	private static final int PORTS = 1;
	private static final int TENSORS = 2;
	private static final int DIMENSIONS = 3;
	private static final int FUNCTIONS = 4;
	private static final int PROBLEMS = 5;

	private final ModelPresenter presenter;
	private final Consumer<GraphElement> chosen;
	private final Consumer<GraphElement> opened;
	private final TabFolder tabs;
	private final FactTree overview;
	private final RowTable<PortRow> ports;
	private final TensorTable tensors;
	private final DimensionTable dimensions;
	private final RowTable<Function> functions;
	private final RowTable<Problem> problems;
	private List<FactGroup> shownOverview = List.of();

	/**
	 * @param chosen is told the element that the user selects
	 * @param opened is told the element that the user wants to see in the graph
	 */
	public ModelTabs(Composite parent, ModelPresenter presenter, Consumer<GraphElement> chosen, Consumer<GraphElement> opened) {
		this.presenter = presenter;
		this.chosen = chosen;
		this.opened = opened;
		tabs = new TabFolder(parent, SWT.TOP);
		overview = new FactTree(tabs, opened);
		add("Overview", Icons.INFO, overview.control());
		ports = table(portColumns(), PortRow::element);
		ports.setImage(row -> (row.isInput() ? Icons.GRAPH_INPUT : Icons.GRAPH_OUTPUT).image());
		add("Inputs and Outputs", Icons.GRAPH_VALUE, ports.control());
		tensors = new TensorTable(tabs, presenter, tensor -> chosen.accept(value(tensor)), tensor -> opened.accept(value(tensor)));
		add("Tensors", Icons.TENSOR, tensors.control());
		dimensions = new DimensionTable(tabs, presenter);
		add("Dimensions", Icons.DIMENSION, dimensions.control());
		functions = table(functionColumns(), function -> new GraphElement.OfGraph(function.body()));
		functions.setImage(_ -> Icons.GRAPH_FUNCTION.image());
		add("Functions", Icons.GRAPH_FUNCTION, functions.control());
		problems = new RowTable<>(tabs, problemColumns(), _ -> { });
		problems.setImage(problem -> icon(problem).image());
		TableCopy.install(problems.control());
		add("Problems", Icons.WARNING, problems.control());
	}

	private <R> RowTable<R> table(List<RowColumn<R>> columns, java.util.function.Function<R, GraphElement> element) {
		var table = new RowTable<>(tabs, columns, row -> opened.accept(element.apply(row)));
		table.addSelectionListener(row -> chosen.accept(element.apply(row)));
		TableCopy.install(table.control());
		return table;
	}

	private void add(String title, Icons icon, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setImage(icon.image());
		item.setControl(control);
	}

	private static GraphElement value(StoredTensor tensor) {
		return new GraphElement.OfValue(tensor.graph(), tensor.name());
	}

	private static List<RowColumn<PortRow>> portColumns() {
		return List.of(RowColumn.words("Name", NAME, PortRow::name), RowColumn.words("Role", WORD, PortRow::role),
				RowColumn.words("Type", NAME, PortRow::type), RowColumn.words("Documentation", SENTENCE, PortRow::documentation));
	}

	private static List<RowColumn<Function>> functionColumns() {
		return List.of(RowColumn.words("Function", NAME, Function::name), RowColumn.words("Domain", NAME, Function::domain),
				RowColumn.words("Overload", WORD, Function::overload),
				new RowColumn<>("Nodes", WORD, true, function -> Integer.toString(function.body().nodes().size()),
						Comparator.comparingInt(function -> function.body().nodes().size())),
				RowColumn.words("Inputs", NAME, function -> String.join(", ", function.inputs())),
				RowColumn.words("Outputs", NAME, function -> String.join(", ", function.outputs())),
				RowColumn.words("Documentation", SENTENCE, Function::documentation));
	}

	private static List<RowColumn<Problem>> problemColumns() {
		return List.of(RowColumn.words("What is wrong", SENTENCE, Problem::what), RowColumn.words("Where", NAME, Problem::where),
				RowColumn.words("What to do", NAME, Problem::remedy));
	}

	private static Icons icon(Problem problem) {
		return switch (problem.severity()) {
		case INFO -> Icons.INFO;
		case WARNING -> Icons.WARNING;
		case ERROR -> Icons.ERROR;
		};
	}

	public TabFolder control() {
		return tabs;
	}

	/** Copies what is selected in the tab in front. */
	public void copy() {
		if (tabs.getSelectionIndex() == 0) {
			overview.copy();
		} else {
			TableCopy.copyFocused(tabs.getDisplay());
		}
	}

	/** Brings the dimensions to the front, to bind them. */
	public void showDimensions() {
		tabs.setSelection(DIMENSIONS);
	}

	/** Brings the tensors to the front. */
	public void showTensors() {
		tabs.setSelection(TENSORS);
	}

	/** Shows what the presenter knows. */
	public void refresh() {
		List<FactGroup> facts = presenter.content().overview();
		if (!facts.equals(shownOverview)) {
			shownOverview = facts;
			overview.show(facts);
		}
		ports.show(presenter.ports());
		tensors.refresh();
		dimensions.refresh();
		functions.show(presenter.functions());
		problems.show(presenter.problems());
		title(PORTS, "Inputs and Outputs", presenter.ports().size());
		title(TENSORS, "Tensors", presenter.content().tensors().size());
		title(DIMENSIONS, "Dimensions", presenter.dimensions().size());
		title(FUNCTIONS, "Functions", presenter.functions().size());
		title(PROBLEMS, "Problems", presenter.problems().size());
	}

	private void title(int place, String name, int count) {
		String text = count == 0 ? name : name + " (" + count + ")";
		if (!tabs.getItem(place).getText().equals(text)) {
			tabs.getItem(place).setText(text);
		}
	}
}
