package org.edgeloop.onnx.ui.run;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.GraphSelectionProvider;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.run.RunArea;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** Runs the model in front: inputs from files or made up, outputs as tables and charts, times of nodes, values between them. */
public final class RunView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.runView";

	/** The family of the jobs that run models. */
	public static final Object FAMILY = RunView.class;

	private static final int MARGIN = 12;

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private RunPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Composite empty;
	private RunArea area;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new RunPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Open an ONNX model to run it here: on your files or on made up numbers, once or repeatedly to see which nodes take how long.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = new RunArea(page, this);
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		ThemeColors.whenChanged(page, this::refresh);
		follower = new ModelFollower(getSite().getPage(), presenter::show);
		refresh();
		follower.start();
	}

	private void refresh() {
		if (page.isDisposed()) {
			return;
		}
		boolean something = presenter.document().isPresent();
		stack.topControl = something ? area.control() : empty;
		if (something) {
			area.refresh();
		}
		page.layout();
	}

	/** @return the logic behind the view */
	public RunPresenter presenter() {
		return presenter;
	}

	/** Runs the model once and shows what comes of it. */
	public void run() {
		area.showOutputs();
		presenter.run();
	}

	/** Has the nodes' times taken, shows them, and colours the graph by them. */
	public void profile() {
		area.showProfile();
		presenter.profile(area.runs(), overlay -> follower.navigator().ifPresent(navigator -> navigator.show(overlay)));
	}

	/** Captures what the selected values hold. */
	public void capture() {
		if (!presenter.selectedValues().isEmpty()) {
			presenter.capture(presenter.selectedValues());
		}
	}

	/** Brings the inputs to the front. */
	public void showInputs() {
		area.showInputs();
	}

	/** Tells the workbench that an input or output is chosen, for views that show its values. */
	public void chooseValue(String name) {
		presenter.document().ifPresent(
				document -> selection.select(new GraphSelection(document, new GraphElement.OfValue(document.model().graph(), name))));
	}

	/** Shows a node in the graph. */
	public void reveal(NodeRef node) {
		follower.reveal(new GraphElement.OfNode(node));
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area.control()) {
			area.control().setFocus();
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
