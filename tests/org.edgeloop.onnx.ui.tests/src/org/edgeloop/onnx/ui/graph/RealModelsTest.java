package org.edgeloop.onnx.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.internal.outline.ModelOutline;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every node of real models, those of branches in branches too, can be led to on the canvas and in the outline. */
class RealModelsTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root")).toAbsolutePath();
	private static final Path MODELS = Path.of(System.getProperty("edgeloop.shared", ROOT.resolveSibling("shared").toString())).resolve("onnx/models");
	/** Of the nodes of a graph, so many are looked at. */
	private static final int LOOKS = 25;

	@ParameterizedTest
	@ValueSource(strings = { "silero_vad_v5.onnx", "light_squeezenet.onnx", "vib1d_cnn_int8qdq.onnx", "vib_lstm_f32.onnx", "sklearnonnx_treecl.onnx" })
	void everyNodeIsLedTo(String name) throws Exception {
		Path file = MODELS.resolve(name);
		assumeTrue(Files.isRegularFile(file), "skipped: no shared data");
		Model model = new ReadModelOperation(file).run(Progress.NONE).model();
		var outline = new ModelOutline(model);
		var background = new QueuedBackground();
		var presenter = new GraphPresenter(new OnnxDocument(model, List.of()), background, ViewSettings.DEFAULT);
		presenter.viewport().setSize(900, 700);
		presenter.start();
		background.drain();
		for (Graph graph : model.graphs()) {
			for (int node = 0; node < graph.nodes().size(); node += 1 + graph.nodes().size() / LOOKS) {
				GraphElement element = new GraphElement.OfNode(new NodeRef(graph, node));
				presenter.reveal(element);
				background.drain();
				String where = graph + " " + graph.nodes().get(node).label();
				assertEquals(Optional.of(element), outline.find(element).orElseThrow(() -> new AssertionError(where)).element());
				Optional<LayoutBox> box = GraphPlaces.box(presenter.layout().orElseThrow(), element);
				boolean isConstant = graph.nodes().get(node).inputs().isEmpty();
				assertTrue(box.isPresent() || isConstant, where);
				assertTrue(box.isEmpty() || isInSight(presenter.viewport(), box.get()), where);
				assertTrue(box.isEmpty() || !GraphPlaces.isInside(element, box.get()), where + " is still in a closed box");
			}
		}
	}

	private static boolean isInSight(Viewport viewport, LayoutBox box) {
		return box.x() < viewport.toPictureX(viewport.width()) && box.x() + box.width() > viewport.left()
				&& box.y() < viewport.toPictureY(viewport.height()) && box.y() + box.height() > viewport.top();
	}
}
