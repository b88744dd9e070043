package org.edgeloop.onnx.ui.evaluation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.evaluation.EvaluationArea;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** Says how the model in front does on labelled windows, alone or beside a champion. */
public final class EvaluationView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.evaluationView";

	/** The family of the jobs that judge models. */
	public static final Object FAMILY = EvaluationView.class;

	private static final int MARGIN = 12;

	private final StackLayout stack = new StackLayout();
	private EvaluationPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Composite empty;
	private EvaluationArea area;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new EvaluationPresenter(new JobsBackground(FAMILY, parent.getDisplay()), this::refresh);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Open a classifier to judge it here on the labelled windows of a project, alone or against the model that is in use.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = new EvaluationArea(page, presenter, getSite());
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
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
