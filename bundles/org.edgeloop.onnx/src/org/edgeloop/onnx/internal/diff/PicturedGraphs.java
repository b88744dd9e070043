package org.edgeloop.onnx.internal.diff;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.diff.Arrangement;
import org.edgeloop.onnx.diff.DiffPicture;
import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** The graphs of a picture of two models, which of their nodes is whose, and what is known of their values. */
public final class PicturedGraphs implements InferredShapes {

	/** A value of one of the two models. */
	record Origin(InferredShapes shapes, Graph graph, String value) {
	}

	private final Map<NodeRef, NodeRef> places = new HashMap<>();
	private final Map<NodeRef, NodeRef> originals = new HashMap<>();
	private final Map<Graph, Map<String, Origin>> origins = new IdentityHashMap<>();
	private Optional<Model> model = Optional.empty();

	private PicturedGraphs() {
	}

	public static PicturedGraphs of(ModelDiff diff, Arrangement arrangement) {
		var graphs = new PicturedGraphs();
		var copy = new PictureCopy(diff, graphs);
		Graph graph = arrangement == Arrangement.MERGED ? copy.merged(diff.before().graph(), diff.after().graph()) : copy.sideBySide();
		Map<String, Long> opsets = new HashMap<>(diff.before().opsets());
		opsets.putAll(diff.after().opsets());
		graphs.model = Optional.of(new Model(diff.after().file(), diff.after().origin(), opsets, Map.of(), graph, List.of()));
		return graphs;
	}

	void put(NodeRef original, Graph graph, int index) {
		var place = new NodeRef(graph, index);
		places.put(original, place);
		originals.put(place, original);
	}

	/** Notes where the values of a graph of the picture come from. */
	void put(Graph graph, Map<String, Origin> values) {
		origins.put(graph, values);
	}

	public Model model() {
		return model.orElseThrow();
	}

	/** @return where a node of one of the models stands */
	public Optional<NodeRef> place(NodeRef original) {
		return Optional.ofNullable(places.get(original));
	}

	/** @return the node of one of the models that a node of the picture is */
	public Optional<NodeRef> original(NodeRef pictured) {
		return Optional.ofNullable(originals.get(pictured));
	}

	/** @return the value of one of the models that a value of the picture is */
	public Optional<DiffPicture.Original> original(Graph graph, String value) {
		return origin(graph, value).map(origin -> new DiffPicture.Original(origin.graph, origin.value));
	}

	private Optional<Origin> origin(Graph graph, String value) {
		return model().scopeOf(graph, value).flatMap(scope -> Optional.ofNullable(origins.get(scope))).flatMap(values -> Optional.ofNullable(values.get(value)));
	}

	@Override
	public Optional<ValueType> type(Graph graph, String value) {
		return origin(graph, value).flatMap(origin -> origin.shapes.type(origin.graph, origin.value));
	}

	@Override
	public Optional<String> reason(Graph graph, String value) {
		return origin(graph, value).flatMap(origin -> origin.shapes.reason(origin.graph, origin.value));
	}

	@Override
	public Optional<Tensor> constant(Graph graph, String value) {
		return origin(graph, value).flatMap(origin -> origin.shapes.constant(origin.graph, origin.value));
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	/** @return what values that only one of the models has are called by */
	static String prefixed(boolean before, String name) {
		return (before ? DiffPicture.BEFORE : DiffPicture.AFTER) + "/" + name;
	}
}
