package org.edgeloop.onnx.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/** The sizes of a model's inputs that the file leaves to whoever runs it; inference names those without a name, such as {@code x.0}. */
public final class InputDimensions {

	private InputDimensions() {
	}

	/** @return the names that can be bound to sizes, in the order of inputs and axes */
	public static Set<String> names(Model model) {
		Set<String> names = new LinkedHashSet<>();
		for (Value input : model.graph().requiredInputs()) {
			type(input).flatMap(ValueType::tensorShape).ifPresent(shape -> shape.dimensions().forEach(dimension -> names.addAll(dimension.names())));
		}
		return names;
	}

	/**
	 * Gives the size 1 to all that has none yet, as for one item at a time; without sizes no cost can be told.
	 *
	 * @param given sizes by names
	 * @return sizes of all symbolic dimensions of the model's inputs, and what was given
	 */
	public static Map<String, Long> bound(Model model, Map<String, Long> given) {
		Map<String, Long> bound = new LinkedHashMap<>(given);
		names(model).forEach(name -> bound.putIfAbsent(name, 1L));
		return bound;
	}

	/** @return the declared type of an input, with a name, {@code <input>.<axis>}, for each size that has none */
	public static Optional<ValueType> type(Value input) {
		return input.type().map(type -> switch (type) {
		case ValueType.OfTensor tensor -> new ValueType.OfTensor(tensor.element(), tensor.shape().map(shape -> named(shape, input.name())));
		default -> type;
		});
	}

	private static Shape named(Shape shape, String input) {
		List<Dimension> named = new ArrayList<>();
		for (Dimension dimension : shape.dimensions()) {
			named.add(dimension.isUnknown() ? Dimension.named(input + "." + named.size()) : dimension);
		}
		return new Shape(named);
	}
}
