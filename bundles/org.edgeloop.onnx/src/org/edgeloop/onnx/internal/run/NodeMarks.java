package org.edgeloop.onnx.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;

/**
 * Names for nodes by which they are known again in what ONNX Runtime made of them: it keeps the name of a node, or makes a longer one of it, when
 * it fuses, replaces or inlines it.
 */
final class NodeMarks {

	private static final Pattern MARK = Pattern.compile("edgeloop#(\\d{1,9})#");

	private final List<NodeRef> marked = new ArrayList<>();

	/** Names the nodes of a message, which holds the model's own file. */
	NodeMarks(Model model, ModelProto.Builder message) {
		mark(message.getGraphBuilder(), model.graph());
		for (FunctionProto.Builder function : message.getFunctionsBuilderList()) {
			for (Function known : model.functions()) {
				if (known.name().equals(function.getName()) && known.overload().isEmpty() && isDomain(known.domain(), function.getDomain())) {
					mark(function.getNodeBuilderList(), known.body());
				}
			}
		}
	}

	private static boolean isDomain(String known, String written) {
		return known.equals(written.isEmpty() ? Model.DEFAULT_DOMAIN : written);
	}

	private void mark(GraphProto.Builder message, Graph graph) {
		mark(message.getNodeBuilderList(), graph);
	}

	/** Where something of the file was not read, its nodes cannot be told from each other and keep their names. */
	private void mark(List<NodeProto.Builder> messages, Graph graph) {
		if (messages.size() != graph.nodes().size()) {
			return;
		}
		for (int i = 0; i < messages.size(); i++) {
			NodeProto.Builder message = messages.get(i);
			Node node = graph.nodes().get(i);
			message.setName("edgeloop#" + marked.size() + "#");
			marked.add(new NodeRef(graph, i));
			for (AttributeProto.Builder attribute : message.getAttributeBuilderList()) {
				if (attribute.hasG() && node.attributes().get(attribute.getName()) instanceof Attribute.OfGraph(Graph subgraph)) {
					mark(attribute.getGBuilder(), subgraph);
				}
			}
		}
	}

	/** @return the nodes whose marks stand in a name, in their order there */
	List<NodeRef> in(String name) {
		List<NodeRef> found = new ArrayList<>();
		Matcher matcher = MARK.matcher(name);
		while (matcher.find()) {
			int mark = Integer.parseInt(matcher.group(1));
			if (mark < marked.size()) {
				found.add(marked.get(mark));
			}
		}
		return found;
	}
}
