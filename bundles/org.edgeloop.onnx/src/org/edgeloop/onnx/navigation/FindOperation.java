package org.edgeloop.onnx.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.view.AttributeText;

/** Finds nodes and values by words, in subgraphs and functions too. */
public final class FindOperation {

	private static final int BETWEEN_LOOKS = 256;

	private final Model model;
	private final FindQuery query;

	public FindOperation(Model model, FindQuery query) {
		this.model = model;
		this.query = query;
	}

	/** One search. */
	private final class Search {

		private final Predicate<String> matches;
		private final Progress progress;
		private final List<FindHit> hits = new ArrayList<>();

		private Search(Progress progress) throws ProblemException {
			matches = query.matcher(progress);
			this.progress = progress;
		}

		private void look(Graph graph) {
			graph.requiredInputs().forEach(input -> value(graph, input.name()));
			for (Node node : graph.nodes()) {
				if (node.index() % BETWEEN_LOOKS == 0) {
					progress.checkCancelled();
				}
				if (!node(graph, node)) {
					node.outputs().stream().filter(output -> !output.isEmpty()).forEach(output -> value(graph, output));
				}
			}
			graph.initializers().keySet().forEach(name -> value(graph, name));
			graph.sparseInitializers().keySet().forEach(name -> value(graph, name));
			progress.worked(graph.nodes().size());
		}

		/** @return whether the node itself was found, so that what it makes need not be named beside it */
		private boolean node(Graph graph, Node node) {
			Optional<FindHit> found = nodeHit(graph, node, FindPlace.NAME, node.name())
					.or(() -> nodeHit(graph, node, FindPlace.OPERATOR, node.qualifiedOperator())).or(() -> attribute(graph, node));
			found.ifPresent(hits::add);
			return found.isPresent();
		}

		private Optional<FindHit> attribute(Graph graph, Node node) {
			return query.places().contains(FindPlace.ATTRIBUTE) ? node.attributes().entrySet().stream()
					.map(attribute -> nodeHit(graph, node, FindPlace.ATTRIBUTE, attribute.getKey() + " = " + AttributeText.of(attribute.getValue())))
					.flatMap(Optional::stream).findFirst() : Optional.empty();
		}

		private Optional<FindHit> nodeHit(Graph graph, Node node, FindPlace place, String text) {
			return query.places().contains(place) && matches.test(text)
					? Optional.of(new FindHit(graph, Optional.of(new NodeRef(graph, node.index())), "", place, text))
					: Optional.empty();
		}

		private void value(Graph graph, String name) {
			if (query.places().contains(FindPlace.TENSOR) && matches.test(name)) {
				hits.add(new FindHit(graph, Optional.empty(), name, FindPlace.TENSOR, name));
			}
		}
	}

	/**
	 * @return in the order of the model's graphs, in each its inputs, then nodes with what they make, then initializers; a node that was
	 *         found once is not named again
	 * @throws ProblemException if the query is no regular expression, or one that a name in the model is too long for
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<FindHit> run(Progress progress) throws ProblemException {
		progress.begin("Looking for " + query.text(), model.graphs().stream().mapToLong(graph -> graph.nodes().size()).sum());
		var search = new Search(progress);
		try {
			if (!query.text().isEmpty()) {
				model.graphs().forEach(search::look);
			}
		} catch (StackOverflowError e) {
			// java.util.regex goes along a text by recursion, and a file may hold a name of any length
			throw new ProblemException(Problem.error("a name in the model is too long for this regular expression", query.text(), "look for plain text"), e);
		}
		return List.copyOf(search.hits);
	}
}
