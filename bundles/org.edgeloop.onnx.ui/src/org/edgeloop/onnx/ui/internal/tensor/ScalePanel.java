package org.edgeloop.onnx.ui.internal.tensor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.quantization.Quantization;
import org.edgeloop.onnx.tensor.ElementText;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.onnx.ui.tensor.ScaleRow;
import org.edgeloop.onnx.ui.tensor.TensorChoice;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The scales and zero points of a quantized tensor. */
final class ScalePanel {

	private static final int MARGIN = 6;
	private static final int NUMBER_CHARACTERS = 18;

	private final TensorPresenter presenter;
	private final Composite area;
	private final Label caption;
	private final RowTable<ScaleRow> table;

	ScalePanel(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		caption = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(caption);
		table = new RowTable<>(area, List.of(
				new RowColumn<>("Index", NUMBER_CHARACTERS, true, row -> Counts.of(row.index()), Comparator.comparingInt(ScaleRow::index)),
				new RowColumn<>("Scale", NUMBER_CHARACTERS, true, row -> ElementText.of(ElementType.FLOAT, row.scale()),
						Comparator.comparingDouble(ScaleRow::scale)),
				new RowColumn<>("Zero point", NUMBER_CHARACTERS, true, row -> ElementText.of(ElementType.FLOAT, row.zeroPoint()),
						Comparator.comparingDouble(ScaleRow::zeroPoint))),
				_ -> { });
		TableCopy.install(table.control());
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table.control());
	}

	Composite control() {
		return area;
	}

	void refresh() {
		Optional<Quantization> quantization = presenter.choice().flatMap(TensorChoice::quantization);
		caption.setText(quantization.map(ScalePanel::text).orElse("This tensor is not quantized: no node and no annotation gives it a scale."));
		table.control().setVisible(quantization.isPresent());
		table.show(presenter.scales());
		area.layout();
	}

	private static String text(Quantization quantization) {
		String each = !quantization.isPerAxis() ? "One scale for the tensor as a whole"
				: quantization.blockSize() > 0 ? "A scale for each block of " + quantization.blockSize() + " along axis " + quantization.axis()
						: "A scale for each index of axis " + quantization.axis();
		return each + ", as " + quantization.source() + " says. Real number = (stored number \u2212 zero point) \u00d7 scale.";
	}
}
