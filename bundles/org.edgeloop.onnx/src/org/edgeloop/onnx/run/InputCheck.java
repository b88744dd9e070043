package org.edgeloop.onnx.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.tensor.Conversion;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** Holds inputs against what a model declares, before ONNX Runtime says it in its own words. */
final class InputCheck {

	private final Model model;

	InputCheck(Model model) {
		this.model = model;
	}

	/**
	 * @return the inputs; numbers of another type are converted where that type holds them
	 * @throws ProblemException if one is missing, unknown, or of another type or shape
	 */
	Map<String, Datum> check(Map<String, Datum> inputs) throws ProblemException {
		Graph graph = model.graph();
		List<String> missing = graph.requiredInputs().stream().map(Value::name).filter(name -> !inputs.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			throw problem("no value is given for " + String.join(", ", missing), "give " + describe(graph.requiredInputs()));
		}
		Map<String, Datum> checked = new LinkedHashMap<>();
		for (Map.Entry<String, Datum> input : inputs.entrySet()) {
			Value declared = graph.inputs().stream().filter(value -> value.name().equals(input.getKey())).findFirst()
					.orElseThrow(() -> problem("the model has no input '%s'".formatted(input.getKey()), "it has " + describe(graph.inputs())));
			checked.put(input.getKey(), fitting(declared, input.getValue()));
		}
		return checked;
	}

	private static String describe(List<Value> values) {
		return values.stream().map(value -> value.name() + " (" + value.type().map(ValueType::toString).orElse("of any type") + ")")
				.collect(Collectors.joining(", "));
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, model.file().toString(), remedy));
	}

	private Datum fitting(Value declared, Datum given) throws ProblemException {
		if (declared.type().isPresent() && declared.type().get() instanceof ValueType.OfTensor(ElementType element, Optional<Shape> shape)) {
			if (!(given instanceof Datum.OfTensor(TensorArray array))) {
				throw problem("the input '%s' is no tensor".formatted(declared.name()), "give " + describe(List.of(declared)));
			}
			if (shape.isPresent() && !fits(shape.get(), array.dims())) {
				throw problem("the input '%s' has the shape %s, and the model takes %s".formatted(declared.name(), array.shape(), shape.get()),
						"give an array of that shape");
			}
			return new Datum.OfTensor(converted(declared, array, element));
		}
		return given;
	}

	private static boolean fits(Shape declared, List<Long> given) {
		if (declared.rank() != given.size()) {
			return false;
		}
		for (int axis = 0; axis < declared.rank(); axis++) {
			Dimension dimension = declared.get(axis);
			if (dimension.isFixed() && dimension.size().getAsLong() != given.get(axis)) {
				return false;
			}
		}
		return true;
	}

	private TensorArray converted(Value declared, TensorArray array, ElementType element) throws ProblemException {
		if (array.type() == element) {
			return array;
		}
		if (array.isText() || array.isComplex() || element == ElementType.STRING) {
			throw problem("the input '%s' is of %s, and the model takes %s".formatted(declared.name(), array.type(), element),
					"give an array of that type");
		}
		try {
			return Conversion.of(array, element);
		} catch (ProblemException e) {
			throw problem("the input '%s' is of %s, and the model takes %s: %s".formatted(declared.name(), array.type(), element, e.problem().what()),
					"give an array of that type");
		}
	}
}
