package org.edgeloop.onnx.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of real models; skipped where they are not shared. */
class RealModelsLayoutTest {

	/** Every constant a box of its own. */
	private static final ViewSettings UNFOLDED = new ViewSettings(false, false, true, false, 400, false, Set.of(), Set.of());

	@TempDir
	static Path folder;

	@Test
	void everyGraphOfEveryModelIsLaidOut() throws IOException {
		for (Path file : SharedModels.models()) {
			Model model = read(file);
			for (Graph graph : model.graphs()) {
				for (ViewSettings settings : List.of(ViewSettings.DEFAULT, ViewSettings.FLAT, UNFOLDED, ViewSettings.DEFAULT.expanded())) {
					GraphLayout layout = new LayoutGraphOperation(model, graph, settings, Optional.empty()).run(Progress.NONE);
					new LayoutChecks(layout).all();
					new LayoutChecks(layout).edgesPassBoxes();
				}
			}
		}
	}

	@Test
	void everyNodeIsFoundSomewhere() throws IOException {
		for (Path file : SharedModels.models()) {
			Model model = read(file);
			GraphLayout layout = MadeGraphs.layout(model, ViewSettings.DEFAULT);
			List<Graph> graphs = model.graphs();
			for (Graph graph : graphs) {
				graph.nodes().forEach(node -> assertTrue(layout.boxOf(new NodeRef(graph, node.index())).isPresent(), () -> file + " " + node.label()));
			}
		}
	}

	@Test
	void everyConformanceCaseIsLaidOut() throws IOException {
		for (Path file : SharedModels.conformanceModels(folder)) {
			Model model = read(file);
			for (Graph graph : model.graphs()) {
				new LayoutChecks(new LayoutGraphOperation(model, graph, ViewSettings.DEFAULT.expanded(), Optional.empty()).run(Progress.NONE)).all();
			}
		}
	}

	/** Huang et al., Densely Connected Convolutional Networks, 2017, table 1: DenseNet-121 has dense blocks of 6, 12, 24 and 16 layers. */
	@Test
	void theLayersOfDenseNetAreCounted() throws IOException {
		Path file = SharedModels.models().stream().filter(model -> model.endsWith("light_densenet121.onnx")).findFirst().orElseThrow();
		GraphLayout layout = MadeGraphs.layout(read(file), ViewSettings.DEFAULT);
		assertEquals(List.of(6, 12, 24, 16), layout.boxes().stream().filter(box -> box.kind() == BoxKind.REPEAT).map(LayoutBox::count).toList());
	}

	private static Model read(Path file) throws IOException {
		return new ReadModelOperation(file).run(Progress.NONE).model();
	}
}
