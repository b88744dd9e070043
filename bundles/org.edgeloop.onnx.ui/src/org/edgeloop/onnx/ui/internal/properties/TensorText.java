package org.edgeloop.onnx.ui.internal.properties;

import java.io.IOException;
import java.util.List;

import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.ElementText;

/** Small tensors in a line. */
final class TensorText {

	/** Contents of so few elements are shown as a whole. */
	static final int SMALL = 16;

	private TensorText() {
	}

	/**
	 * @param tensor of few elements
	 * @return all of them in row-major order; a scalar's without brackets
	 * @throws IOException if it cannot be read
	 */
	static String elements(Tensor tensor) throws IOException {
		List<String> texts = ElementText.read(tensor, 0, Math.toIntExact(tensor.elements()));
		return tensor.dims().isEmpty() ? texts.getFirst() : "[" + String.join(", ", texts) + "]";
	}
}
