package org.edgeloop.onnx.ui.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
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

	private final ModelPresenter presenter;
	private final Consumer<GraphElement> chosen;
	private final Consumer<GraphElement> opened;
	private final CountedTabs tabs;
	private final FactTree overview;
	private final RowTable<PortRow> ports;
	private final TensorTable tensors;
	private final DimensionTable dimensions;
	private final RowTable<Function> functions;
	private final RowTable<Problem> problems;
	private final int overviewTab;
	private final int portsTab;
	private final int tensorsTab;
	private final int dimensionsTab;
	private final int functionsTab;
	private final int problemsTab;
	private List<FactGroup> shownOverview = List.of();

	/**
	 * @param chosen is told the element that the user selects
	 * @param opened is told the element that the user wants to see in the graph
	 */
	public ModelTabs(Composite parent, ModelPresenter presenter, Consumer<GraphElement> chosen, Consumer<GraphElement> opened) {
		this.presenter = presenter;
		this.chosen = chosen;
		this.opened = opened;
		tabs = new CountedTabs(parent);
		overview = new FactTree(tabs.control(), opened);
		overviewTab = tabs.add("Overview", Icons.INFO, overview.control());
		ports = table(portColumns(), PortRow::element);
		ports.setImage(row -> (row.isInput() ? Icons.GRAPH_INPUT : Icons.GRAPH_OUTPUT).image());
		portsTab = tabs.add("In and Out", Icons.GRAPH_VALUE, ports.control());
		tensors = new TensorTable(tabs.control(), presenter, tensor -> chosen.accept(value(tensor)), tensor -> opened.accept(value(tensor)));
		tensorsTab = tabs.add("Tensors", Icons.TENSOR, tensors.control());
		dimensions = new DimensionTable(tabs.control(), presenter);
		dimensionsTab = tabs.add("Dimensions", Icons.DIMENSION, dimensions.control());
		functions = table(functionColumns(), function -> new GraphElement.OfGraph(function.body()));
		functions.setImage(_ -> Icons.GRAPH_FUNCTION.image());
		functionsTab = tabs.add("Functions", Icons.GRAPH_FUNCTION, functions.control());
		problems = new RowTable<>(tabs.control(), problemColumns(), _ -> { });
		problems.setImage(problem -> icon(problem).image());
		TableCopy.install(problems.control());
		problemsTab = tabs.add("Problems", Icons.WARNING, problems.control());
	}

	private <R> RowTable<R> table(List<RowColumn<R>> columns, java.util.function.Function<R, GraphElement> element) {
		var table = new RowTable<>(tabs.control(), columns, row -> opened.accept(element.apply(row)));
		table.addSelectionListener(row -> chosen.accept(element.apply(row)));
		TableCopy.install(table.control());
		return table;
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
		return tabs.control();
	}

	/** Copies what is selected in the tab in front. */
	public void copy() {
		if (tabs.isInFront(overviewTab)) {
			overview.copy();
		} else {
			TableCopy.copyFocused(tabs.control().getDisplay());
		}
	}

	/** Brings the dimensions to the front, to bind them. */
	public void showDimensions() {
		tabs.bringToFront(dimensionsTab);
	}

	/** Brings the tensors to the front. */
	public void showTensors() {
		tabs.bringToFront(tensorsTab);
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
		tabs.show(overviewTab);
		tabs.show(portsTab, presenter.ports().size());
		tabs.show(tensorsTab, presenter.content().tensors().size());
		tabs.show(dimensionsTab, presenter.dimensions().size());
		tabs.show(functionsTab, presenter.functions().size());
		tabs.show(problemsTab, presenter.problems().size());
	}
}
