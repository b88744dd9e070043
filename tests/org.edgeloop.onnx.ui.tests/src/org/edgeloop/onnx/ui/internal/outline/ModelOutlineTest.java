package org.edgeloop.onnx.ui.internal.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.SmallModel;
import org.junit.jupiter.api.Test;

class ModelOutlineTest {

	private final SmallModel small = new SmallModel();
	private final ModelOutline outline = new ModelOutline(small.model);

	private static List<String> texts(List<OutlineItem> items) {
		return items.stream().map(OutlineItem::text).toList();
	}

	private static List<String> path(OutlineItem item) {
		List<String> path = new ArrayList<>();
		for (Optional<OutlineItem> at = Optional.of(item); at.isPresent(); at = at.get().parent()) {
			path.add(at.get().text());
		}
		Collections.reverse(path);
		return path;
	}

	@Test
	void showsScopesOnceAndNodesWithWhatGoesInAndOut() {
		assertEquals(List.of("small", "own.Double"), texts(outline.roots()));
		OutlineItem main = outline.roots().getFirst();
		assertEquals(List.of("Inputs (2)", "Outputs (1)", "stem \u2014 Relu", "block", "choose \u2014 If", "call \u2014 Double"), texts(main.children()));
		OutlineItem block = main.children().get(3);
		assertEquals(List.of("left \u2014 Sigmoid", "right \u2014 Tanh", "join \u2014 Add"), texts(block.children()));
		assertEquals(List.of("left_out", "right_out", "join_out"), texts(block.children().get(2).children()));
		assertEquals(List.of("condition", "chosen", "then_branch", "else_branch"), texts(main.children().get(4).children()));
	}

	@Test
	void findsEveryElement() {
		assertEquals(List.of("small", "block", "join \u2014 Add"), path(outline.find(small.node(3)).orElseThrow()));
		assertEquals(List.of("small", "choose \u2014 If", "else_branch", "other \u2014 Neg"),
				path(outline.find(new GraphElement.OfNode(new NodeRef(small.otherwise, 0))).orElseThrow()));
		assertEquals(List.of("small", "choose \u2014 If", "then_branch"), path(outline.find(new GraphElement.OfGraph(small.then)).orElseThrow()));
		assertEquals(List.of("own.Double", "twice \u2014 Add"), path(outline.find(new GraphElement.OfNode(new NodeRef(small.body, 0))).orElseThrow()));
		assertEquals(List.of("small", "Inputs (2)", "x"), path(outline.find(new GraphElement.OfValue(small.main, "x")).orElseThrow()));
		assertEquals(List.of("small", "block", "join \u2014 Add", "join_out"),
				path(outline.find(new GraphElement.OfValue(small.main, "join_out")).orElseThrow()), "a value is where it is made");
	}

	@Test
	void valueFromAroundIsTheSameElementInside() {
		OutlineItem inside = outline.find(new GraphElement.OfNode(new NodeRef(small.then, 0))).orElseThrow();
		assertEquals(Optional.of(new GraphElement.OfValue(small.main, "join_out")), inside.children().getFirst().element());
	}

	@Test
	void scopesThatHoldNothingButAnotherAreOne() {
		Graph graph = new Graph.Builder("").node(SmallModel.node(0, "/a/b/left/x", "Relu", "v0", "v1"))
				.node(SmallModel.node(1, "/a/b/left/y", "Relu", "v1", "v2")).node(SmallModel.node(2, "/a/b/right/c/z", "Relu", "v2", "v3"))
				.node(SmallModel.node(3, "/alone/w", "Relu", "v3", "v4")).build();
		var scoped = new ModelOutline(new Model(Path.of("scoped.onnx"), small.model.origin(), Map.of(), Map.of(), graph, List.of()));
		assertEquals(List.of("a/b", "w \u2014 Relu"), texts(scoped.roots().getFirst().children()));
		assertEquals(List.of("Graph", "a/b", "left", "y \u2014 Relu"), path(scoped.find(new GraphElement.OfNode(new NodeRef(graph, 1))).orElseThrow()));
		assertEquals(List.of("Graph", "a/b", "z \u2014 Relu"), path(scoped.find(new GraphElement.OfNode(new NodeRef(graph, 2))).orElseThrow()));
	}

	@Test
	void manyNodesComeInRangesThatLeadToEachOne() {
		var builder = new Graph.Builder("");
		for (int i = 0; i < 2500; i++) {
			builder.node(SmallModel.node(i, i < 1200 ? "/deep/" + i + "/a/b" : "", "Relu", "v" + i, "v" + (i + 1)));
		}
		Graph graph = builder.build();
		var large = new ModelOutline(new Model(Path.of("large.onnx"), small.model.origin(), Map.of(), Map.of(), graph, List.of()));
		List<OutlineItem> top = large.roots().getFirst().children();
		assertEquals(List.of("1 \u2013 1,000", "1,001 \u2013 1,301"), texts(top).stream().map(text -> text.replace('.', ',')).toList(),
				"one scope and 1300 nodes");
		for (int node : new int[] { 0, 999, 1000, 1199, 1200, 2199, 2499 }) {
			GraphElement element = new GraphElement.OfNode(new NodeRef(graph, node));
			OutlineItem item = large.find(element).orElseThrow(() -> new AssertionError("node " + node));
			assertEquals(Optional.of(element), item.element());
			assertTrue(path(item).size() >= 3);
		}
	}
}
