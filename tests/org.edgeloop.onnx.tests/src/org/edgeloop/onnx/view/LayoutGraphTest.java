package org.edgeloop.onnx.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts of graphs whose structure is known by how they are made. */
class LayoutGraphTest {

	static Stream<Model> models() {
		return Stream.of(MadeGraphs.residual(30), MadeGraphs.masked(120), MadeGraphs.scoped(40), MadeGraphs.branching());
	}

	@ParameterizedTest
	@MethodSource("models")
	void nothingOverlapsAndEveryValueGetsToItsUsers(Model model) {
		for (ViewSettings settings : List.of(ViewSettings.DEFAULT, ViewSettings.FLAT, ViewSettings.DEFAULT.expanded(), ViewSettings.FLAT.expanded())) {
			var checks = new LayoutChecks(MadeGraphs.layout(model, settings));
			checks.all();
			checks.edgesPassBoxes();
		}
	}

	@Test
	void repeatedBlocksAreOneBoxWithACount() {
		GraphLayout layout = MadeGraphs.layout(MadeGraphs.residual(30), ViewSettings.DEFAULT);
		LayoutBox repeat = only(layout, BoxKind.REPEAT);
		assertEquals(30, repeat.count());
		assertEquals(150, repeat.nodes());
		assertEquals(3, layout.boxes().size(), "with the input and the output");
		GraphLayout open = MadeGraphs.layout(MadeGraphs.residual(30), ViewSettings.DEFAULT.with(repeat.id(), true));
		assertEquals(30, of(open, BoxKind.GROUP).size());
		assertEquals(150, of(open, BoxKind.NODE).size());
	}

	@Test
	void aBlockThatIsWiredInAnotherWayEndsTheRepetition() {
		var made = new MadeGraphs("").input("x0");
		for (int i = 0; i < 40; i++) {
			// From the twentieth block on, the sum takes what goes into the block before.
			String skip = i < 20 ? "x" + i : "x" + (i - 1);
			made.node("Exp", "", "x" + i, "a" + i).node("Relu", "", "a" + i, "b" + i).node("Add", "", "b" + i + " " + skip, "x" + (i + 1));
		}
		List<LayoutBox> repeats = of(MadeGraphs.layout(made.output("x40").model(), ViewSettings.DEFAULT), BoxKind.REPEAT);
		assertEquals(List.of(20, 20), repeats.stream().map(LayoutBox::count).toList());
	}

	@Test
	void nameScopesThatAreBuiltAlikeRepeat() {
		GraphLayout layout = MadeGraphs.layout(MadeGraphs.scoped(40), ViewSettings.DEFAULT);
		LayoutBox repeat = only(layout, BoxKind.REPEAT);
		assertEquals(40, repeat.count());
		assertEquals("40 \u00D7 0", repeat.title());
		GraphLayout open = MadeGraphs.layout(MadeGraphs.scoped(40), ViewSettings.DEFAULT.with(repeat.id(), true));
		assertTrue(open.boxes().stream().anyMatch(box -> box.title().equals("attention")));
	}

	@Test
	void groupsOpenUpToTheLimitAndAsTheUserChose() {
		ViewSettings plain = new ViewSettings(true, false, true, true, 60, false, Set.of(), Set.of());
		GraphLayout closed = MadeGraphs.layout(MadeGraphs.scoped(40), plain);
		LayoutBox layer = closed.boxes().stream().filter(box -> box.title().equals("7")).findFirst().orElseThrow();
		assertFalse(layer.open(), "forty layers of four boxes are more than sixty");
		assertEquals(4, layer.nodes());
		GraphLayout open = MadeGraphs.layout(MadeGraphs.scoped(40), plain.with(layer.id(), true));
		assertTrue(open.boxOf(layer.id()).orElseThrow().open());
		Graph graph = open.graph();
		NodeRef inside = new NodeRef(graph, 7 * 4);
		assertEquals(Optional.of(inside), open.boxOf(inside).orElseThrow().ref());
		assertEquals("3", open.boxOf(new NodeRef(graph, 3 * 4)).orElseThrow().title(), "a node in a closed box is found in it");
	}

