package org.edgeloop.onnx.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Value;
import org.junit.jupiter.api.Test;

/**
 * A model small enough to be gone through by hand: x goes by two ways of different lengths to an If, whose branches take from outside;
 * what the If makes goes out, and so does what a loop makes of it.
 *
 * <pre>
 * x → stem ─→ left ──────────→ join → choose{then: inside(left's) | else: other(join's)} → loop{step(its own state)} → y
 *         └→ right → deeper ─┘
 * </pre>
 */
class NavigationTest {

	private final Graph then = graph("choose/then_branch").node(node(0, "inside", "Relu", "left_out", "inside_out")).output(value("inside_out")).build();
	private final Graph otherwise = graph("choose/else_branch").node(node(0, "other", "Neg", "join_out", "other_out")).output(value("other_out")).build();
	private final Graph body = graph("loop/body").input(value("i")).input(value("go")).input(value("state"))
			.node(node(0, "keep", "Identity", "go", "go_out")).node(node(1, "step", "Tanh", "state", "state_out")).output(value("go_out"))
			.output(value("state_out")).build();
	private final Graph main = graph("").input(value("x")).node(node(0, "stem", "Conv", "x", "stem_out", "kernel_shape", new Attribute.OfInts(List.of(3L, 5L))))
			.node(node(1, "left", "Relu", "stem_out", "left_out")).node(node(2, "right", "Sigmoid", "stem_out", "right_out"))
			.node(node(3, "deeper", "Sqrt", "right_out", "deeper_out")).node(node(4, "join", "Add", "left_out,deeper_out", "join_out"))
			.node(branches(5)).node(node(6, "loop", "Loop", "chosen,", "y", "body", new Attribute.OfGraph(body))).output(value("y")).build();
	private final Model model = new Model(Path.of("model.onnx"), new Model.Origin(10, "", "", "", 0, ""), Map.of("ai.onnx", 21L), Map.of(), main, List.of());
	private final ModelWiring wiring = new ModelWiring(model);

	private Node branches(int index) {
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		attributes.put("then_branch", new Attribute.OfGraph(then));
		attributes.put("else_branch", new Attribute.OfGraph(otherwise));
		return new Node(index, "choose", "If", "ai.onnx", "", List.of("condition"), List.of("chosen"), attributes, "", Map.of());
	}

	private static Graph.Builder graph(String id) {
		return new Graph.Builder(id);
	}

	private static Value value(String name) {
		return new Value(name, Optional.empty(), "");
	}

	private static Node node(int index, String name, String operator, String inputs, String output) {
		return new Node(index, name, operator, "ai.onnx", "", Arrays.asList(inputs.split(",")), List.of(output), Map.of(), "", Map.of());
	}

	private static Node node(int index, String name, String operator, String inputs, String output, String attribute, Attribute value) {
		return new Node(index, name, operator, "ai.onnx", "", Arrays.asList(inputs.split(",")), List.of(output), Map.of(attribute, value), "", Map.of());
	}

	private static List<String> names(List<NodeRef> nodes) {
		return nodes.stream().map(ref -> ref.node().name()).toList();
	}

	@Test
	void valuesLeadIntoSubgraphsAndOutOfThem() {
		assertEquals(List.of("left", "right"), names(wiring.consumers(new NodeRef(main, 0))));
		assertEquals(List.of("join", "inside"), names(wiring.consumers(new NodeRef(main, 1))), "a branch takes from the graph around it");
		assertEquals(List.of("choose"), names(wiring.consumers(new NodeRef(then, 0))), "the branch's output is the If's");
		assertEquals(List.of("inside", "other"), names(wiring.producers(new NodeRef(main, 5))));
		assertEquals(List.of("loop"), names(wiring.producers(new NodeRef(body, 1))), "a body's inputs come from its loop");
		assertEquals(List.of(), wiring.producers(new NodeRef(main, 0)), "no node makes the model's input");
	}

