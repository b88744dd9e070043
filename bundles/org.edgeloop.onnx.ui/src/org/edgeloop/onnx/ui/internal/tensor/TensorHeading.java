package org.edgeloop.onnx.ui.internal.tensor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.onnx.ui.tensor.TensorChoice;
import org.edgeloop.onnx.ui.tensor.TensorPresenter;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** Which tensor is shown, what it is, and what is wrong with it. */
final class TensorHeading {

	private static final int MARGIN = 6;
	private static final int COLUMNS = 4;

	private final TensorPresenter presenter;
	private final Composite heading;
	private final Combo choice;
	private final Label type;
	private final Button dequantized;
	private final Label problem;
	private List<TensorChoice> shown = List.of();

	TensorHeading(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		heading = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN / 2).spacing(MARGIN, 2).applyTo(heading);
		new Label(heading, SWT.NONE).setImage(Icons.TENSOR.image());
		choice = new Combo(heading, SWT.READ_ONLY);
		choice.setToolTipText("Tensors of the selected element");
		choice.addListener(SWT.Selection, _ -> presenter.choose(Optional.of(shown.get(choice.getSelectionIndex()))));
		type = new Label(heading, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(type);
		dequantized = new Button(heading, SWT.CHECK);
		dequantized.setText("&Dequantized");
		dequantized.setToolTipText("Show the real numbers that the stored whole numbers stand for");
		dequantized.addListener(SWT.Selection, _ -> presenter.setDequantized(dequantized.getSelection()));
		problem = new Label(heading, SWT.WRAP);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(problem);
	}

	Composite control() {
		return heading;
	}

	void refresh() {
		if (!presenter.choices().equals(shown)) {
			shown = presenter.choices();
			choice.setItems(shown.stream().map(TensorChoice::text).toArray(String[]::new));
		}
		choice.select(presenter.choice().map(shown::indexOf).orElse(-1));
		type.setForeground(ThemeColors.MUTED_TEXT.color());
		type.setText(presenter.choice().map(TensorChoice::tensor).map(TensorHeading::text).orElse(""));
		dequantized.setVisible(presenter.canDequantize());
		dequantized.setSelection(presenter.isDequantized());
		problem.setForeground(ThemeColors.FAILED.color());
		problem.setText(presenter.problem().map(fault -> fault.toLine()).orElse(""));
		((GridData) problem.getLayoutData()).exclude = presenter.problem().isEmpty();
		problem.setVisible(presenter.problem().isPresent());
	}

	private static String text(Tensor tensor) {
		return tensor.valueType() + ", " + Counts.of(tensor.elements(), "element") + ", " + Counts.bytes(tensor.bytes())
				+ tensor.externalFile().map(file -> ", in " + file.getFileName()).orElse("");
	}
}