	@Test
	void aValueThatIsTakenFarAwayEndsInStubs() {
		GraphLayout layout = MadeGraphs.layout(MadeGraphs.masked(120), ViewSettings.FLAT);
		List<LayoutBox> stubs = of(layout, BoxKind.STUB);
		LayoutBox start = stubs.stream().filter(stub -> stub.partners().size() > 1).findFirst().orElseThrow();
		assertEquals("mask", start.value());
		assertEquals(stubs.size() - 1, start.partners().size());
		assertTrue(stubs.size() > 100, "nearly all users are far");
	}

	@Test
	void subgraphsAreShownOnDemand() {
		Model model = MadeGraphs.branching();
		GraphLayout closed = MadeGraphs.layout(model, ViewSettings.DEFAULT);
		LayoutBox choice = closed.boxOf(new NodeRef(model.graph(), 1)).orElseThrow();
		assertTrue(choice.canOpen());
		assertEquals(choice, closed.boxOf(new NodeRef(model.graphs().get(1), 0)).orElseThrow(), "a node of a branch is in the closed box");
		assertTrue(closed.edges().stream().anyMatch(edge -> edge.value().equals("a") && edge.to() == choice.index()), "it takes a value from around it");
		GraphLayout open = MadeGraphs.layout(model, ViewSettings.DEFAULT.with(choice.id(), true));
		LayoutBox relu = open.boxes().stream().filter(box -> box.title().equals("Relu")).findFirst().orElseThrow();
		LayoutBox branch = open.boxes().get(relu.parent());
		assertEquals("then_branch", branch.title());
		assertEquals(BoxKind.SUBGRAPH, branch.kind());
		assertTrue(open.edges().stream().anyMatch(edge -> edge.value().equals("a") && edge.to() == relu.index()));
	}

	@Test
	void wiresThatGoRoundAndNamesThatNobodyGivesAreLaidOutAllTheSame() {
		Model round = new MadeGraphs("").input("x").node("Add", "", "x b", "a").node("Relu", "", "a", "b").node("Exp", "", "nobody", "c").node("Exp", "", "d", "d")
				.node("Abs", "", "", "").output("b").output("none").model();
		GraphLayout layout = MadeGraphs.layout(round, ViewSettings.DEFAULT);
		assertEquals(5, of(layout, BoxKind.NODE).size());
		assertEquals(2, of(layout, BoxKind.OUTPUT).size());
	}

	@Test
	void whoCancelsGetsNothing() {
		Progress cancelled = Progress.NONE.until(() -> true);
		var operation = new LayoutGraphOperation(MadeGraphs.residual(1), MadeGraphs.residual(1).graph(), ViewSettings.FLAT, Optional.empty());
		assertThrows(CancellationException.class, () -> operation.run(cancelled));
	}

	@Test
	void boxesAndEdgesAreFoundByPlaces() {
		GraphLayout layout = MadeGraphs.layout(MadeGraphs.branching(), ViewSettings.DEFAULT.expanded());
		for (LayoutBox box : layout.boxes()) {
			LayoutBox found = layout.boxAt(box.x() + 1, box.y() + 1).orElseThrow();
			assertTrue(found.equals(box) || found.parent() == box.index());
		}
		for (LayoutEdge edge : layout.edges()) {
			float[] points = edge.points();
			double x = (points[0] + points[2]) / 2;
			double y = (points[1] + points[3]) / 2;
			assertTrue(layout.edgeAt(x, y, 2).isPresent());
			assertTrue(layout.edgesIn(x - 1, y - 1, 2, 2).contains(edge));
		}
		assertTrue(layout.boxAt(-5, -5).isEmpty());
	}

	private static List<LayoutBox> of(GraphLayout layout, BoxKind kind) {
		return layout.boxes().stream().filter(box -> box.kind() == kind).toList();
	}

	private static LayoutBox only(GraphLayout layout, BoxKind kind) {
		List<LayoutBox> found = of(layout, kind);
		assertEquals(1, found.size(), found::toString);
		return found.getFirst();
	}
}
