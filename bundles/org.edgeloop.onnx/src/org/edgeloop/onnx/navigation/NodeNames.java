package org.edgeloop.onnx.navigation;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

/** The names by which people and programs mean nodes. */
public final class NodeNames {

	private NodeNames() {
	}

	/** @return the name of a node in all of a model, such as {@code If_3/then_branch/Conv #2} */
	public static String of(NodeRef ref) {
		String graph = ref.graph().id();
		return graph.isEmpty() ? ref.node().label() : graph + "/" + ref.node().label();
	}

	/**
	 * Finds a node by its name, or by what {@link #of} says of it.
	 *
	 * @throws ProblemException if no node is called so, or several are
	 */
	public static NodeRef find(Model model, String name) throws ProblemException {
		List<NodeRef> found = new ArrayList<>();
		for (Graph graph : model.graphs()) {
			for (Node node : graph.nodes()) {
				var ref = new NodeRef(graph, node.index());
				if (node.label().equals(name) || !graph.id().isEmpty() && of(ref).equals(name)) {
					found.add(ref);
				}
			}
		}
		if (found.isEmpty()) {
			throw new ProblemException(Problem.error("no node is called '" + name + "'", model.file().toString(), "see: edgeloop onnx find"));
		}
		if (found.size() > 1) {
			throw new ProblemException(Problem.error("%d nodes are called '%s'".formatted(found.size(), name), model.file().toString(),
					"put the graph before the name, such as " + of(found.getLast())));
		}
		return found.getFirst();
	}
}
