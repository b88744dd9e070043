package org.edgeloop.onnx.ui.run;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.run.RunArea;
import org.edgeloop.ui.JobsBackground;

/** Runs the model in front: inputs from files or made up, outputs as tables and charts, times of nodes, values between them. */
public final class RunView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.runView";

	/** The family of the jobs that run models. */
	public static final Object FAMILY = RunView.class;

	private RunPresenter presenter;
	private RunArea area;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new RunPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		area = new RunArea(parent, this);
		return area.control();
	}

	@Override
	protected String hint() {
		return "Open an ONNX model to run it here: on your files or on made up numbers, once or repeatedly to see which nodes take how long.";
	}

	@Override
	protected boolean isFilled() {
		return presenter.document().isPresent();
	}

	@Override
	protected void follow(Optional<GraphSelection> selected) {
		presenter.show(selected);
	}

	@Override
	protected void showModel() {
		area.refresh();
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
		presenter.profile(area.runs(), overlay -> navigator().ifPresent(navigator -> navigator.show(overlay)));
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
				document -> choose(document, new GraphElement.OfValue(document.model().graph(), name)));
	}

	/** Shows a node in the graph. */
	public void reveal(NodeRef node) {
		reveal(new GraphElement.OfNode(node));
	}

	@Override
	protected void focusArea() {
		area.control().setFocus();
	}

	@Override
	protected void close() {
		presenter.close();
	}
}
