package org.edgeloop.dvc.internal.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A connected graph drawn with characters: boxes in layers, what comes first on top, and lines of stars. The boxes, the lines and the
 * distances of layers are DVC's; so is a pipeline without branches as a whole. Where it branches, the boxes may stand elsewhere.
 */
public final class AsciiGraph {

	private static final int BOX_HEIGHT = 3;
	private static final int LAYER_HEIGHT = 6;
	private static final int ROUNDS = 6;

	/** A box, or a place that a line over several layers goes through. */
	private static final class Node {

		private final String label;
		private final int layer;
		private final double width;
		private final List<Node> above = new ArrayList<>();
		private final List<Node> below = new ArrayList<>();
		private double x;

		Node(String label, int layer) {
			this.label = label;
			this.layer = layer;
			this.width = label.isEmpty() ? 1 : label.codePointCount(0, label.length()) + 4;
		}

		boolean isBox() {
			return !label.isEmpty();
		}
	}

	private final DirectedGraph<String> dependencies;
	private final List<List<Node>> layers = new ArrayList<>();
	private double gap = Double.MAX_VALUE;

	/** @param dependencies edges lead from a node to those that come before it; without cycles, not empty */
	public AsciiGraph(DirectedGraph<String> dependencies) {
		this.dependencies = dependencies;
	}

	/** @return the lines of the picture, all of one length, without a line break at the end */
	public String draw() {
		layOut();
		double left = layers.stream().flatMap(List::stream).mapToDouble(node -> node.x - node.width / 2).min().orElse(0);
		double right = layers.stream().flatMap(List::stream).mapToDouble(node -> node.x + node.width / 2).max().orElse(0);
		int columns = (int) Math.ceil(Math.ceil(right) - Math.floor(left)) + 1;
		var canvas = new AsciiCanvas(columns, (layers.size() - 1) * LAYER_HEIGHT + BOX_HEIGHT);
		for (List<Node> layer : layers) {
			for (Node node : layer) {
				node.below.forEach(next -> line(canvas, node, next, left));
			}
		}
		for (List<Node> layer : layers) {
			for (Node node : layer) {
				if (node.isBox()) {
					int column = (int) Math.rint(node.x - node.width / 2 - left);
					canvas.box(column, node.layer * LAYER_HEIGHT, (int) node.width, BOX_HEIGHT);
					canvas.text(column + 2, node.layer * LAYER_HEIGHT + 1, node.label);
				}
			}
		}
		return canvas.text();
	}

	/** Lines change their place between layers alone, so that none is hidden behind a box; beside boxes they go straight down. */
	private static void line(AsciiCanvas canvas, Node from, Node to, double left) {
		int column = (int) Math.rint(from.x - left);
		int bottom = from.layer * LAYER_HEIGHT + BOX_HEIGHT;
		if (!from.isBox()) {
			canvas.line(column, from.layer * LAYER_HEIGHT, column, bottom - 1, '*');
		}
		canvas.line(column, bottom, (int) Math.rint(to.x - left), to.layer * LAYER_HEIGHT - 1, '*');
	}

	private void layOut() {
		Map<String, Integer> ranks = ranks();
		Map<String, Node> boxes = new LinkedHashMap<>();
		ranks.forEach((name, rank) -> {
			Node node = new Node(name, rank);
			gap = Math.min(gap, node.width);
			boxes.put(name, node);
			layer(rank).add(node);
		});
		boxes.forEach((name, node) -> dependencies.successorsOf(name).forEach(before -> connect(boxes.get(before), node)));
		for (int round = 0; round < ROUNDS; round++) {
			layers.forEach(layer -> sort(layer, true));
			layers.reversed().forEach(layer -> sort(layer, false));
		}
		layers.forEach(AsciiGraph.this::spread);
		for (int round = 0; round < ROUNDS; round++) {
			layers.forEach(layer -> align(layer, true));
			layers.reversed().forEach(layer -> align(layer, false));
		}
	}

	/** Each node stands as high as it can, and is pulled down to right above what depends on it. */
	private Map<String, Integer> ranks() {
		Map<String, Integer> ranks = new LinkedHashMap<>();
		List<String> ordered = dependencies.postorder();
		for (String node : ordered) {
			ranks.put(node, dependencies.successorsOf(node).stream().mapToInt(before -> ranks.getOrDefault(before, 0) + 1).max().orElse(0));
		}
		for (String node : ordered.reversed()) {
			dependencies.predecessorsOf(node).stream().mapToInt(after -> ranks.getOrDefault(after, 0) - 1).min()
					.ifPresent(rank -> ranks.put(node, rank));
		}
		return ranks;
	}

	private List<Node> layer(int rank) {
		while (layers.size() <= rank) {
			layers.add(new ArrayList<>());
		}
		return layers.get(rank);
	}

	private void connect(Node from, Node to) {
		Node last = from;
		for (int rank = from.layer + 1; rank < to.layer; rank++) {
			Node between = new Node("", rank);
			layer(rank).add(between);
			join(last, between);
			last = between;
		}
		join(last, to);
	}

	private static void join(Node above, Node below) {
		above.below.add(below);
		below.above.add(above);
	}

	/** Nodes stand in the order of the middles of those that they are connected with. */
	private void sort(List<Node> layer, boolean fromAbove) {
		Map<Node, Double> middles = new HashMap<>();
		for (Node node : layer) {
			List<Node> neighbours = fromAbove ? node.above : node.below;
			double own = layer.indexOf(node);
			middles.put(node, neighbours.stream().mapToDouble(other -> layers.get(other.layer).indexOf(other)).average().orElse(own));
		}
		layer.sort(Comparator.comparing(node -> middles.getOrDefault(node, 0.0)));
	}

	private void spread(List<Node> layer) {
		double x = 0;
		for (Node node : layer) {
			node.x = x + node.width / 2;
			x += node.width + gap;
		}
	}

	/** Moves nodes towards the middle of those that they are connected with, as far as their neighbours let them. */
	private void align(List<Node> layer, boolean toAbove) {
		for (int i = 0; i < layer.size(); i++) {
			Node node = layer.get(i);
			List<Node> neighbours = toAbove ? node.above : node.below;
			double wanted = neighbours.stream().mapToDouble(other -> other.x).average().orElse(node.x);
			double least = i == 0 ? Double.NEGATIVE_INFINITY : layer.get(i - 1).x + distance(layer.get(i - 1), node);
			double most = i == layer.size() - 1 ? Double.POSITIVE_INFINITY : layer.get(i + 1).x - distance(node, layer.get(i + 1));
			node.x = Math.clamp(wanted, least, Math.max(least, most));
		}
	}

	private double distance(Node one, Node other) {
		return (one.width + other.width) / 2 + gap;
	}
}
