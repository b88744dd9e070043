package org.edgeloop.onnx.ui.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.diff.DeltaOverlay;
import org.edgeloop.onnx.diff.LatencyComparison;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.run.LatencyOverlay;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphOverlay;

/** What the nodes of two compared models are coloured by: operators, or by how much a number differs. */
public final class DiffColours {

	private final ModelDiff diff;
	private final Map<GraphPresenter, Function<NodeRef, Optional<NodeDiff>>> graphs = new LinkedHashMap<>();
	private Optional<LatencyComparison> latency = Optional.empty();
	private Optional<String> chosen = Optional.empty();

	DiffColours(ModelDiff diff) {
		this.diff = diff;
	}

	/** @param diffs what became of a node of the graph */
	void add(GraphPresenter graph, Function<NodeRef, Optional<NodeDiff>> diffs) {
		graphs.put(graph, diffs);
	}

	void setLatency(Optional<LatencyComparison> measured) {
		latency = measured;
		choose(chosen);
	}

	/** @return numbers by whose differences nodes can be coloured */
	public List<String> names() {
		return overlays(diff::of).stream().map(GraphOverlay::name).toList();
	}

	/** @param name one of {@link #names()}; empty for the operators' colours */
	public void choose(Optional<String> name) {
		chosen = name;
		graphs.forEach((graph, diffs) -> graph.setOverlay(overlays(diffs).stream().filter(overlay -> name.filter(overlay.name()::equals).isPresent()).findFirst()));
	}

	/** @return what was chosen last */
	public Optional<String> chosen() {
		return chosen;
	}

	private List<GraphOverlay> overlays(Function<NodeRef, Optional<NodeDiff>> diffs) {
		List<GraphOverlay> overlays = new ArrayList<>();
		for (CostColumn column : CostColumn.values()) {
			overlays.add(new DeltaOverlay(column.overlay(diff.costs().before()), column.overlay(diff.costs().after()), diffs));
		}
		latency.ifPresent(both -> overlays.add(new DeltaOverlay(new LatencyOverlay(both.before()), new LatencyOverlay(both.after()), diffs)));
		return overlays;
	}
}
