package org.edgeloop.onnx.ui.graph;

/** Is told what changed in a view of a graph, in the user interface thread. */
@FunctionalInterface
public interface GraphListener {

	/** What may change. */
	enum Change {
		/** What is selected. */
		SELECTION
	}

	void changed(Change change);
}
