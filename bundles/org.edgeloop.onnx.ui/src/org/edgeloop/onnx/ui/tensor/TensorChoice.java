package org.edgeloop.onnx.ui.tensor;

import java.util.Optional;

import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.quantization.Quantization;

/**
 * A tensor whose content can be shown for the selected element.
 *
 * @param role what it is to the element, such as {@code input 1}
 * @param name the value that holds it, or the attribute
 * @param origin where the content is from, such as {@code initializer}
 * @param tensor as it is stored
 * @param quantization how its numbers stand for real ones; empty if they do not
 */
public record TensorChoice(String role, String name, String origin, Tensor tensor, Optional<Quantization> quantization) {

	/** @return the choice for people, such as {@code input 1: conv1.weight (initializer)} */
	public String text() {
		return (role.isEmpty() ? "" : role + ": ") + name + " (" + origin + ")";
	}

	/** @return whether it is the same tensor for the user, if perhaps with other content */
	boolean isSameAs(TensorChoice other) {
		return text().equals(other.text()) && tensor.dims().equals(other.tensor.dims());
	}
}
