package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.view.BoxKind;

/**
 * Puts nodes into boxes by the parts of their names: {@code /encoder/layers.0/attn/MatMul} is in {@code encoder}, {@code layers.0} and
 * {@code attn}. Boxes that would hold next to nothing are left out.
 */
final class NameScopes {

	private static final int FEWEST_NODES = 3;
	/** Deeper names are no people's. */
	private static final int DEEPEST = 16;

	private final Graph graph;
	private final Map<String, NameScopes> inner = new LinkedHashMap<>();
	/** Nodes and the names of inner scopes, in the order in which they come in the file. */
	private final List<Object> members = new ArrayList<>();
	private int nodes;

	private NameScopes(Graph graph) {
		this.graph = graph;
	}

	/** Adds the nodes of a scope to a box, in boxes of their own where their names say so. */
	static void group(GraphScope scope, Item into) {
		var root = new NameScopes(scope.graph);
		for (Item item : scope.nodes) {
			if (item != null) {
				root.put(item, parts(scope.graph.nodes().get(item.node).name()), 0);
			}
		}
		root.members(into, "");
	}

	/** @return the names of the scopes around a node: its name without the last part, which is its own, with a number behind it or not */
	static List<String> parts(String name) {
		boolean slashes = name.indexOf('/') >= 0;
		List<String> parts = new ArrayList<>(Arrays.stream(name.split("/")).filter(part -> !part.isEmpty()).toList());
		if (parts.isEmpty()) {
			return parts;
		}
		String own = parts.removeLast();
		if (!slashes) {
			parts.addAll(Arrays.stream(own.split("\\.")).filter(part -> !part.isEmpty()).toList());
			if (!parts.isEmpty() && isNumber(parts.removeLast()) && !parts.isEmpty()) {
				parts.removeLast();
			}
		}
		return parts.stream().limit(DEEPEST).flatMap(NameScopes::split).limit(DEEPEST).toList();
	}

	/** {@code layers.0} is the first of {@code layers}; {@code features.0.conv} is deeper. */
	private static Stream<String> split(String part) {
		return part.indexOf('.') < 0 ? Stream.of(part) : Arrays.stream(part.split("\\.")).filter(piece -> !piece.isEmpty());
	}

	private static boolean isNumber(String text) {
		return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
	}

	private void put(Item item, List<String> parts, int depth) {
		nodes++;
		if (depth == parts.size()) {
			members.add(item);
			return;
		}
		String part = parts.get(depth);
		inner.computeIfAbsent(part, name -> {
			members.add(name);
			return new NameScopes(graph);
		}).put(item, parts, depth + 1);
	}

	private void members(Item into, String path) {
		for (Object member : members) {
			if (member instanceof Item item) {
				into.add(item);
				into.nodes += item.nodes;
			} else {
				String name = (String) member;
				inner.getOrDefault(name, this).box(into, path + "/" + name, name);
			}
		}
	}

	private void box(Item into, String path, String title) {
		if (nodes < FEWEST_NODES) {
			members(into, path);
			return;
		}
		if (members.size() == 1 && members.getFirst() instanceof String only) {
			inner.getOrDefault(only, this).box(into, path + "/" + only, title + "/" + only);
			return;
		}
		var group = new Item(BoxKind.GROUP, graph, -1);
		group.id = "scope:" + graph.id() + ":" + path;
		group.title = title;
		into.add(group);
		members(group, path);
		into.nodes += group.nodes;
	}
}
