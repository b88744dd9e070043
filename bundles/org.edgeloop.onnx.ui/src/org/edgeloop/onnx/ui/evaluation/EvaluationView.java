package org.edgeloop.onnx.ui.evaluation;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.evaluation.EvaluationArea;
import org.edgeloop.ui.JobsBackground;

/** Says how the model in front does on labelled windows, alone or beside a champion. */
public final class EvaluationView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.evaluationView";

	/** The family of the jobs that judge models. */
	public static final Object FAMILY = EvaluationView.class;

	private EvaluationPresenter presenter;
	private EvaluationArea area;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new EvaluationPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		area = new EvaluationArea(parent, presenter, getSite());
		return area.control();
	}

	@Override
	protected String hint() {
		return "Open a classifier to judge it here on the labelled windows of a project, alone or against the model that is in use.";
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
	public EvaluationPresenter presenter() {
		return presenter;
	}

	/** Judges the model in front. */
	public void evaluate() {
		area.evaluate();
	}

	/** Asks for a champion and judges both. */
	public void compare() {
		area.askChampion();
	}

	/** Opens the worst windows in the labelling editor. */
	public void openWorst() {
		area.openWorst();
	}

	/** Brings a page to the front. */
	public void showPage(EvaluationPage chosen) {
		area.showPage(chosen);
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
