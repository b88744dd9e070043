package org.edgeloop.onnx.ui.cost;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ExportMemoryMapOperation;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.GraphSelectionProvider;
import org.edgeloop.onnx.ui.ModelFollower;
import org.edgeloop.onnx.ui.internal.cost.MemoryArea;
import org.edgeloop.onnx.ui.internal.cost.SaveAs;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.TableCopy;

/** Where the values of the model in front lie in memory while it runs: a map over the order of execution, and its table. */
public final class MemoryView extends ViewPart {

	public static final String ID = "org.edgeloop.onnx.ui.memoryView";

	private static final int MARGIN = 12;
	private static final String[] FORMATS = { "*.svg", "*.png", "*.pdf", "*.csv" };

	private final GraphSelectionProvider selection = new GraphSelectionProvider();
	private final StackLayout stack = new StackLayout();
	private MemoryPresenter presenter;
	private ModelFollower follower;
	private Composite page;
	private Composite empty;
	private MemoryArea area;

	@Override
	public void createPartControl(Composite parent) {
		presenter = new MemoryPresenter(new JobsBackground(CostView.FAMILY, parent.getDisplay()), this::refresh);
		page = new Composite(parent, SWT.NONE);
		page.setLayout(stack);
		empty = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
		Label hint = new Label(empty, SWT.WRAP);
		hint.setText("Open an ONNX model to see where its values lie in memory while it runs, and which step needs most.");
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		area = new MemoryArea(page, presenter, this::choose, this::reveal);
		new GlobalAction(ActionFactory.COPY, () -> TableCopy.copyFocused(page.getDisplay())).install(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		var export = Actions.push("Export the Map\u2026", this::export);
		export.setImageDescriptor(Icons.EXPORT.descriptor());
		export.setToolTipText("Export the map as a picture or a table\u2026");
		getViewSite().getActionBars().getToolBarManager().add(export);
		follower = new ModelFollower(getSite().getPage(), this::follow);
		refresh();
		follower.start();
	}

	private void export() {
		presenter.plan().ifPresent(plan -> {
			var model = presenter.document().orElseThrow().model().file();
			SaveAs.ask(getSite().getShell(), "Export the Memory Map", model, "memory", FORMATS, CostView.FAMILY,
					file -> new ExportMemoryMapOperation(plan, "Arena of " + model.getFileName(), file)::run);
		});
	}

	private void follow(Optional<GraphSelection> selected) {
		presenter.show(selected.map(GraphSelection::document));
		selected.ifPresent(one -> presenter.follow(one.element()));
	}

	private void choose(ArenaBuffer buffer) {
		presenter.select(Optional.of(buffer));
		presenter.element(buffer).ifPresent(element -> presenter.document().ifPresent(document -> selection.select(new GraphSelection(document, element))));
	}

	private void reveal(ArenaBuffer buffer) {
		presenter.element(buffer).ifPresent(element -> follower.navigator().ifPresent(navigator -> navigator.reveal(element)));
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
	public MemoryPresenter presenter() {
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
