package org.edgeloop.onnx.internal.view;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.view.BoxKind;

/** Writes the texts of boxes that are shown, and makes the boxes as large as they need. */
final class ItemSizes {

	private final Map<Graph, NodeText> texts = new IdentityHashMap<>();
	private final EdgeText edges;

	ItemSizes(List<GraphScope> scopes, Optional<InferredShapes> shapes, EdgeText edges) {
		this.edges = edges;
		var weights = new WeightText(shapes);
		scopes.forEach(scope -> texts.put(scope.graph, new NodeText(scope, weights)));
	}

	void write(Item item) {
		switch (item.kind) {
		case NODE -> {
			NodeText text = texts.get(item.graph);
			item.lines = text == null ? List.of() : text.lines(item.graph.nodes().get(item.node));
		}
		case INPUT, OUTPUT, CONSTANT -> item.lines = edges.of(item.graph, item.value).map(List::of).orElse(List.of());
		case REPEAT -> item.lines = List.of("%d \u00D7 %d nodes".formatted(item.count, item.nodes / item.count), operators(item.children.getFirst()));
		case GROUP, SUBGRAPH -> item.lines = List.of(item.nodes + " nodes", operators(item));
		case STUB -> item.title = stub(item);
		}
		fit(item);
	}

	private static void fit(Item item) {
		item.title = TextMeasure.shorten(TextStyle.BOLD, BoxStyle.TITLE, item.title, BoxStyle.WIDEST);
		item.lines = item.lines.stream().map(line -> TextMeasure.shorten(TextStyle.PLAIN, BoxStyle.LINE, line, BoxStyle.WIDEST)).toList();
		double width = TextMeasure.width(TextStyle.BOLD, item.kind == BoxKind.STUB ? BoxStyle.LINE : BoxStyle.TITLE, item.title);
		for (String line : item.lines) {
			width = Math.max(width, TextMeasure.width(TextStyle.PLAIN, BoxStyle.LINE, line));
		}
		item.width = Math.ceil(width * BoxStyle.SLACK) + 2 * BoxStyle.SIDE;
		item.height = item.kind == BoxKind.STUB ? BoxStyle.STUB_HEIGHT : BoxStyle.height(item.lines.size());
		if (item.kind == BoxKind.REPEAT) {
			item.width += BoxStyle.PILE;
			item.height += BoxStyle.PILE;
		}
	}

	/** An end says where it leads: down to users, or up to where the value comes from. */
	private static String stub(Item item) {
		if (!item.leaving) {
			return "\u2191 " + item.value;
		}
		return item.value + (item.partners.size() > 1 ? " \u2193 " + item.partners.size() + " uses" : " \u2193");
	}

	/** @return the most frequent operators inside, such as {@code Conv ×4, Relu ×4} */
	private static String operators(Item group) {
		Map<String, Integer> counts = new HashMap<>();
		count(group, counts);
		var all = counts.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
		var text = new StringBuilder();
		for (int i = 0; i < Math.min(3, all.size()); i++) {
			text.append(i == 0 ? "" : ", ").append(all.get(i).getKey());
			if (all.get(i).getValue() > 1) {
				text.append(" \u00D7").append(all.get(i).getValue());
			}
		}
		return all.size() > 3 ? text.append(" \u2026").toString() : text.toString();
	}

	private static void count(Item item, Map<String, Integer> counts) {
		if (item.kind == BoxKind.NODE) {
			Node node = item.graph.nodes().get(item.node);
			counts.merge(node.operator(), 1, Integer::sum);
		}
		item.children.forEach(child -> count(child, counts));
	}
}
