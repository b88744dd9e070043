package org.edgeloop.onnx.operator;

import java.util.List;

/**
 * An input or an output of an operator.
 *
 * @param name as the specification calls it, such as {@code X}; files may call the value anything
 * @param types what it may be, such as {@code float32} or {@code seq(float32)}, as {@link org.edgeloop.onnx.model.ElementType} writes them
 * @param meaning a clause for people
 */
public record OperatorParameter(String name, Arity arity, List<String> types, String meaning) {

	/** How many values stand for it. */
	public enum Arity {
		SINGLE, OPTIONAL,
		/** Any number of them; only the last parameter can be so. */
		VARIADIC
	}

	public OperatorParameter {
		types = List.copyOf(types);
	}
}
