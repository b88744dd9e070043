package org.edgeloop.onnx.ui.cost;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.ExportCostOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphNavigator;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.GraphSelectionProvider;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.cost.CostArea;
import org.edgeloop.onnx.ui.internal.editor.MenuButton;
import org.edgeloop.onnx.ui.internal.cost.SaveAs;
import org.edgeloop.onnx.ui.internal.cost.TargetMenu;
import org.edgeloop.onnx.ui.internal.lint.LintJob;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;

/** What the model in front costs, node by node, and what the chosen target says to it. */
public final class CostView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.costView";

	/** The family of the jobs that work out costs and write them. */
	public static final Object FAMILY = CostView.class;

	private static final int MARGIN = 12;

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private CostPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Composite empty;
	private CostArea area;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new CostPresenter(new JobsBackground(FAMILY, parent.getDisplay()), new ChosenTargets(), this::refresh);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Open an ONNX model to see what each of its nodes costs: operations, parameters, flash and memory.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = new CostArea(page, presenter, this::choose, this::reveal);
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		fill(getViewSite().getActionBars().getToolBarManager());
		follower = new ModelFollower(getSite().getPage(), this::follow);
		refresh();
		follower.start();
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
		presenter.overlay(column).ifPresent(overlay -> follower.navigator().ifPresent(navigator -> navigator.show(overlay)));
	}

	private void export() {
		presenter.result().ifPresent(found -> SaveAs.ask(getSite().getShell(), "Export Costs", presenter.document().orElseThrow().model().file(), "costs",
				new String[] { "*.csv" }, FAMILY, file -> new ExportCostOperation(found.rows(), found.cost().totals(), file)::run));
	}

	private void follow(Optional<GraphSelection> selected) {
		presenter.show(selected.map(GraphSelection::document));
		selected.flatMap(one -> presenter.row(one.element())).ifPresent(area::select);
	}

	private void choose(GraphElement element) {
		presenter.document().ifPresent(document -> selection.select(new GraphSelection(document, element)));
	}

	private void reveal(GraphElement element) {
		Optional<GraphNavigator> navigator = follower.navigator();
		navigator.ifPresent(editor -> editor.reveal(element));
	}

	private void refresh() {
		if (page.isDisposed()) {
			return;
		}
		stack.topControl = presenter.document().isPresent() ? area.control() : empty;
		area.refresh();
		page.layout();
	}

	/** @return the logic behind the view */
	public CostPresenter presenter() {
		return presenter;
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area.control()) {
			area.setFocus();
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
