package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.diff.ModelDiff;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.ValueDiff;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;

/** Puts two graphs into one. */
final class PictureCopy {

	private final ModelDiff diff;
	private final PicturedGraphs graphs;
	/** What values of the model before are called in a merged picture; those of inner graphs are added as they are met. */
	private final Map<String, String> mergedNames = new HashMap<>();
	private final Set<String> constantsBefore = new HashSet<>();

	PictureCopy(ModelDiff diff, PicturedGraphs graphs) {
		this.diff = diff;
		this.graphs = graphs;
	}

	Graph sideBySide() {
		var copy = new GraphCopy("", graphs);
		whole(diff.before().graph(), true, copy);
		whole(diff.after().graph(), false, copy);
		return copy.build("");
	}

	private InferredShapes shapes(boolean before) {
		return before ? diff.shapes().before() : diff.shapes().after();
	}

	/** Copies a graph with a prefix before all names, which makes a group of it. */
	private void whole(Graph source, boolean before, GraphCopy copy) {
		UnaryOperator<String> names = name -> name.isEmpty() ? "" : PicturedGraphs.prefixed(before, name);
		copy.values(source, shapes(before), names, _ -> true);
		for (Node node : source.nodes()) {
			List<String> inputs = node.inputs().stream().map(names).toList();
			copy.node(new NodeRef(source, node.index()), PicturedGraphs.prefixed(before, node.label()), shapes(before), inputs, names,
					(_, inner) -> inner(inner, before));
		}
	}

	private Graph inner(Graph source, boolean before) {
		var copy = new GraphCopy(PicturedGraphs.prefixed(before, source.id()), graphs);
		whole(source, before, copy);
		return copy.build(source.name());
	}

	/** The graph after, with those nodes of the one before that it lacks. */
	Graph merged(Graph before, Graph after) {
		var copy = new GraphCopy(after.id(), graphs);
		names(before, after);
		copy.values(after, diff.shapes().after(), UnaryOperator.identity(), _ -> true);
		Set<String> needed = new HashSet<>();
		List<NodeRef> removed = before.nodes().stream().map(node -> new NodeRef(before, node.index()))
				.filter(ref -> diff.of(ref).filter(node -> node.after().isEmpty()).isPresent()).toList();
		removed.forEach(ref -> needed.addAll(ref.node().inputs()));
		copy.values(before, diff.shapes().before(), this::mergedName, name -> needed.contains(name) && isAlone(name));
		removed.forEach(ref -> copy.node(ref, ref.node().name(), diff.shapes().before(), ref.node().inputs().stream().map(this::mergedName).toList(),
				this::mergedName, (_, inner) -> inner(inner, true)));
		for (Node node : after.nodes()) {
			merge(new NodeRef(after, node.index()), copy);
		}
		return copy.build(after.name());
	}

	private void merge(NodeRef ref, GraphCopy copy) {
		Optional<NodeRef> old = diff.of(ref).flatMap(NodeDiff::before);
		copy.node(ref, ref.node().name(), diff.shapes().after(), inputs(ref, old), UnaryOperator.identity(), (name, inner) -> {
			Optional<Attribute> partner = old.flatMap(node -> Optional.ofNullable(node.node().attributes().get(name)));
			return partner.isPresent() && partner.get() instanceof Attribute.OfGraph same ? merged(same.value(), inner) : inner(inner, false);
		});
	}

	/** What it takes now, and behind that what it took of nodes that are gone. */
	private List<String> inputs(NodeRef ref, Optional<NodeRef> old) {
		List<String> inputs = new ArrayList<>(ref.node().inputs());
		old.ifPresent(node -> node.node().inputs().stream().filter(this::isMadeByRemoved).map(this::mergedName).filter(name -> !inputs.contains(name))
				.forEach(inputs::add));
		return inputs;
	}

	private boolean isMadeByRemoved(String name) {
		return mergedNames.containsKey(name) && isAlone(name) && !constantsBefore.contains(name);
	}

	private String mergedName(String name) {
		return mergedNames.getOrDefault(name, name);
	}

	/** @return whether only the model before has a value */
	private boolean isAlone(String name) {
		return mergedName(name).equals(PicturedGraphs.prefixed(true, name));
	}

	private void names(Graph before, Graph after) {
		before.inputs().forEach(value -> mergedNames.put(value.name(), PicturedGraphs.prefixed(true, value.name())));
		before.initializers().keySet().forEach(name -> {
			mergedNames.put(name, PicturedGraphs.prefixed(true, name));
			constantsBefore.add(name);
		});
		if (before == diff.before().graph()) {
			for (ValueDiff value : diff.parts().inputs()) {
				value.before().filter(_ -> value.after().isPresent()).ifPresent(old -> mergedNames.put(old.name(), value.name()));
			}
		} else {
			for (int i = 0; i < Math.min(before.inputs().size(), after.inputs().size()); i++) {
				mergedNames.put(before.inputs().get(i).name(), after.inputs().get(i).name());
			}
		}
		for (Node node : before.nodes()) {
			Optional<Node> now = diff.of(new NodeRef(before, node.index())).flatMap(NodeDiff::after).map(NodeRef::node);
			for (int output = 0; output < node.outputs().size(); output++) {
				String name = node.outputs().get(output);
				int place = output;
				mergedNames.put(name, now.filter(other -> place < other.outputs().size()).map(other -> other.outputs().get(place))
						.orElse(PicturedGraphs.prefixed(true, name)));
			}
		}
	}
}
