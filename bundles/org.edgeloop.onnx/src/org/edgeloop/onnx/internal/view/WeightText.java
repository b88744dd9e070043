package org.edgeloop.onnx.internal.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;

/** Says of a constant what fits on a box: the numbers of a small one, otherwise its shape, and its type unless it is the usual one. */
final class WeightText {

	private static final int MOST_NUMBERS = 4;
	private static final int DEEPEST = 8;
	/** As far as there is something, in slices. */
	private static final long ENDLESS = Long.MAX_VALUE - 1;

	private final Optional<InferredShapes> shapes;

	WeightText(Optional<InferredShapes> shapes) {
		this.shapes = shapes;
	}

	/** @return empty if nothing is known of it */
	Optional<String> of(GraphScope scope, String value) {
		return of(scope, value, 0);
	}

	private Optional<String> of(GraphScope scope, String value, int depth) {
		return Optional.ofNullable(scope.graph.initializers().get(value)).map(WeightText::of)
				.or(() -> Optional.ofNullable(scope.graph.sparseInitializers().get(value)).map(WeightText::of))
				.or(() -> scope.graph.producer(value).flatMap(node -> ofNode(scope, node, value, depth)));
	}

	private Optional<String> ofNode(GraphScope scope, Node node, String value, int depth) {
		if (node.operator().equals("Constant")) {
			return node.attributes().values().stream().findFirst().flatMap(WeightText::of);
		}
		Optional<String> known = shapes.flatMap(found -> found.type(scope.graph, value)).or(() -> scope.graph.declared(value).flatMap(declared -> declared.type()))
				.flatMap(WeightText::of);
		if (node.operator().equals("DequantizeLinear") || known.isEmpty()) {
			// A weight's stored form says more than what it becomes.
			Optional<String> stored = node.input(0).filter(_ -> depth < DEEPEST).flatMap(input -> of(scope, input, depth + 1));
			return stored.or(() -> known);
		}
		return known;
	}

	private static Optional<String> of(ValueType type) {
		return type.tensorShape().map(EdgeText::product)
				.map(text -> text.isEmpty() ? "scalar" : text).map(text -> text + suffix(type.tensorElement().orElse(ElementType.FLOAT)));
	}

	private static Optional<String> of(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfTensor tensor -> Optional.of(of(tensor.value()));
		case Attribute.OfSparseTensor tensor -> Optional.of(of(tensor.value()));
		case Attribute.OfInt number -> Optional.of(Long.toString(number.value()));
		case Attribute.OfFloat number -> Optional.of(number(number.value()));
		case Attribute.OfString text -> Optional.of('"' + text.value() + '"').filter(quoted -> quoted.length() < 20);
		case Attribute.OfInts numbers -> Optional.of(numbers.values().size() <= MOST_NUMBERS ? numbers.values().toString() : numbers.values().size() + " int64");
		case Attribute.OfFloats numbers -> Optional.of(numbers.values().size() + " float32");
		default -> Optional.empty();
		};
	}

	private static String of(SparseTensor tensor) {
		return product(tensor.dims()) + " sparse";
	}

	private static String of(Tensor tensor) {
		if (tensor.elements() <= MOST_NUMBERS && tensor.dims().size() <= 1) {
			Optional<String> numbers = numbers(tensor, (int) tensor.elements());
			if (numbers.isPresent()) {
				return numbers.get();
			}
		}
		return (tensor.dims().isEmpty() ? "scalar" : product(tensor.dims())) + suffix(tensor.type());
	}

	private static Optional<String> numbers(Tensor tensor, int count) {
		if (tensor.externalFile().isPresent() || tensor.type() == ElementType.STRING || tensor.type().toString().startsWith("complex")) {
			return Optional.empty();
		}
		try {
			List<String> texts = new ArrayList<>();
			if (tensor.type().isInteger() || tensor.type() == ElementType.BOOL) {
				for (long number : tensor.longs(0, count)) {
					texts.add(number >= ENDLESS ? "max" : number <= -ENDLESS ? "min" : Long.toString(number));
				}
			} else {
				for (double number : tensor.doubles(0, count)) {
					texts.add(number(number));
				}
			}
			return Optional.of(tensor.dims().isEmpty() ? texts.getFirst() : texts.toString());
		} catch (IOException e) {
			// A box is no place to complain; whoever looks at the tensor is told.
			return Optional.empty();
		}
	}

	private static String suffix(ElementType type) {
		return type == ElementType.FLOAT ? "" : " " + type;
	}

	private static String product(List<Long> dims) {
		return dims.stream().map(String::valueOf).collect(Collectors.joining("\u00D7"));
	}

	/** @return with four digits that count */
	static String number(double number) {
		if (number == Math.rint(number) && Math.abs(number) < 1e6) {
			return Long.toString((long) number);
		}
		String text = String.format(Locale.ROOT, "%.4g", number);
		return text.contains(".") && !text.contains("e") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
	}
}
