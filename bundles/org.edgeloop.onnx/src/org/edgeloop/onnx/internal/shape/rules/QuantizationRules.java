package org.edgeloop.onnx.internal.shape.rules;

import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** From numbers to few bits and back. */
public final class QuantizationRules {

	private QuantizationRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(QuantizationRules::quantize, "QuantizeLinear");
		rules.put(QuantizationRules::dequantize, "DequantizeLinear");
		rules.put(QuantizationRules::dynamic, "DynamicQuantizeLinear");
		rules.putIn(ContribRules.DOMAIN, QuantizationRules::quantize, "QuantizeLinear");
		rules.putIn(ContribRules.DOMAIN, QuantizationRules::dequantize, "DequantizeLinear");
	}

	private static void quantize(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, quantized(node), () -> node.shape(0));
	}

	/** The zero point's type, else the attribute's, else bytes. */
	private static ElementType quantized(RuleContext node) throws NoShapeException {
		if (node.has(2)) {
			return node.element(2);
		}
		return node.integer("output_dtype", 0) == 0 ? ElementType.UINT8 : Outputs.typeAttribute(node, "output_dtype", ElementType.UINT8);
	}

	private static void dequantize(RuleContext node) throws NoShapeException {
		Optional<ElementType> scale = node.type(1).flatMap(ValueType::tensorElement);
		ElementType element = node.integer("output_dtype", 0) != 0 ? Outputs.typeAttribute(node, "output_dtype", ElementType.FLOAT)
				: scale.orElse(ElementType.FLOAT);
		Outputs.tensor(node, 0, element, () -> node.shape(0));
	}

	private static void dynamic(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 1, ElementType.FLOAT, () -> Shape.SCALAR);
		Outputs.tensor(node, 2, ElementType.UINT8, () -> Shape.SCALAR);
		Outputs.tensor(node, 0, ElementType.UINT8, () -> node.shape(0));
	}
}
