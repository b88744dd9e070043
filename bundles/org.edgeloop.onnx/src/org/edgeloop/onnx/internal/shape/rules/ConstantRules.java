package org.edgeloop.onnx.internal.shape.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;

/** Tensors that stand in the model, are filled, or count up. */
public final class ConstantRules {

	private static final long MOST_COUNTED = 4096;

	private ConstantRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(ConstantRules::constant, "Constant");
		rules.put(ConstantRules::filled, "ConstantOfShape");
		rules.put(ConstantRules::range, "Range");
		rules.putIn(ContribRules.DOMAIN, ConstantRules::range, "Range");
		rules.put(ConstantRules::eye, "EyeLike");
	}

	private static void constant(RuleContext node) throws NoShapeException {
		for (String name : node.node().attributes().keySet()) {
			Optional<Attribute> attribute = node.attribute(name);
			if (name.equals("sparse_value") && attribute.orElseThrow() instanceof Attribute.OfSparseTensor sparse) {
				node.output(0, new ValueType.OfTensor(sparse.value().values().type(), new Shape(Dimensions.fixed(sparse.value().dims()))));
				return;
			}
			Optional<Tensor> tensor = name.startsWith("value") ? attribute.flatMap(ConstantRules::tensor) : Optional.empty();
			if (tensor.isPresent()) {
				node.output(0, tensor.get().valueType());
				node.constant(0, tensor.get());
				return;
			}
		}
		throw NoShapeException.contradiction("it holds no value");
	}

	private static Optional<Tensor> tensor(Attribute attribute) {
		try {
			return switch (attribute) {
			case Attribute.OfTensor tensor -> Optional.of(tensor.value());
			case Attribute.OfInt number -> Optional.of(TensorArray.ofLongs(ElementType.INT64, List.of(), number.value()).tensor(""));
			case Attribute.OfFloat number -> Optional.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(), number.value()).tensor(""));
			case Attribute.OfString text -> Optional.of(TensorArray.ofTexts(List.of(), List.of(text.value())).tensor(""));
			case Attribute.OfInts all -> Optional.of(TensorArray.ofLongs(ElementType.INT64, length(all.values()),
					all.values().stream().mapToLong(Long::longValue).toArray()).tensor(""));
			case Attribute.OfFloats all -> Optional.of(TensorArray.ofDoubles(ElementType.FLOAT, length(all.values()),
					all.values().stream().mapToDouble(Float::doubleValue).toArray()).tensor(""));
			case Attribute.OfStrings all -> Optional.of(TensorArray.ofTexts(length(all.values()), all.values()).tensor(""));
			default -> Optional.empty();
			};
		} catch (ProblemException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<Long> length(List<?> values) {
		return List.of((long) values.size());
	}

	private static void filled(RuleContext node) throws NoShapeException {
		Optional<Tensor> value = node.attribute("value").filter(Attribute.OfTensor.class::isInstance).map(tensor -> ((Attribute.OfTensor) tensor).value());
		ElementType element = value.map(Tensor::type).orElse(ElementType.FLOAT);
		Outputs.tensor(node, 0, element, () -> new Shape(Told.sizes(node, 0)));
		Shape shape = new Shape(Told.sizes(node, 0));
		if (element != ElementType.STRING && Content.isSmall(shape)) {
			OptionalDouble number = value.isEmpty() ? OptionalDouble.of(0) : first(value.get());
			if (number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())) {
				Content.filled(shape, Dimension.of((long) number.getAsDouble())).to(node, 0);
			}
		}
	}

	private static OptionalDouble first(Tensor tensor) {
		try {
			return tensor.elements() < 1 ? OptionalDouble.empty() : OptionalDouble.of(tensor.doubles(0, 1)[0]);
		} catch (IOException e) {
			return OptionalDouble.empty();
		}
	}

	private static void range(RuleContext node) throws NoShapeException {
		ElementType element = node.element(0);
		Outputs.element(node, 0, element);
		Optional<Map.Entry<Dimension, Dimension>> whole = wholeRange(node);
		if (whole.isEmpty()) {
			Dimension count = element.isFloating() ? Fractions.rangeLength(node).map(Dimension::of).orElse(Dimension.UNKNOWN) : Dimension.UNKNOWN;
			if (count.isUnknown()) {
				node.reason(0, "where it begins, ends, or how far it steps shows only in a run");
			}
			node.output(0, element, Shape.of(count.isUnknown() ? node.fresh("length") : count));
			return;
		}
		Dimension start = whole.get().getKey();
		Dimension count = whole.get().getValue();
		node.output(0, element, Shape.of(count));
		if (count.isFixed() && count.size().getAsLong() <= MOST_COUNTED) {
			List<Dimension> numbers = new ArrayList<>();
			Dimension step = node.numbers(2).orElseThrow().getFirst();
			for (long i = 0; i < count.size().getAsLong(); i++) {
				numbers.add(start.plus(step.times(i)));
			}
			node.numbers(0, numbers);
		}
	}

	/** @return start and length of a range of whole numbers */
	private static Optional<Map.Entry<Dimension, Dimension>> wholeRange(RuleContext node) {
		List<Dimension> numbers = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			numbers.add(node.numbers(i).filter(content -> content.size() == 1).map(List::getFirst).orElse(Dimension.UNKNOWN));
		}
		Dimension step = numbers.get(2);
		Dimension length = numbers.get(1).minus(numbers.get(0));
		Dimension count = step.is(0) ? Dimension.UNKNOWN : Dimension.max(length.ceilDivide(step), Dimension.of(0));
		return count.isUnknown() ? Optional.empty() : Optional.of(Map.entry(numbers.get(0), count));
	}

	private static void eye(RuleContext node) throws NoShapeException {
		ElementType element = node.attribute("dtype").isEmpty() ? node.element(0) : Outputs.typeAttribute(node, "dtype", ElementType.FLOAT);
		Outputs.tensor(node, 0, element, () -> node.shape(0));
	}
}
