package org.edgeloop.onnx.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InputDimensions;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

/** Inputs that are made up, for models whose time does not hang on what they are given. */
public final class MadeInputs {

	private static final long MOST_ELEMENTS = 1 << 28;

	private final Map<String, Long> bindings;
	private final Optional<Random> random;

	private MadeInputs(Map<String, Long> bindings, Optional<Random> random) {
		this.bindings = bindings;
		this.random = random;
	}

	/** @param bindings sizes of symbolic dimensions; named as by {@link InputDimensions}; those without one are 1 */
	public static MadeInputs zeros(Map<String, Long> bindings) {
		return new MadeInputs(bindings, Optional.empty());
	}

	/**
	 * Floating numbers of a standard normal distribution; zeros where numbers may be places of something, and empty texts.
	 *
	 * @param bindings as for {@link #zeros}
	 */
	public static MadeInputs random(Map<String, Long> bindings, long seed) {
		return new MadeInputs(bindings, Optional.of(new Random(seed)));
	}

	/** @throws ProblemException if an input is no tensor, does not say its rank, or is too large */
	public Map<String, Datum> of(Model model) throws ProblemException {
		Map<String, Datum> inputs = new LinkedHashMap<>();
		for (Value input : model.graph().requiredInputs()) {
			inputs.put(input.name(), of(input));
		}
		return inputs;
	}

	/** @throws ProblemException if the input is no tensor, does not say its rank, or is too large */
	public Datum of(Value input) throws ProblemException {
		Optional<ValueType> type = InputDimensions.type(input);
		if (type.isPresent() && type.get() instanceof ValueType.OfTensor(ElementType element, Optional<Shape> shape) && shape.isPresent()) {
			List<Long> dims = shape.get().dimensions().stream().map(this::size).toList();
			double elements = dims.stream().mapToDouble(Long::doubleValue).reduce(1, (a, b) -> a * b);
			if (elements <= MOST_ELEMENTS) {
				return new Datum.OfTensor(array(element, dims, (int) elements));
			}
		}
		throw new ProblemException(Problem.error("no values can be made up for the input '%s' (%s)".formatted(input.name(),
				input.type().map(ValueType::toString).orElse("of any type")), "", "give a file with its values"));
	}

	private long size(Dimension dimension) {
		return dimension.isFixed() ? dimension.size().getAsLong() : bindings.getOrDefault(dimension.toString(), 1L);
	}

	private TensorArray array(ElementType element, List<Long> dims, int count) throws ProblemException {
		if (element == ElementType.STRING) {
			return TensorArray.ofTexts(dims, Collections.nCopies(count, ""));
		}
		var numbers = new double[count];
		if (random.isPresent() && element.isFloating()) {
			Arrays.setAll(numbers, _ -> random.get().nextGaussian());
		}
		return TensorArray.ofDoubles(element, dims, numbers);
	}
}
