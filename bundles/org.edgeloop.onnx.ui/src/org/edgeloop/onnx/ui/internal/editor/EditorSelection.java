package org.edgeloop.onnx.ui.internal.editor;

import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.PublishedSelection;

/** Tells the workbench what is selected in the editor of a model; its file until the model is there. */
public final class EditorSelection extends PublishedSelection {

	/** @param file what the workbench knows the model by until it is read */
	public EditorSelection(Object file) {
		super(file);
	}

	/** Takes over what is selected. */
	public void update(GraphPresenter presenter) {
		publish(presenter.selection().stream().map(element -> new GraphSelection(presenter.document(), element)).toList());
	}
}
