package org.edgeloop.onnx.ui;

import org.edgeloop.onnx.view.GraphOverlay;

/** The editor of a model, for views that lead it; an adapter of the editor. */
public interface GraphNavigator {

	OnnxDocument document();

	/** Selects an element and shows it, with whatever must be opened for that. */
	void reveal(GraphElement element);

	/** Colours the graph by these numbers, and offers them from now on. */
	void show(GraphOverlay overlay);
}
