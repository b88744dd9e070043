package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.diff.DiffEditor;
import org.edgeloop.onnx.ui.diff.DiffInput;
import org.edgeloop.onnx.ui.diff.DiffMeasures;
import org.edgeloop.onnx.ui.diff.DiffPresenter;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.ui.model.ModelView;
import org.edgeloop.onnx.ui.tensor.TensorPart;
import org.edgeloop.onnx.ui.tensor.TensorView;

/** The part of the tour that looks at a model's properties, tensors and dimensions. */
final class ModelViewStops {

	private ModelViewStops() {
	}

	static void views(TourGuide guide) throws Exception {
		Optional<IEditorPart> opened = OnnxStops.open(guide);
		if (opened.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		GraphPresenter presenter = OnnxStops.presenter(opened.get());
		Graph graph = presenter.document().model().graph();
		presenter.reveal(new GraphElement.OfNode(new NodeRef(graph, heaviest(graph).index())));
		guide.view(IPageLayout.ID_PROP_SHEET);
		var tensors = (TensorView) guide.view(TensorView.ID);
		guide.picture("model-tensor-values");
		for (TensorPart part : new TensorPart[] { TensorPart.STATISTICS, TensorPart.MAP, TensorPart.QUANTIZATION }) {
			tensors.presenter().setPart(part);
			guide.picture("model-tensor-" + part.name().toLowerCase(Locale.ROOT));
		}
		var model = (ModelView) guide.view(ModelView.ID);
		guide.picture("model-overview");
		model.showTensors();
		guide.picture("model-tensors");
		model.showDimensions();
		guide.picture("model-dimensions");
		OnnxStops.close(guide, opened.get());
	}

	/** The demo's model beside one of its runs', which the same training made. */
	static void diff(TourGuide guide) throws Exception {
		Optional<Path> other = otherModel(guide.project());
		Optional<IEditorPart> opened = OnnxStops.open(guide);
		if (opened.isEmpty() || other.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		var input = new DiffInput(guide.project().resolve(OnnxStops.MODEL), other.get());
		IEditorPart editor = guide.page().openEditor(input, DiffEditor.ID);
		guide.settle();
		DiffPresenter presenter = ((DiffEditor) editor).presenter();
		presenter.nodes().stream().findFirst().ifPresent(presenter::reveal);
		guide.picture("model-diff");
		((DiffEditor) editor).showTensors();
		presenter.tensors().stream().filter(tensor -> tensor.distance().isPresent()).findFirst().ifPresent(presenter::choose);
		guide.picture("model-diff-tensors");
		presenter.setMerged(true);
		presenter.step(1);
		guide.settle();
		guide.picture("model-diff-merged");
		presenter.measuring().ifPresent(DiffMeasures::measureLatency);
		guide.settle();
		presenter.colours().ifPresent(colours -> colours.choose(Optional.of("Change of Latency")));
		presenter.measuring().ifPresent(measures -> measures.judge(guide.project()));
		guide.settle();
		((DiffEditor) editor).showMeasures();
		guide.picture("model-diff-measures");
		guide.page().closeEditor(editor, false);
		OnnxStops.close(guide, opened.get());
	}

	private static Optional<Path> otherModel(Path project) throws IOException {
		try (Stream<Path> files = Files.walk(project)) {
			return files.filter(file -> file.toString().endsWith(".onnx") && !file.endsWith(OnnxStops.MODEL)).sorted().findFirst();
		}
	}

	/** @return the node with the largest weights */
	private static Node heaviest(Graph graph) {
		return graph.nodes().stream().max(Comparator.comparingLong(node -> weights(graph, node))).orElseThrow();
	}

	private static long weights(Graph graph, Node node) {
		return node.inputs().stream().mapToLong(input -> Optional.ofNullable(graph.initializers().get(input)).map(Tensor::elements).orElse(0L)).sum();
	}
}
