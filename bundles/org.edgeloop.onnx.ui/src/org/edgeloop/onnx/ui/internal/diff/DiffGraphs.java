package org.edgeloop.onnx.ui.internal.diff;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.ThemeColors;

/** The graphs of two models side by side. */
final class DiffGraphs {

	private final SashForm sides;
	private final GraphCanvas after;

	DiffGraphs(Composite parent, GraphPresenter before, GraphPresenter after) {
		sides = new SashForm(parent, SWT.HORIZONTAL);
		colourSash();
		ThemeColors.whenChanged(sides, this::colourSash);
		side("Before", before);
		this.after = side("After", after);
	}

	/** The sash is all that is seen of the form itself. */
	private void colourSash() {
		sides.setBackground(ThemeColors.GRID.color());
	}

	private GraphCanvas side(String title, GraphPresenter presenter) {
		Composite side = new Composite(sides, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		Label caption = new Label(side, SWT.NONE);
		caption.setText((title + ": " + presenter.document().model().file().getFileName()).replace("&", "&&"));
		caption.setToolTipText(presenter.document().model().file().toString());
		caption.setForeground(ThemeColors.MUTED_TEXT.color());
		ThemeColors.whenChanged(caption, () -> caption.setForeground(ThemeColors.MUTED_TEXT.color()));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(caption);
		GraphCanvas canvas = new GraphCanvas(side, presenter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		return canvas;
	}

	void setFocus() {
		after.setFocus();
	}
}
