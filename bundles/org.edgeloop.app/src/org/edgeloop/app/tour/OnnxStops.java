package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.app.ModelPerspective;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.graph.GraphPresenter;

/** The part of the tour that looks into a model. */
final class OnnxStops {

	static final String MODEL = "models/bearing.onnx";

	private OnnxStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("model graph", OnnxStops::graph);
		stops.put("model views", ModelViewStops::views);
		stops.put("model run", RunStops::run);
		stops.put("model cost", CostStops::costs);
		stops.put("model evaluation", EvaluationStops::evaluate);
		stops.put("model diff", ModelViewStops::diff);
	}

	private static void graph(TourGuide guide) throws Exception {
		Optional<IEditorPart> opened = open(guide);
		if (opened.isEmpty()) {
			return; // a demo project that was made before there were models
		}
		guide.picture("model-graph");
		GraphPresenter presenter = presenter(opened.get());
		Graph graph = presenter.document().model().graph();
		presenter.reveal(new GraphElement.OfNode(new NodeRef(graph, 0)));
		guide.view(IPageLayout.ID_OUTLINE);
		guide.picture("model-node");
		guide.page().activate(opened.get());
		execute(guide, "org.eclipse.ui.edit.findReplace");
		presenter.finder().setText("identity");
		guide.picture("model-find");
		presenter.finder().clear();
		presenter.select(List.of(new GraphElement.OfNode(new NodeRef(graph, graph.nodes().size() - 1)), new GraphElement.OfNode(new NodeRef(graph, 0))));
		presenter.tracer().trace(true);
		guide.picture("model-path");
		presenter.tracer().clear();
		close(guide, opened.get());
	}

	private static void execute(TourGuide guide, String command) throws CommandException {
		guide.window().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** Opens the demo's model in its perspective; empty if the demo has none. */
	static Optional<IEditorPart> open(TourGuide guide) throws Exception {
		Path model = guide.project().resolve(MODEL);
		if (!Files.exists(model)) {
			return Optional.empty();
		}
		guide.perspective(ModelPerspective.ID);
		return Optional.of(guide.editor(model));
	}

	static GraphPresenter presenter(IEditorPart editor) throws IOException {
		return ((OnnxEditor) editor).presenter().orElseThrow(() -> new IOException("The model did not open"));
	}

	static void close(TourGuide guide, IEditorPart editor) throws IOException {
		guide.page().closeEditor(editor, false);
		guide.perspective(LabelPerspective.ID);
	}
}
