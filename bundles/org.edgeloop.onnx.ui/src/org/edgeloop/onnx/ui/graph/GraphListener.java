package org.edgeloop.onnx.ui.graph;

/** Is told what changed in a view of a graph, in the user interface thread. */
@FunctionalInterface
public interface GraphListener {

	/** What may change. */
	enum Change {
		/** What is selected. */
		SELECTION,
		/** What is selected, by a leap that the user may want to take back. */
		JUMP,
		/** Which graph is shown, how it is laid out, or whether it is being laid out. */
		LAYOUT,
		/** Which part of it is in sight, or how large. */
		VIEW,
		/** What stands out: hits of a search, a path. */
		MARKS,
		/** What boxes are coloured by. */
		OVERLAY,
		/** What is said in the status line. */
		MESSAGE
	}

	void changed(Change change);
}
