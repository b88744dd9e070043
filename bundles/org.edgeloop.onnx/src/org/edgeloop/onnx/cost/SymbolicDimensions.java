package org.edgeloop.onnx.cost;

import java.util.LinkedHashMap;
import java.util.Map;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InputDimensions;

/** Sizes that a model leaves to whoever runs it, and that a cost cannot be told without. */
public final class SymbolicDimensions {

	private SymbolicDimensions() {
	}

	/**
	 * Gives the size 1 to all that has none yet, as for one item at a time.
	 *
	 * @param given sizes by names
	 * @return sizes of all symbolic dimensions of the model's inputs, and what was given
	 */
	public static Map<String, Long> bound(Model model, Map<String, Long> given) {
		Map<String, Long> bound = new LinkedHashMap<>(given);
		InputDimensions.names(model).forEach(name -> bound.putIfAbsent(name, 1L));
		return bound;
	}
}
