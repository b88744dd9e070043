package org.edgeloop.onnx.ui.model;

import org.edgeloop.onnx.ui.GraphElement;

/**
 * An input or an output of a model.
 *
 * @param isInput whether whoever runs the model gives it
 * @param name unique in the model
 * @param type with its shape, as far as it is known
 * @param documentation empty if there is none
 * @param element to show it in the graph
 */
public record PortRow(boolean isInput, String name, String type, String documentation, GraphElement element) {

	/** @return {@code input} or {@code output} */
	public String role() {
		return isInput ? "input" : "output";
	}
}
