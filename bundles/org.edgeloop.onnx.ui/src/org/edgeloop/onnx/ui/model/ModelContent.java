package org.edgeloop.onnx.ui.model;

import java.util.List;

import org.edgeloop.onnx.shape.SymbolicDimension;
import org.edgeloop.onnx.tensor.StoredTensor;
import org.edgeloop.onnx.ui.properties.FactGroup;

/**
 * What the Model view shows of a model, but for what hangs on inferred shapes.
 *
 * @param overview who made it, for which operator sets, and what more the file says
 * @param tensors the largest first
 * @param dimensions in the order in which they stand in inputs and outputs
 */
public record ModelContent(List<FactGroup> overview, List<StoredTensor> tensors, List<SymbolicDimension> dimensions) {

	/** Of a model that has not been looked at yet. */
	static final ModelContent NOTHING = new ModelContent(List.of(), List.of(), List.of());
}
