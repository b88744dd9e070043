package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Tensors out of little: random numbers, and the tables of signal processing. */
public final class GeneratorRules {

	private GeneratorRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(GeneratorRules::random, "RandomNormal", "RandomUniform");
		rules.put(GeneratorRules::randomLike, "RandomNormalLike", "RandomUniformLike", "Bernoulli");
		rules.put(GeneratorRules::drawn, "Multinomial");
		rules.put(GeneratorRules::window, "HannWindow", "HammingWindow", "BlackmanWindow");
		rules.put(GeneratorRules::melWeights, "MelWeightMatrix");
	}

	private static void random(RuleContext node) throws NoShapeException {
		List<Long> shape = node.integers("shape").orElseThrow(() -> NoShapeException.contradiction("it has no attribute 'shape'"));
		Outputs.tensor(node, 0, Outputs.typeAttribute(node, "dtype", ElementType.FLOAT), () -> new Shape(Dimensions.fixed(shape)));
	}

	private static void randomLike(RuleContext node) throws NoShapeException {
		Optional<ElementType> input = node.type(0).flatMap(ValueType::tensorElement);
		Outputs.tensor(node, 0, Outputs.typeAttribute(node, "dtype", input.orElse(ElementType.FLOAT)), () -> node.shape(0));
	}

	private static void drawn(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, Outputs.typeAttribute(node, "dtype", ElementType.INT32),
				() -> Shape.of(Dimensions.ofRank(node.shape(0), 2, "its input").get(0), Dimension.of(node.integer("sample_size", 1))));
	}

	private static void window(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, Outputs.typeAttribute(node, "output_datatype", ElementType.FLOAT), () -> Shape.of(number(node, 0, "size")));
	}

	/** A row for each bin of a one-sided spectrum. */
	private static void melWeights(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, Outputs.typeAttribute(node, "output_datatype", ElementType.FLOAT),
				() -> Shape.of(number(node, 1, "dft_length").floorDivide(2).plus(1), number(node, 0, "num_mel_bins")));
	}

	/**
	 * @return what a scalar input says, or a size that only a run can tell
	 * @throws NoShapeException if it is left out
	 */
	static Dimension number(RuleContext node, int input, String what) throws NoShapeException {
		Optional<Dimension> told = node.numbers(input).filter(numbers -> numbers.size() == 1).map(List::getFirst).filter(number -> !number.isUnknown());
		if (told.isEmpty()) {
			node.reason(0, "%s, its input '%s', is not known before a run".formatted(what, Outputs.nameOf(node, input)));
		}
		return told.orElseGet(() -> node.fresh(what));
	}
}
