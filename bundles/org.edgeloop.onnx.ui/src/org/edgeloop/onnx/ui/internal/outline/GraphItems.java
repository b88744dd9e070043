package org.edgeloop.onnx.ui.internal.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.internal.outline.OutlineItem.Kind;
import org.edgeloop.onnx.view.AttributeText;

/** Makes the items of graphs and of what is in them. */
final class GraphItems {

	/** A native tree makes its rows one by one: of more, it shows ranges that are opened. */
	static final int SHOWN_AT_ONCE = 1000;

	private final Model model;
	private final Function<Graph, NameScopes> scopes;

	/** @param scopes of a graph, the same at each call */
	GraphItems(Model model, Function<Graph, NameScopes> scopes) {
		this.model = model;
		this.scopes = scopes;
	}

	OutlineItem graph(Optional<OutlineItem> parent, Kind kind, String text, Graph graph) {
		return new OutlineItem(parent, kind, text, Optional.of(new GraphElement.OfGraph(graph)), _ -> false, item -> content(item, graph));
	}

	private List<OutlineItem> content(OutlineItem item, Graph graph) {
		List<OutlineItem> children = new ArrayList<>();
		list(item, "Inputs", graph.requiredInputs(), (list, input) -> value(list, Kind.INPUT, graph, input.name())).ifPresent(children::add);
		list(item, "Outputs", graph.outputs(), (list, output) -> value(list, Kind.OUTPUT, graph, output.name())).ifPresent(children::add);
		List<String> initializers = new ArrayList<>(graph.initializers().keySet());
		initializers.addAll(graph.sparseInitializers().keySet());
		list(item, "Initializers", initializers, (list, name) -> value(list, Kind.INITIALIZER, graph, name)).ifPresent(children::add);
		children.addAll(members(item, graph, scopes.apply(graph).members()));
		return children;
	}

	/** @return a heading with all values of one sort under it; empty if there are none */
	private <T> Optional<OutlineItem> list(OutlineItem parent, String title, Collection<T> values, BiFunction<OutlineItem, T, OutlineItem> item) {
		List<T> all = List.copyOf(values);
		return all.isEmpty() ? Optional.empty()
				: Optional.of(new OutlineItem(Optional.of(parent), Kind.LIST, title + " (" + all.size() + ")", Optional.empty(), _ -> false,
						list -> ranges(list, all, item, (_, _) -> false)));
	}

	/** @param graph in which the name stands; it may be defined in one around */
	private OutlineItem value(OutlineItem parent, Kind kind, Graph graph, String name) {
		Graph definedIn = model.scopeOf(graph, name).orElse(graph);
		return OutlineItem.leaf(parent, kind, name, Optional.of(new GraphElement.OfValue(definedIn, name)));
	}

	private List<OutlineItem> members(OutlineItem parent, Graph graph, List<NameScopes.Member> members) {
		return ranges(parent, members, (item, member) -> switch (member) {
		case NameScopes.OfNode(int index) -> node(item, new NodeRef(graph, index));
		case NameScopes.Scope scope -> scope(item, graph, scope);
		}, (member, node) -> switch (member) {
		case NameScopes.OfNode(int index) -> index == node;
		case NameScopes.Scope scope -> scopes.apply(graph).holds(scope, node);
		});
	}

	private OutlineItem scope(OutlineItem parent, Graph graph, NameScopes.Scope scope) {
		return new OutlineItem(Optional.of(parent), Kind.SCOPE, scope.name(), Optional.empty(), node -> scopes.apply(graph).holds(scope, node),
				item -> members(item, graph, scope.members()));
	}

	/**
	 * @param holds whether one of these is, or has in it, the node of a number
	 * @return an item for each of what is given, or for each thousand of it
	 */
	private static <T> List<OutlineItem> ranges(OutlineItem parent, List<T> all, BiFunction<OutlineItem, T, OutlineItem> item,
			BiPredicate<T, Integer> holds) {
		if (all.size() <= SHOWN_AT_ONCE) {
			return all.stream().map(one -> item.apply(parent, one)).toList();
		}
		List<OutlineItem> found = new ArrayList<>();
		for (int from = 0; from < all.size(); from += SHOWN_AT_ONCE) {
			List<T> part = all.subList(from, Math.min(all.size(), from + SHOWN_AT_ONCE));
			String text = "%,d \u2013 %,d".formatted(from + 1, from + part.size());
			found.add(new OutlineItem(Optional.of(parent), Kind.LIST, text, Optional.empty(),
					node -> part.stream().anyMatch(one -> holds.test(one, node)), range -> part.stream().map(one -> item.apply(range, one)).toList()));
		}
		return found;
	}

	private OutlineItem node(OutlineItem parent, NodeRef ref) {
		return new OutlineItem(Optional.of(parent), Kind.NODE, text(ref.node()), Optional.of(new GraphElement.OfNode(ref)),
				index -> index == ref.index(), item -> content(item, ref));
	}

	/** @return the last part of the name, and the operator unless the name says it */
	static String text(Node node) {
		String label = node.label();
		String last = label.substring(label.lastIndexOf('/') + 1);
		return last.startsWith(node.operator()) ? last : last + " \u2014 " + node.operator();
	}

	private List<OutlineItem> content(OutlineItem item, NodeRef ref) {
		List<OutlineItem> children = new ArrayList<>();
		Node node = ref.node();
		node.inputs().stream().filter(name -> !name.isEmpty()).forEach(name -> children.add(value(item, Kind.INPUT, ref.graph(), name)));
		node.outputs().stream().filter(name -> !name.isEmpty()).forEach(name -> children.add(value(item, Kind.OUTPUT, ref.graph(), name)));
		node.attributes().forEach((name, attribute) -> {
			switch (attribute) {
			case Attribute.OfGraph(Graph graph) -> children.add(graph(Optional.of(item), Kind.SUBGRAPH, name, graph));
			case Attribute.OfGraphs(List<Graph> graphs) -> {
				for (int i = 0; i < graphs.size(); i++) {
					children.add(graph(Optional.of(item), Kind.SUBGRAPH, name + "[" + i + "]", graphs.get(i)));
				}
			}
			default -> children.add(OutlineItem.leaf(item, Kind.ATTRIBUTE, name + " = " + AttributeText.of(attribute), Optional.empty()));
			}
		});
		return children;
	}
}
