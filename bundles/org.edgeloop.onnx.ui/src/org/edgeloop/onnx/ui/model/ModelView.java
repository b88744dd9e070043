package org.edgeloop.onnx.ui.model;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.GraphSelectionProvider;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.model.ModelTabs;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.ThemeColors;

/** The model in front as a whole: who made it, inputs and outputs, tensors by size, dimensions to bind, functions, problems. */
public final class ModelView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.modelView";

	/** The family of the jobs that look at a model and infer its shapes. */
	public static final Object FAMILY = ModelView.class;

	private static final int MARGIN = 12;

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private ModelPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Composite empty;
	private ModelTabs tabs;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new ModelPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Open an ONNX model to see who made it, its inputs and outputs, and its tensors by size.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		tabs = new ModelTabs(page, presenter, this::choose, this::reveal);
		new GlobalAction(ActionFactory.COPY, tabs::copy).install(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		ThemeColors.whenChanged(page, this::refresh);
		follower = new ModelFollower(getSite().getPage(), selected -> presenter.show(selected.map(GraphSelection::document)));
		refresh();
		follower.start();
	}

	private void choose(GraphElement element) {
		presenter.document().ifPresent(document -> selection.select(new GraphSelection(document, element)));
	}

	private void reveal(GraphElement element) {
		follower.navigator().ifPresent(navigator -> navigator.reveal(element));
	}

	private void refresh() {
		if (page.isDisposed()) {
			return;
		}
		stack.topControl = presenter.document().isPresent() ? tabs.control() : empty;
		tabs.refresh();
		page.layout();
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
	public void setFocus() {
		if (stack.topControl == tabs.control()) {
			tabs.control().setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
			presenter.close();
		}
		super.dispose();
	}
}
