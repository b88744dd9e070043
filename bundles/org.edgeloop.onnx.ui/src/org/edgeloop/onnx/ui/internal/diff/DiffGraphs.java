package org.edgeloop.onnx.ui.internal.diff;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.onnx.ui.graph.GraphCanvas;
import org.edgeloop.onnx.ui.graph.GraphKeys;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.ThemeColors;

/** The graphs of two models: side by side, or merged into one. */
final class DiffGraphs {

	private final IContextService contexts;
	private final Consumer<GraphPresenter> focused;
	private final Composite book;
	private final StackLayout stack = new StackLayout();
	private final SashForm sides;
	private GraphCanvas canvas;
	private Optional<GraphCanvas> merged = Optional.empty();

	/** @param focused is told the graph that gets the keyboard */
	DiffGraphs(Composite parent, GraphPresenter before, GraphPresenter after, IContextService contexts, Consumer<GraphPresenter> focused) {
		this.contexts = contexts;
		this.focused = focused;
		book = new Composite(parent, SWT.NONE);
		book.setLayout(stack);
		sides = new SashForm(book, SWT.HORIZONTAL);
		colourSash();
		ThemeColors.whenChanged(sides, this::colourSash);
		side("Before", before);
		canvas = side("After", after);
		stack.topControl = sides;
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
		GraphCanvas shown = canvas(side, presenter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
		return shown;
	}

	private GraphCanvas canvas(Composite parent, GraphPresenter presenter) {
		var shown = new GraphCanvas(parent, presenter);
		GraphKeys.follow(shown, contexts);
		shown.addListener(SWT.FocusIn, _ -> {
			canvas = shown;
			focused.accept(presenter);
		});
		return shown;
	}

	/** @param graph both models as one; empty to show them side by side */
	void showMerged(Optional<GraphPresenter> graph) {
		if (graph.isPresent() && merged.isEmpty()) {
			merged = Optional.of(canvas(book, graph.get()));
		}
		stack.topControl = graph.isPresent() ? merged.orElseThrow() : sides;
		book.layout();
	}

	/** @return the canvas that had the keyboard last */
	GraphCanvas canvas() {
		return canvas;
	}
}
