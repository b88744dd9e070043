package org.edgeloop.onnx.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.internal.diff.PicturedGraphs;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.view.GraphMark;

/** Two models as one that can be laid out and painted as any other; it is for looking at, and cannot be run. */
public final class DiffPicture {

	/** What the groups, and the values that only one model has, are called by. */
	public static final String BEFORE = "before";
	public static final String AFTER = "after";

	/** A value of one of the two models. */
	public record Original(Graph graph, String value) {
	}

	private final PicturedGraphs graphs;
	private final Map<NodeRef, GraphMark> marks = new HashMap<>();
	private final Map<NodeDiff, List<NodeRef>> places = new LinkedHashMap<>();
	private final Map<NodeRef, NodeDiff> diffs = new HashMap<>();

	private DiffPicture(ModelDiff diff, PicturedGraphs graphs) {
		this.graphs = graphs;
		for (NodeDiff node : diff.parts().nodes()) {
			List<NodeRef> found = new ArrayList<>();
			node.after().flatMap(graphs::place).ifPresent(found::add);
			node.before().flatMap(graphs::place).filter(ref -> !found.contains(ref)).ifPresent(found::add);
			places.put(node, List.copyOf(found));
			for (NodeRef ref : found) {
				diffs.put(ref, node);
				mark(node.kind()).ifPresent(mark -> marks.put(ref, mark));
			}
		}
	}

	public static DiffPicture of(ModelDiff diff, Arrangement arrangement) {
		return new DiffPicture(diff, PicturedGraphs.of(diff, arrangement));
	}

	private static Optional<GraphMark> mark(MatchKind kind) {
		return switch (kind) {
		case ADDED -> Optional.of(GraphMark.ADDED);
		case REMOVED -> Optional.of(GraphMark.REMOVED);
		case CHANGED, MOVED -> Optional.of(GraphMark.CHANGED);
		case SAME, AFFECTED -> Optional.empty();
		};
	}

	public Model model() {
		return graphs.model();
	}

	/** @return what is known of the values in the picture */
	public InferredShapes shapes() {
		return graphs;
	}

	/** @return nodes of the picture that are not the same on both sides */
	public Map<NodeRef, GraphMark> marks() {
		return marks;
	}

	/** @return where a node stands in the picture, after before before; empty if it lies inside of one that is shown as the other model has it */
	public List<NodeRef> places(NodeDiff node) {
		return places.getOrDefault(node, List.of());
	}

	/** @return what a node of the picture stands for; empty inside of one that was added or removed */
	public Optional<NodeDiff> of(NodeRef pictured) {
		return Optional.ofNullable(diffs.get(pictured));
	}

	/** @return the node of one of the models that a node of the picture is; after, if it is one of both */
	public Optional<NodeRef> original(NodeRef pictured) {
		return graphs.original(pictured);
	}

	/** @return the value of one of the models that a value of the picture is; after, if it is one of both */
	public Optional<Original> original(Graph graph, String value) {
		return graphs.original(graph, value);
	}
}
