package org.edgeloop.onnx.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.SmallModel;
import org.edgeloop.onnx.ui.graph.BoxWalk.Direction;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphMark;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphPresenterTest {

	private final SmallModel small = new SmallModel();
	private final QueuedBackground background = new QueuedBackground();
	private final OnnxDocument document = new OnnxDocument(small.model, List.of(Problem.warning("nothing much", "", "")));
	private final List<Change> changes = new ArrayList<>();
	private GraphPresenter presenter;

	@BeforeEach
	void start() {
		presenter = new GraphPresenter(document, background, ViewSettings.DEFAULT);
		presenter.viewport().setSize(800, 600);
		presenter.addListener(changes::add);
		presenter.start();
		background.drain();
	}

	private LayoutBox box(GraphElement element) {
		return GraphPlaces.box(presenter.layout().orElseThrow(), element).orElseThrow();
	}

	private String selected() {
		return switch (presenter.selection().getFirst()) {
		case GraphElement.OfNode(NodeRef ref) -> ref.node().name();
		case GraphElement.OfValue(var _, var name) -> "value " + name;
		case GraphElement.OfGraph(var graph) -> "graph " + graph;
		};
	}

	@Test
	void arrowsFollowEdgesAndComeBackTheSameWay() {
		presenter.select(List.of(small.node(0)));
		presenter.steps().go(Direction.UP);
		assertEquals("value x", selected(), "up leads to the input");
		presenter.steps().go(Direction.DOWN);
		assertEquals("stem", selected());
		presenter.steps().go(Direction.DOWN);
		String one = selected();
		assertTrue(List.of("/block/left", "/block/right").contains(one), one);
		boolean isLeft = box(presenter.selection().getFirst()).x() < Math.max(box(small.node(1)).x(), box(small.node(2)).x());
		presenter.steps().go(isLeft ? Direction.RIGHT : Direction.LEFT);
		assertEquals("/block/left".equals(one) ? "/block/right" : "/block/left", selected(), "beside it stands the other way");
		presenter.steps().go(Direction.DOWN);
		assertEquals("/block/join", selected());
		presenter.steps().go(Direction.UP);
		assertEquals("/block/left".equals(one) ? "/block/right" : "/block/left", selected(), "back where it came from");
	}

	@Test
	void nextNodeGoesRoundInTheOrderOfTheFile() {
		presenter.steps().goToNode(1);
		assertEquals("stem", selected());
		presenter.steps().goToNode(-1);
		background.drain();
		assertEquals("call", selected());
		presenter.steps().goToNode(1);
		assertEquals("stem", selected());
	}

	@Test
	void revealingOpensWhatIsAround() {
		GraphElement inside = new GraphElement.OfNode(new NodeRef(small.then, 0));
		assertEquals(small.node(4), presenter.steps().elements(box(inside)).getFirst(), "the branch is closed");
		presenter.reveal(inside);
		background.drain();
		assertEquals(Optional.of(new NodeRef(small.then, 0)), box(inside).ref(), "the branch is open");
		assertTrue(isInSight(box(inside)));
		assertTrue(changes.contains(Change.JUMP));
	}

	@Test
	void revealingInAFunctionShowsTheFunction() {
		presenter.reveal(new GraphElement.OfNode(new NodeRef(small.body, 0)));
		background.drain();
		assertSame(small.body, presenter.graph());
		assertEquals("twice", selected());
		presenter.show(small.main);
		background.drain();
		presenter.toggle(box(small.node(5)));
		background.drain();
		assertSame(small.body, presenter.graph(), "a call leads to its function");
	}

	@Test
	void openedBoxStaysWhereItIs() {
		LayoutBox choice = box(small.node(4));
		presenter.viewport().put(choice.x(), choice.y(), 300, 200);
		presenter.toggle(choice);
		background.drain();
		LayoutBox opened = box(small.node(4));
		assertTrue(opened.open());
		assertEquals(300, (opened.x() - presenter.viewport().left()) * presenter.viewport().scale(), 1);
		assertEquals(200, (opened.y() - presenter.viewport().top()) * presenter.viewport().scale(), 1);
	}

	@Test
	void closedGroupStandsForAllItsNodes() {
		presenter.setAllOpen(false);
		background.drain();
		LayoutBox group = box(small.node(1));
		assertEquals(BoxKind.GROUP, group.kind());
		presenter.steps().click(group, false);
		assertEquals(List.of(small.node(1), small.node(2), small.node(3)), presenter.selection());
		presenter.setAllOpen(true);
		background.drain();
		assertFalse(presenter.layout().orElseThrow().boxes().stream().anyMatch(box -> box.canOpen() && !box.open()), "everything is open");
	}

	@Test
	void controlClickAddsAndTakesAway() {
		presenter.steps().click(box(small.node(0)), false);
		presenter.steps().click(box(small.node(3)), true);
		assertEquals(List.of(small.node(3), small.node(0)), presenter.selection(), "the last one leads");
		presenter.steps().click(box(small.node(0)), true);
		assertEquals(List.of(small.node(3)), presenter.selection());
		assertEquals(1, presenter.selectedBoxes().cardinality());
	}

	@Test
	void findingMarksCountsAndSteps() {
		GraphFinder finder = presenter.finder();
		finder.setText("relu");
		assertEquals("Searching \u2026", finder.summary());
		background.drain();
		assertEquals("1 of 2", finder.summary());
		assertEquals(GraphMark.HIT, presenter.marksByNode().get(new NodeRef(small.main, 0)));
		finder.next();
		assertEquals("stem", selected(), "the first hit is only looked at until it is asked for");
		finder.next();
		background.drain();
		assertEquals("inside", selected());
		assertEquals("2 of 2", finder.summary());
		finder.next();
		assertEquals("stem", selected());
		finder.setText("no such thing");
		background.drain();
		assertTrue(finder.isFruitless());
		finder.setRegex(true);
		finder.setText("(");
		background.drain();
		assertTrue(finder.summary().contains("regular expression"), finder.summary());
		finder.clear();
		assertEquals("", finder.summary());
		assertTrue(presenter.marksByNode().isEmpty());
	}

	@Test
	void pathIsAskedForByTwoNodesOrOneAfterTheOther() {
		presenter.select(List.of(small.node(0)));
		presenter.tracer().trace(false);
		assertTrue(presenter.message().contains("begins at stem"), presenter.message());
		presenter.select(List.of(small.node(3)));
		presenter.tracer().trace(true);
		background.drain();
		assertEquals(4, presenter.marksByNode().size());
		assertTrue(presenter.message().contains("has 3 nodes; 4 lie on any"), presenter.message());
		presenter.select(List.of(small.node(1), small.node(2)));
		presenter.tracer().trace(false);
		background.drain();
		assertTrue(presenter.message().startsWith("No values get from"), presenter.message());
		assertTrue(presenter.marksByNode().isEmpty());
	}

	@Test
	void shapesThatComeLaterAreLaidOut() throws Exception {
		var before = presenter.layout().orElseThrow();
		document.setShapes(Map.of(), new InferShapesOperation(small.model, Map.of()).run(Progress.NONE));
		background.drain();
		assertFalse(before == presenter.layout().orElseThrow());
		assertTrue(presenter.layout().orElseThrow().edges().stream().anyMatch(edge -> edge.label().contains("8")), "edges say shapes");
	}

	@Test
	void anotherReadingOfTheFileGoesOnAtTheSamePlace() {
		presenter.reveal(new GraphElement.OfNode(new NodeRef(small.then, 0)));
		background.drain();
		presenter.viewport().zoom(1.7, 10, 20);
		var again = new SmallModel();
		var next = new GraphPresenter(new OnnxDocument(again.model, List.of()), background, ViewSettings.DEFAULT);
		next.viewport().setSize(800, 600);
		next.resume(presenter.place());
		next.start();
		background.drain();
		assertEquals(List.of(new GraphElement.OfNode(new NodeRef(again.then, 0))), next.selection());
		assertEquals(presenter.viewport().scale(), next.viewport().scale());
		assertEquals(presenter.viewport().left(), next.viewport().left());
		assertEquals(presenter.viewport().top(), next.viewport().top());
		assertTrue(GraphPlaces.box(next.layout().orElseThrow(), next.selection().getFirst()).orElseThrow().ref().isPresent(), "the branch is open still");
	}

	@Test
	void stubLeadsToItsOtherEndAndArrowsPassThroughIt() {
		var builder = new Graph.Builder("").input(new Value("x", Optional.empty(), "")).node(SmallModel.node(0, "first", "Relu", "x", "v0"));
		for (int i = 1; i < 70; i++) {
			builder.node(SmallModel.node(i, "step" + i, i % 2 == 0 ? "Relu" : "Neg", "v" + (i - 1), "v" + i));
		}
		Graph chain = builder.node(SmallModel.node(70, "join", "Add", "v69,v0", "y")).output(new Value("y", Optional.empty(), "")).build();
		Model model = new Model(Path.of("chain.onnx"), small.model.origin(), Map.of("ai.onnx", 21L), Map.of(), chain, List.of());
		presenter = new GraphPresenter(new OnnxDocument(model, List.of()), background, ViewSettings.FLAT);
		presenter.viewport().setSize(800, 600);
		presenter.start();
		background.drain();
		GraphElement first = new GraphElement.OfNode(new NodeRef(chain, 0));
		GraphElement join = new GraphElement.OfNode(new NodeRef(chain, 70));
		List<LayoutBox> stubs = presenter.layout().orElseThrow().boxes().stream().filter(box -> box.kind() == BoxKind.STUB).toList();
		assertEquals(2, stubs.size(), "the line over seventy rows is cut");
		LayoutBox lower = stubs.stream().max(Comparator.comparingDouble(LayoutBox::y)).orElseThrow();
		LayoutBox upper = stubs.stream().min(Comparator.comparingDouble(LayoutBox::y)).orElseThrow();
		presenter.steps().click(lower, false);
		assertEquals("first", selected(), "the lower end leads up");
		assertTrue(isInSight(box(first)));
		presenter.steps().click(upper, false);
		assertEquals("join", selected());
		assertTrue(isInSight(box(join)));
		assertEquals(Set.of("first", "step69"), Set.copyOf(presenter.steps().neighbours(false).stream().map(box -> box.ref().orElseThrow().node().name()).toList()));
	}

	private boolean isInSight(LayoutBox box) {
		Viewport viewport = presenter.viewport();
		return box.x() >= viewport.left() && box.y() >= viewport.top() && box.x() + box.width() <= viewport.toPictureX(viewport.width())
				&& box.y() + box.height() <= viewport.toPictureY(viewport.height());
	}
}
