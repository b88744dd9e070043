package org.edgeloop.onnx.ui.cost;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.ExportCostOperation;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.cost.CostArea;
import org.edgeloop.onnx.ui.internal.cost.SaveAs;
import org.edgeloop.onnx.ui.internal.cost.TargetMenu;
import org.edgeloop.onnx.ui.internal.editor.MenuButton;
import org.edgeloop.onnx.ui.internal.lint.LintJob;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;

/** What the model in front costs, node by node, and what the chosen target says to it. */
public final class CostView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.costView";

	/** The family of the jobs that work out costs and write them. */
	public static final Object FAMILY = CostView.class;

	private CostPresenter presenter;
	private CostArea area;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new CostPresenter(new JobsBackground(FAMILY, parent.getDisplay()), new ChosenTargets(), this::refresh);
		area = new CostArea(parent, presenter, this::choose, this::reveal);
		fill(getViewSite().getActionBars().getToolBarManager());
		return area.control();
	}

	@Override
	protected String hint() {
		return "Open an ONNX model to see what each of its nodes costs: operations, parameters, flash and memory.";
	}

	@Override
	protected boolean isFilled() {
		return presenter.document().isPresent();
	}

	@Override
	protected void showModel() {
		area.refresh();
	}

	private void fill(IToolBarManager bar) {
		var targets = new TargetMenu(presenter, getSite().getShell(), this::chooseTarget);
		bar.add(new MenuButton("Check for a Target", Icons.LINT, targets::fill));
		bar.add(new MenuButton("Colour the Graph by", Icons.OVERLAY_COLOURS, menu -> Arrays.stream(CostColumn.values())
				.forEach(column -> menu.add(Actions.push(Actions.literal(column.title()), () -> colour(column))))));
		var export = Actions.push("Export as CSV\u2026", this::export);
		export.setImageDescriptor(Icons.EXPORT.descriptor());
		export.setToolTipText("Export the table as CSV\u2026");
		bar.add(export);
	}

	/** Checks the model for a target from now on, in this view and as problems of its file. */
	public void chooseTarget(Optional<String> target) {
		presenter.choose(target);
		presenter.document().ifPresent(document -> LintJob.check(document.model().file()));
	}

	private void colour(CostColumn column) {
		presenter.overlay(column).ifPresent(overlay -> navigator().ifPresent(navigator -> navigator.show(overlay)));
	}

	private void export() {
		presenter.result().ifPresent(found -> SaveAs.ask(getSite().getShell(), "Export Costs", presenter.document().orElseThrow().model().file(), "costs",
				new String[] { "*.csv" }, FAMILY, file -> new ExportCostOperation(found.rows(), found.cost().totals(), file)::run));
	}

	@Override
	protected void follow(Optional<GraphSelection> selected) {
		presenter.show(selected.map(GraphSelection::document));
		selected.flatMap(one -> presenter.row(one.element())).ifPresent(area::select);
	}

	private void choose(GraphElement element) {
		presenter.document().ifPresent(document -> choose(document, element));
	}

	/** @return the logic behind the view */
	public CostPresenter presenter() {
		return presenter;
	}

	@Override
	protected void focusArea() {
		area.setFocus();
	}

	@Override
	protected void close() {
		presenter.close();
	}
}
