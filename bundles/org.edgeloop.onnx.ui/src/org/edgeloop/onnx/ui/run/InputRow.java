package org.edgeloop.onnx.ui.run;

import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/**
 * An input of a model with where its values come from.
 *
 * @param input of the main graph
 */
public record InputRow(Value input, InputSource source) {

	public String name() {
		return input.name();
	}

	/** @return with its shape, as the file declares it */
	public String type() {
		return input.type().map(ValueType::toString).orElse("not known");
	}
}
