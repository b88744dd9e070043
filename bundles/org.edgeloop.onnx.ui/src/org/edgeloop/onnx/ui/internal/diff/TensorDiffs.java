package org.edgeloop.onnx.ui.internal.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.edgeloop.chart.HistogramChart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.diff.TensorDistance;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.ui.diff.DiffPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The tensors that differ, by how far, and how the elements of one of them lie before and after. */
final class TensorDiffs {

	private static final int NAME = 26;
	private static final int NUMBER = 13;
	private static final int[] SHARES = { 65, 35 };

	private final DiffPresenter presenter;
	private final SashForm area;
	private final RowTable<TensorDiff> table;
	private final ChartCanvas canvas;
	private Optional<HistogramChart> shown = Optional.empty();
	private List<TensorDiff> rows = List.of();

	TensorDiffs(Composite parent, DiffPresenter presenter) {
		this.presenter = presenter;
		area = new SashForm(parent, SWT.HORIZONTAL);
		table = new RowTable<>(area, columns(), presenter::choose);
		table.setImage(tensor -> DiffTabs.icon(tensor.kind()).image());
		table.addSelectionListener(presenter::choose);
		TableCopy.install(table.control());
		canvas = new ChartCanvas(area);
		canvas.setVisible(false);
		area.setWeights(SHARES);
	}

	private static List<RowColumn<TensorDiff>> columns() {
		return List.of(RowColumn.words("Tensor", NAME, TensorDiff::name), RowColumn.words("Change", NUMBER, tensor -> tensor.kind().toString()),
				number("Relative", TensorDistance::relative), number("Largest", TensorDistance::largestDifference),
				number("Norm Before", TensorDistance::normBefore), number("Norm After", TensorDistance::normAfter),
				number("Elements That Differ", TensorDistance::changed), RowColumn.words("Type Before", NAME, tensor -> type(tensor.before())),
				RowColumn.words("Type After", NAME, tensor -> type(tensor.after())));
	}

	private static RowColumn<TensorDiff> number(String title, ToDoubleFunction<TensorDistance> value) {
		ToDoubleFunction<TensorDiff> number = tensor -> tensor.distance().map(distance -> value.applyAsDouble(distance)).orElse(Double.NaN);
		return new RowColumn<>(title, NUMBER, true, tensor -> tensor.distance().isEmpty() ? "" : ValueText.of(number.applyAsDouble(tensor)),
				Comparator.comparingDouble(number));
	}

	private static String type(Optional<Tensor> tensor) {
		return tensor.map(one -> one.valueType().toString()).orElse("");
	}

	Composite control() {
		return area;
	}

	void refresh() {
		if (!presenter.tensors().equals(rows)) {
			rows = presenter.tensors();
			table.show(rows);
		}
		Optional<HistogramChart> chart = presenter.histogram();
		if (chart.isPresent() && !chart.equals(shown)) {
			canvas.show(chart.get());
		}
		shown = chart;
		canvas.setVisible(chart.isPresent());
	}
}
