package org.edgeloop.onnx.ui.internal.tensor;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.edgeloop.onnx.tensor.TensorSlice;
import org.edgeloop.onnx.ui.tensor.SliceTable;

/** Chooses which two axes of a tensor are shown as a table, and where the others stand. */
final class SliceBar {

	private static final int LARGE_STEP = 10;

	private final SliceTable table;
	private final Composite bar;
	private List<Object> shown = List.of();

	SliceBar(Composite parent, SliceTable table) {
		this.table = table;
		bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		bar.setLayout(layout);
	}

	/** Makes the choosers anew if another tensor or other axes are shown; indices that the user turns stay under the pointer. */
	void refresh() {
		TensorSlice slice = table.slice();
		List<Object> wanted = List.of(slice.dims(), slice.rowAxis(), slice.columnAxis(), table.tensor().isPresent());
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		for (var child : bar.getChildren()) {
			child.dispose();
		}
		if (table.tensor().isPresent() && slice.dims().size() > 1) {
			axis("&Rows:", slice, slice.rowAxis(), axis -> slice.withAxes(axis, slice.columnAxis()));
			axis("&Columns:", slice, slice.columnAxis(), axis -> slice.withAxes(slice.rowAxis(), axis));
			slice.fixedAxes().forEach(axis -> index(slice, axis));
		}
		bar.requestLayout();
	}

	private void axis(String title, TensorSlice slice, int chosen, IntFunction<TensorSlice> change) {
		new Label(bar, SWT.NONE).setText(title);
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		IntStream.range(0, slice.dims().size()).forEach(axis -> combo.add("axis " + axis + " (" + slice.dims().get(axis) + ")"));
		combo.select(chosen);
		// the combo is made anew by what its choice changes
		combo.addListener(SWT.Selection, _ -> {
			int axis = combo.getSelectionIndex();
			bar.getDisplay().asyncExec(() -> table.setSlice(change.apply(axis)));
		});
	}

	private void index(TensorSlice slice, int axis) {
		new Label(bar, SWT.NONE).setText("axis " + axis + ":");
		Spinner spinner = new Spinner(bar, SWT.BORDER);
		int last = (int) Math.clamp(slice.dims().get(axis) - 1, 0, Integer.MAX_VALUE);
		spinner.setValues(Math.toIntExact(slice.indices().get(axis)), 0, last, 0, 1, LARGE_STEP);
		spinner.setToolTipText("Index of axis " + axis + ", from 0 to " + last);
		spinner.addListener(SWT.Selection, _ -> table.setSlice(table.slice().at(axis, spinner.getSelection())));
		new Label(bar, SWT.NONE).setText("of " + slice.dims().get(axis));
	}
}
