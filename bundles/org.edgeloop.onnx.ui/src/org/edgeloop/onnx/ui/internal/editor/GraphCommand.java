package org.edgeloop.onnx.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.ui.graph.BoxWalk.Direction;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** What keys and menus do with the graph in an editor, without asking anything. */
public enum GraphCommand {
	GO_UP("goUp", p -> p.steps().go(Direction.UP)),
	GO_DOWN("goDown", p -> p.steps().go(Direction.DOWN)),
	GO_LEFT("goLeft", p -> p.steps().go(Direction.LEFT)),
	GO_RIGHT("goRight", p -> p.steps().go(Direction.RIGHT)),
	NEXT_NODE("nextNode", p -> p.steps().goToNode(1)),
	PREVIOUS_NODE("previousNode", p -> p.steps().goToNode(-1)),
	TOGGLE("toggle", p -> p.steps().toggle()),
	EXPAND_ALL("expandAll", p -> p.setAllOpen(true)),
	COLLAPSE_ALL("collapseAll", p -> p.setAllOpen(false)),
	ZOOM_IN("zoomIn", p -> p.viewport().zoom(Viewport.STEP)),
	ZOOM_OUT("zoomOut", p -> p.viewport().zoom(1 / Viewport.STEP)),
	ACTUAL_SIZE("actualSize", p -> p.viewport().zoom(1 / p.viewport().scale())),
	FIT("fit", p -> p.viewport().fit()),
	FIT_SELECTION("fitSelection", GraphCommand::fitSelection),
	FIND_NEXT("findNext", p -> p.finder().next()),
	FIND_PREVIOUS("findPrevious", p -> p.finder().previous()),
	TRACE("trace", p -> p.tracer().trace(false)),
	TRACE_ALL("traceAll", p -> p.tracer().trace(true)),
	SHOW_MAIN("showMain", p -> p.show(p.document().model().graph())),
	LAY_OUT("layOut", GraphPresenter::layOut),
	/** Takes back what is in the way: a layout that takes long, a path, what is selected. */
	CANCEL("cancel", GraphCommand::cancel);

	private static final String PREFIX = "org.edgeloop.onnx.ui.graph.";

	private final String name;
	private final Consumer<GraphPresenter> action;

	GraphCommand(String name, Consumer<GraphPresenter> action) {
		this.name = name;
		this.action = action;
	}

	/** @return of the command in {@code plugin.xml} */
	public String id() {
		return PREFIX + name;
	}

	void perform(GraphPresenter presenter) {
		action.accept(presenter);
	}

	private static void fitSelection(GraphPresenter presenter) {
		presenter.layout().filter(_ -> !presenter.selectedBoxes().isEmpty()).ifPresentOrElse(layout -> {
			double[] area = layout.extent(presenter.selectedBoxes().stream().mapToObj(layout.boxes()::get).toList());
			presenter.viewport().fit(area[0], area[1], area[2], area[3]);
		}, presenter.viewport()::fit);
	}

	private static void cancel(GraphPresenter presenter) {
		if (presenter.isLayingOut()) {
			presenter.cancelLayout();
		} else if (presenter.tracer().isActive()) {
			presenter.tracer().clear();
		} else {
			presenter.select(List.of());
		}
	}
}
