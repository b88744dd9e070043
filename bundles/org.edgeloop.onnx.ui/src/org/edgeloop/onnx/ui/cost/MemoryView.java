package org.edgeloop.onnx.ui.cost;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ExportMemoryMapOperation;
import org.edgeloop.onnx.ui.FollowingView;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.cost.MemoryArea;
import org.edgeloop.onnx.ui.internal.cost.SaveAs;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;

/** Where the values of the model in front lie in memory while it runs: a map over the order of execution, and its table. */
public final class MemoryView extends FollowingView {

	public static final String ID = "org.edgeloop.onnx.ui.memoryView";

	private static final String[] FORMATS = { "*.svg", "*.png", "*.pdf", "*.csv" };

	private MemoryPresenter presenter;
	private MemoryArea area;

	@Override
	protected Control createArea(Composite parent) {
		presenter = new MemoryPresenter(new JobsBackground(CostView.FAMILY, parent.getDisplay()), this::refresh);
		area = new MemoryArea(parent, presenter, this::choose, this::reveal);
		var export = Actions.push("Export the Map\u2026", this::export);
		export.setImageDescriptor(Icons.EXPORT.descriptor());
		export.setToolTipText("Export the map as a picture or a table\u2026");
		getViewSite().getActionBars().getToolBarManager().add(export);
		return area.control();
	}

	@Override
	protected String hint() {
		return "Open an ONNX model to see where its values lie in memory while it runs, and which step needs most.";
	}

	@Override
	protected boolean isFilled() {
		return presenter.document().isPresent();
	}

	@Override
	protected void showModel() {
		area.refresh();
	}

	private void export() {
		presenter.plan().ifPresent(plan -> {
			var model = presenter.document().orElseThrow().model().file();
			SaveAs.ask(getSite().getShell(), "Export the Memory Map", model, "memory", FORMATS, CostView.FAMILY,
					file -> new ExportMemoryMapOperation(plan, "Arena of " + model.getFileName(), file)::run);
		});
	}

	@Override
	protected void follow(Optional<GraphSelection> selected) {
		presenter.show(selected.map(GraphSelection::document));
		selected.ifPresent(one -> presenter.follow(one.element()));
	}

	private void choose(ArenaBuffer buffer) {
		presenter.select(Optional.of(buffer));
		presenter.element(buffer).ifPresent(element -> presenter.document().ifPresent(document -> choose(document, element)));
	}

	private void reveal(ArenaBuffer buffer) {
		presenter.element(buffer).ifPresent(this::reveal);
	}

	/** @return the logic behind the view */
	public MemoryPresenter presenter() {
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