	@Test
	void pathLeadsThroughSubgraphsWhicheverEndComesFirst() {
		NodeRef stem = new NodeRef(main, 0);
		NodeRef step = new NodeRef(body, 1);
		TracedPath path = new TracePathOperation(wiring, stem, step).run(Progress.NONE).orElseThrow();
		assertEquals(List.of("stem", "left", "inside", "choose", "loop", "step"), names(path.shortest()));
		assertEquals(Set.of("stem", "left", "right", "deeper", "join", "choose", "loop", "inside", "other", "keep", "step"), Set.copyOf(names(path.between())),
				"the loop's other value may decide whether there is a next step");
		assertEquals(path, new TracePathOperation(wiring, step, stem).run(Progress.NONE).orElseThrow());
	}

	@Test
	void noPathJoinsTwoBranches() {
		assertEquals(Optional.empty(), new TracePathOperation(wiring, new NodeRef(then, 0), new NodeRef(otherwise, 0)).run(Progress.NONE));
		assertEquals(Optional.empty(), new TracePathOperation(wiring, new NodeRef(main, 1), new NodeRef(main, 3)).run(Progress.NONE));
	}

	@Test
	void pathFromANodeToItselfIsTheNode() {
		NodeRef join = new NodeRef(main, 4);
		assertEquals(new TracedPath(List.of(join), List.of(join)), new TracePathOperation(wiring, join, join).run(Progress.NONE).orElseThrow());
	}

	@Test
	void findsByEachPlaceInSubgraphsToo() throws Exception {
		assertEquals(List.of("NAME inside"), find("insid", false, FindPlace.NAME));
		assertEquals(List.of("OPERATOR Relu", "OPERATOR Relu"), find("relu", false, FindPlace.values()));
		assertEquals(List.of("ATTRIBUTE kernel_shape = [3, 5]"), find("KERNEL_shape = [3", false, FindPlace.values()));
		assertEquals(List.of("TENSOR state", "TENSOR state_out"), find("^state", true, FindPlace.values()));
		assertEquals(List.of("NAME stem"), find("stem", false, FindPlace.values()), "what the node makes is named like it and not found again");
		assertEquals(List.of("TENSOR stem_out"), find("stem", false, FindPlace.TENSOR));
		assertEquals(List.of("NAME deeper", "NAME step", "NAME stem").stream().sorted().toList(),
				find("^(de|st)e", true, FindPlace.NAME).stream().sorted().toList());
		assertEquals(List.of(), find("", false, FindPlace.values()));
		assertEquals(List.of(), find(".*out$", false, FindPlace.values()), "plain text has no dots that stand for others");
	}

	@Test
	void whatIsNoRegularExpressionIsSaid() {
		ProblemException problem = assertThrows(ProblemException.class, () -> find("(", true, FindPlace.values()));
		assertTrue(problem.problem().what().contains("regular expression"), problem.problem().what());
	}

	@Test
	void expressionThatTakesForEverIsCancelled() {
		String hostile = "a".repeat(40) + "b";
		Graph graph = graph("").node(node(0, hostile, "Relu", "x", "y")).build();
		Model one = new Model(Path.of("m.onnx"), model.origin(), Map.of(), Map.of(), graph, List.of());
		int[] asked = new int[1];
		Progress impatient = Progress.NONE.until(() -> ++asked[0] > 10);
		assertThrows(CancellationException.class,
				() -> new FindOperation(one, new FindQuery("^(a+)*\\1c$", true, Set.of(FindPlace.NAME))).run(impatient));
	}

	@Test
	void longNamesAreNoTrapForExpressions() throws Exception {
		Graph graph = graph("").node(node(0, "ab".repeat(1 << 20), "Relu", "x", "y")).build();
		Model one = new Model(Path.of("m.onnx"), model.origin(), Map.of(), Map.of(), graph, List.of());
		assertEquals(1, new FindOperation(one, new FindQuery("BAB", true, Set.of(FindPlace.NAME))).run(Progress.NONE).size());
		var recursive = new FindOperation(one, new FindQuery("^(a|b)*$", true, Set.of(FindPlace.NAME)));
		assertTrue(assertThrows(ProblemException.class, () -> recursive.run(Progress.NONE)).problem().what().contains("too long"));
	}

	private List<String> find(String text, boolean isRegex, FindPlace... places) throws ProblemException {
		return new FindOperation(model, new FindQuery(text, isRegex, Set.of(places))).run(Progress.NONE).stream()
				.map(hit -> hit.place() + " " + hit.text()).toList();
	}
}
