package org.edgeloop.onnx.ui.tensor;

/** The parts of the Tensor view, of which one is in front. */
public enum TensorPart {
	VALUES("Values"), STATISTICS("Statistics"), MAP("Heat Map"), QUANTIZATION("Quantization");

	private final String title;

	TensorPart(String title) {
		this.title = title;
	}

	public String title() {
		return title;
	}
}
