package org.edgeloop.onnx.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.preference.PreferenceStore;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.SmallModel;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Cost and Memory views without their widgets, on a model whose values have 32 bytes each. */
class CostPresenterTest {

	private final SmallModel small = new SmallModel();
	private final QueuedBackground background = new QueuedBackground();
	private final OnnxDocument document = new OnnxDocument(small.model, List.of());
	private final ChosenTargets chosen = new ChosenTargets(new PreferenceStore());
	private final CostPresenter costs = new CostPresenter(background, chosen, () -> { });
	private final MemoryPresenter memory = new MemoryPresenter(background, () -> { });

	@TempDir
	private Path folder;

	private void open() {
		costs.show(Optional.of(document));
		memory.show(Optional.of(document));
		background.drain();
	}

	private void infer() {
		document.setShapes(Map.of(), new InferShapesOperation(small.model, Map.of()).run(Progress.NONE));
		background.drain();
	}

	@Test
	void costsComeWithTheShapesAndColourTheGraph() {
		open();
		assertEquals("", costs.totals());
		assertEquals(List.of(), document.overlays());
		infer();
		assertTrue(costs.totals().startsWith("0 MACs"), costs.totals());
		assertEquals(List.of("MACs", "MACC (ST)", "Parameters", "Weights", "Output", "RAM"), document.overlays().stream().map(GraphOverlay::name).toList());
		assertEquals(List.of("stem", "/block/left", "/block/right", "/block/join", "choose", "call"),
				costs.rows().stream().filter(row -> row.place().isEmpty()).map(row -> row.layer()).toList());
		assertEquals(List.of("/block/left", "/block/right"), costs.row(small.node(3)).orElseThrow().connectedTo());
		double ram = costs.overlay(CostColumn.RAM).orElseThrow().value(new NodeRef(small.main, 3)).orElseThrow();
		assertEquals(4 * 32, ram, "condition and the three values of the sum");
	}

	@Test
	void otherModelHasNothingUntilItsShapesAreThere() {
		open();
		infer();
		costs.show(Optional.of(new OnnxDocument(new SmallModel().model, List.of())));
		background.drain();
		assertEquals(List.of(), costs.rows());
		costs.show(Optional.empty());
		assertEquals("", costs.totals());
	}

	@Test
	void chosenTargetIsKeptForTheFile() {
		open();
		infer();
		assertTrue(costs.findings().isEmpty());
		costs.choose(Optional.of("tf3820"));
		background.drain();
		assertEquals("tf3820", costs.target().orElseThrow().id());
		assertFalse(costs.findings().isEmpty());
		assertEquals(Optional.of("tf3820"), chosen.of(small.model.file()));
		costs.choose(Optional.empty());
		background.drain();
		assertEquals(Optional.empty(), costs.target());
		assertEquals(Optional.empty(), chosen.of(small.model.file()));
	}

	@Test
	void targetsOfOnesOwnAreAddedAndKept() throws IOException {
		open();
		infer();
		Path file = Files.writeString(folder.resolve("own.json"), """
				{"targets": [{"id": "tiny", "name": "Tiny", "runner": "onnxruntime", "source": "made up", "devices": [{"name": "tiny", "ramBytes": 8}]}]}""");
		costs.addTargets(file);
		background.drain();
		costs.choose(Optional.of("tiny"));
		background.drain();
		assertEquals(LintRule.RAM, costs.findings().getFirst().rule());
		assertTrue(new CostPresenter(background, chosen, () -> { }).targets().find("stm32f4").isPresent());
		assertEquals(Optional.of(file), chosen.ownFile());
	}

	@Test
	void brokenFileOfTargetsIsRefusedAndChangesNothing() throws IOException {
		open();
		infer();
		costs.addTargets(Files.writeString(folder.resolve("own.json"), "{"));
		background.drain();
		assertTrue(costs.refusal().orElseThrow().what().contains("JSON"));
		assertEquals(Optional.empty(), chosen.ownFile());
	}

	@Test
	void buffersFollowTheGraphAndLeadToIt() {
		open();
		infer();
		memory.follow(new GraphElement.OfValue(small.main, "left_out"));
		ArenaBuffer left = memory.selected().orElseThrow();
		assertTrue(left.values().contains("left_out"));
		memory.follow(small.node(0));
		assertTrue(memory.selected().orElseThrow().values().contains("stem_out"));
		assertEquals(Optional.of(new GraphElement.OfValue(small.main, left.name())), memory.element(left));
		memory.follow(new GraphElement.OfNode(new NodeRef(small.then, 0)));
		assertEquals(Optional.empty(), memory.selected(), "what lies in a workspace has no buffer of its own here");
	}

	@Test
	void whatWasSelectedBeforeThePlanIsShownInIt() {
		open();
		memory.follow(small.node(1));
		assertEquals(Optional.empty(), memory.selected());
		infer();
		assertTrue(memory.selected().orElseThrow().values().contains("left_out"));
		infer();
		assertTrue(memory.buffers().contains(memory.selected().orElseThrow()), "shapes came anew");
	}

	@Test
	void keysGoFromBufferToBufferAsTheyAreFilled() {
		open();
		infer();
		ArenaBuffer first = memory.neighbour(1).orElseThrow();
		assertEquals(0, first.first());
		memory.select(Optional.of(first));
		assertEquals(Optional.empty(), memory.neighbour(-1));
		int steps = 1;
		while (memory.neighbour(1).isPresent()) {
			ArenaBuffer next = memory.neighbour(1).get();
			assertTrue(next.first() >= memory.selected().orElseThrow().first());
			memory.select(Optional.of(next));
			steps++;
		}
		assertEquals(memory.buffers().size(), steps);
	}
}
