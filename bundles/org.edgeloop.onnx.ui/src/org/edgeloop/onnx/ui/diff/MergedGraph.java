package org.edgeloop.onnx.ui.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.onnx.diff.DiffPicture;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Background;

/** Two models as one graph. */
final class MergedGraph {

	private final DiffPicture picture;
	private final GraphPresenter presenter;
	private boolean leading;

	/** @param selected is told what the user selects, as an element of the model that it is of */
	MergedGraph(DiffPicture picture, Background background, ViewSettings settings, Consumer<GraphElement> selected) {
		this.picture = picture;
		var document = new OnnxDocument(picture.model(), List.of());
		document.setShapes(Map.of(), picture.shapes());
		presenter = new GraphPresenter(document, background, settings);
		presenter.markLasting(picture.marks());
		presenter.addListener(change -> {
			if (change == Change.SELECTION && !leading) {
				original(presenter.selection().getFirst()).ifPresent(selected);
			}
		});
	}

	private Optional<GraphElement> original(GraphElement pictured) {
		return switch (pictured) {
		case GraphElement.OfNode(NodeRef ref) -> picture.original(ref).map(GraphElement.OfNode::new);
		case GraphElement.OfValue(var graph, var name) -> picture.original(graph, name).map(value -> new GraphElement.OfValue(value.graph(), value.value()));
		case GraphElement.OfGraph _ -> Optional.empty();
		};
	}

	/** @return what became of a node of the picture */
	Optional<NodeDiff> of(NodeRef pictured) {
		return picture.of(pictured);
	}

	GraphPresenter presenter() {
		return presenter;
	}

	/** Selects a node and brings it into sight. */
	void reveal(NodeDiff node) {
		leading = true;
		try {
			picture.places(node).stream().findFirst().ifPresent(place -> presenter.reveal(new GraphElement.OfNode(place)));
		} finally {
			leading = false;
		}
	}
}
