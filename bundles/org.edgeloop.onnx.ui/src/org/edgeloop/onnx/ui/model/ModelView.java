package org.edgeloop.onnx.ui.model;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.model.ModelTabs;
import org.edgeloop.ui.JobsBackground;

/** The model in front as a whole: who made it, inputs and outputs, tensors by size, dimensions to bind, functions, problems. */
public final class ModelView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.modelView";

	/** The family of the jobs that look at a model and infer its shapes. */
	public static final Object FAMILY = ModelView.class;

	private ModelPresenter presenter;
	private ModelTabs tabs;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new ModelPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		tabs = new ModelTabs(parent, presenter, this::choose, this::reveal);
		return tabs.control();
	}

	@Override
	protected String hint() {
		return "Open an ONNX model to see who made it, its inputs and outputs, and its tensors by size.";
	}

	@Override
	protected boolean isFilled() {
		return presenter.document().isPresent();
	}

	@Override
	protected void follow(Optional<GraphSelection> selected) {
		presenter.show(selected.map(GraphSelection::document));
	}

	@Override
	protected void copy() {
		tabs.copy();
	}

	@Override
	protected void showModel() {
		tabs.refresh();
	}

	private void choose(GraphElement element) {
		presenter.document().ifPresent(document -> choose(document, element));
	}

	/** @return the logic behind the view */
	public ModelPresenter presenter() {
		return presenter;
	}

	/** Brings the symbolic dimensions to the front, to bind them. */
	public void showDimensions() {
		tabs.showDimensions();
	}

	/** Brings the tensors to the front. */
	public void showTensors() {
		tabs.showTensors();
	}

	@Override
	protected void focusArea() {
		tabs.control().setFocus();
	}

	@Override
	protected void close() {
		presenter.close();
	}
}
