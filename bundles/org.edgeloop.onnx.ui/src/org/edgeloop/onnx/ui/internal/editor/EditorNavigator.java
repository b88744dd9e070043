package org.edgeloop.onnx.ui.internal.editor;

import java.util.Optional;

import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphNavigator;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphOverlay;

/** Leads the editor of a model on behalf of views. */
public record EditorNavigator(GraphPresenter presenter) implements GraphNavigator {

	@Override
	public OnnxDocument document() {
		return presenter.document();
	}

	@Override
	public void reveal(GraphElement element) {
		presenter.reveal(element);
	}

	@Override
	public void show(GraphOverlay overlay) {
		document().putOverlay(overlay);
		presenter.setOverlay(Optional.of(overlay));
	}
}
