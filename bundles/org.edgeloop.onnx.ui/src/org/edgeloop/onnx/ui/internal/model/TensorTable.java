package org.edgeloop.onnx.ui.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.onnx.tensor.StoredTensor;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.onnx.ui.model.ModelPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The tensors that a model brings along, with a field that finds some of them. */
final class TensorTable {

	private static final int MARGIN = 6;
	private static final int NAME = 24;
	private static final int WORD = 16;
	private static final int NUMBER = 10;
	private static final double PERCENT = 100;

	private final ModelPresenter presenter;
	private final Composite area;
	private final Label sum;
	private final RowTable<StoredTensor> table;
	private List<StoredTensor> shown = List.of();

	/** @param chosen is told the tensor that the user selects */
	TensorTable(Composite parent, ModelPresenter presenter, Consumer<StoredTensor> chosen, Consumer<StoredTensor> opened) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Find by name, type or shape");
		filter.addListener(SWT.Modify, _ -> presenter.filter(filter.getText()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		sum = new Label(area, SWT.RIGHT);
		table = new RowTable<>(area, columns(), opened);
		table.setImage(tensor -> (tensor.node().isPresent() ? Icons.OPERATOR : Icons.INITIALIZER).image());
		table.addSelectionListener(chosen);
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.control());
	}

	private static List<RowColumn<StoredTensor>> columns() {
		return List.of(RowColumn.words("Name", NAME, StoredTensor::name),
				new RowColumn<>("Size", NUMBER, true, row -> Counts.bytes(row.bytes()), Comparator.comparingLong(StoredTensor::bytes)),
				new RowColumn<>("Share", NUMBER, true, row -> String.format("%.1f %%", row.share() * PERCENT), Comparator.comparingLong(StoredTensor::bytes)),
				RowColumn.words("Type", NUMBER, row -> row.tensor().type().toString()), RowColumn.words("Shape", WORD, row -> row.tensor().shape().toString()),
				new RowColumn<>("Elements", NUMBER, true, row -> Counts.of(row.tensor().elements()), Comparator.comparingLong(row -> row.tensor().elements())),
				RowColumn.words("Kept in", WORD, TensorTable::place), RowColumn.words("Graph", WORD, row -> row.graph().id()));
	}

	private static String place(StoredTensor tensor) {
		return tensor.tensor().externalFile().map(file -> file.getFileName().toString())
				.orElse(tensor.node().isPresent() ? "Constant node" : "initializer");
	}

	Composite control() {
		return area;
	}

	/** Shows what the presenter knows. */
	void refresh() {
		List<StoredTensor> tensors = presenter.tensors();
		long bytes = tensors.stream().mapToLong(StoredTensor::bytes).sum();
		sum.setText(Counts.of(tensors.size(), "tensor") + ", " + Counts.bytes(bytes));
		area.layout();
		if (tensors != shown && !tensors.equals(shown)) {
			shown = tensors;
			table.show(tensors);
		}
	}
}
