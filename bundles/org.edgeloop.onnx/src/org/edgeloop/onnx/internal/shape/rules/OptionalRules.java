package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Values that may be missing. From opset 18 on, what is no optional counts as one that is there. */
public final class OptionalRules {

	private OptionalRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(OptionalRules::make, "Optional");
		rules.put(OptionalRules::element, "OptionalGetElement");
		rules.put(OptionalRules::test, "OptionalHasElement");
	}

	private static void make(RuleContext node) {
		Optional<ValueType> element = node.attribute("type").filter(Attribute.OfType.class::isInstance).map(type -> ((Attribute.OfType) type).value());
		node.output(0, new ValueType.OfOptional(node.has(0) ? node.type(0) : element));
	}

	private static void element(RuleContext node) throws NoShapeException {
		ValueType input = node.type(0).orElseThrow(() -> NoShapeException.unknown("the type of its input is not known"));
		if (input instanceof ValueType.OfOptional optional) {
			optional.element().ifPresent(element -> node.output(0, element));
		} else {
			node.output(0, input);
		}
	}

	private static void test(RuleContext node) {
		node.output(0, ElementType.BOOL, Shape.SCALAR);
		boolean certain = !node.has(0) || node.type(0).filter(type -> !(type instanceof ValueType.OfOptional)).isPresent();
		if (certain) {
			node.numbers(0, List.of(Dimension.of(node.has(0) ? 1 : 0)));
		}
	}
}
