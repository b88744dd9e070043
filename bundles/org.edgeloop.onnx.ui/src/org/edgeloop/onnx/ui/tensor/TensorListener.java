package org.edgeloop.onnx.ui.tensor;

/** Is told what changed in the Tensor view, in the user interface thread. */
public interface TensorListener {

	/** Something else is to be shown. */
	void changed();

	/** Cells have been read. */
	void cellsArrived();
}
