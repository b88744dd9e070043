package org.edgeloop.onnx.ui.internal.tensor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
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
	private final TensorPresenter presenter;
	private final Composite heading;
	private final Combo choice;
	private final Label type;
	private final SliceBar bar;
	private final Button dequantized;
	private final Label problem;
	private List<TensorChoice> shown = List.of();

	TensorHeading(Composite parent, TensorPresenter presenter) {
		this.presenter = presenter;
		heading = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 2).spacing(0, 2).applyTo(heading);
		Composite line = new Composite(heading, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = MARGIN;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(line);
		new Label(line, SWT.NONE).setImage(Icons.TENSOR.image());
		choice = new Combo(line, SWT.READ_ONLY);
		choice.setToolTipText("Tensors of the selected element");
		choice.addListener(SWT.Selection, _ -> presenter.choose(Optional.of(shown.get(choice.getSelectionIndex()))));
		type = new Label(line, SWT.NONE);
		bar = new SliceBar(line, presenter.table());
		dequantized = new Button(line, SWT.CHECK);
		dequantized.setText("&Dequantized");
		dequantized.setToolTipText("Show the real numbers that the stored whole numbers stand for");
		dequantized.addListener(SWT.Selection, _ -> presenter.setDequantized(dequantized.getSelection()));
		problem = new Label(heading, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(problem);
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
		bar.refresh();
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
