package org.edgeloop.onnx.internal.run;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.run.ValuePlace;
import org.edgeloop.onnx.tensor.TensorArray;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;

/**
 * Leads values of subgraphs out to the main graph, as further outputs of the nodes that the subgraphs belong to. Out of loops they come stacked, a
 * slice for each round; out of a branch that was not taken as an array without elements.
 */
final class NestedValues {

	private static final String AXES = "scan_output_axes";
	private static final String DIRECTIONS = "scan_output_directions";

	private final Model model;
	private final GraphProto.Builder main;
	private int count;

	NestedValues(Model model, ModelProto.Builder message) {
		this.model = model;
		main = message.getGraphBuilder();
	}

	/**
	 * @param element what the value is a tensor of
	 * @return its name in the main graph
	 * @throws ProblemException if it lies in a function, or in a node that is none of ONNX's own
	 */
	String lead(ValuePlace place, ElementType element) throws ProblemException {
		String name = place.name();
		Graph graph = place.graph();
		for (Optional<NodeRef> owner = model.owner(graph); owner.isPresent(); owner = model.owner(graph)) {
			String out = "edgeloop/led/" + count++;
			leadOut(owner.get(), graph, name, out, element);
			name = out;
			graph = owner.get().graph();
		}
		if (graph != model.graph()) {
			throw problem(place, "lies in the body of a function");
		}
		return name;
	}

	private ProblemException problem(ValuePlace place, String what) {
		return new ProblemException(Problem.error("the value '%s' %s and cannot be captured".formatted(place.name(), what), model.file().toString(),
				"choose a value of the main graph, or of the branches and bodies of its nodes"));
	}

	private void leadOut(NodeRef owner, Graph graph, String name, String out, ElementType element) throws ProblemException {
		NodeProto.Builder node = builder(owner);
		String operator = owner.node().qualifiedOperator();
		switch (operator) {
		case "If" -> {
			for (String branch : List.of("then_branch", "else_branch")) {
				GraphProto.Builder body = attribute(node, branch).getGBuilder();
				boolean inside = owner.node().attributes().get(branch) instanceof Attribute.OfGraph(Graph other) && other == graph;
				body.addNode(inside ? Protos.node("Identity", List.of(name), out + "/" + branch) : nothing(element, out + "/" + branch));
				body.addOutput(Protos.value(out + "/" + branch, Protos.tensor(element)));
			}
		}
		case "Loop", "Scan" -> {
			GraphProto.Builder body = attribute(node, "body").getGBuilder();
			body.addNode(Protos.node("Identity", List.of(name), out + "/body"));
			body.addOutput(Protos.value(out + "/body", Protos.tensor(element)));
			for (AttributeProto.Builder attribute : node.getAttributeBuilderList()) {
				if (attribute.getName().equals(AXES) || attribute.getName().equals(DIRECTIONS)) {
					attribute.addInts(0);
				}
			}
		}
		default -> throw problem(new ValuePlace(graph, name), "lies in a node of the operator " + operator);
		}
		node.addOutput(out);
	}

	private static NodeProto nothing(ElementType element, String output) {
		TensorArray none = element == ElementType.STRING ? TensorArray.ofTexts(List.of(0L), List.of())
				: TensorArray.of(element, List.of(0L), ByteBuffer.allocate(0));
		return Protos.node("Constant", List.of(), output, Protos.attribute("value", DatumWriter.tensor("", none)));
	}

	/** The message of a node; the graphs of the model and of the message are built alike, but for what is added behind the nodes. */
	private NodeProto.Builder builder(NodeRef ref) throws ProblemException {
		GraphProto.Builder graph = builder(ref.graph());
		if (graph.getNodeCount() <= ref.index() || !graph.getNode(ref.index()).getOpType().equals(ref.node().operator())) {
			throw new ProblemException(Problem.error("the graph '%s' is not sound, and no values of it can be captured".formatted(ref.graph()),
					model.file().toString(), "make the model anew"));
		}
		return graph.getNodeBuilder(ref.index());
	}

	private GraphProto.Builder builder(Graph graph) throws ProblemException {
		Optional<NodeRef> owner = model.owner(graph);
		if (owner.isEmpty()) {
			return main;
		}
		for (Map.Entry<String, Attribute> attribute : owner.get().node().attributes().entrySet()) {
			if (attribute.getValue() instanceof Attribute.OfGraph(Graph subgraph) && subgraph == graph) {
				return attribute(builder(owner.get()), attribute.getKey()).getGBuilder();
			}
		}
		throw problem(new ValuePlace(graph, graph.toString()), "is no graph of its own");
	}

	private static AttributeProto.Builder attribute(NodeProto.Builder node, String name) {
		return node.getAttributeBuilderList().stream().filter(attribute -> attribute.getName().equals(name)).findFirst()
				.orElseThrow(() -> new NoSuchElementException(name));
	}
}
