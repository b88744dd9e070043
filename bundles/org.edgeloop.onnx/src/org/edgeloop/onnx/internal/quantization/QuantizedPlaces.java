package org.edgeloop.onnx.internal.quantization;

import static org.edgeloop.onnx.internal.quantization.QuantizedPlace.input;
import static org.edgeloop.onnx.internal.quantization.QuantizedPlace.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Node;

/** The quantized inputs and outputs of ONNX's operators and of ONNX Runtime's, by the order of their inputs in the specification. */
public final class QuantizedPlaces {

	private static final String MICROSOFT = "com.microsoft";
	private static final Set<String> DOMAINS = Set.of("ai.onnx", MICROSOFT);

	private static final Map<String, List<QuantizedPlace>> PLACES = new HashMap<>();

	static {
		PLACES.put("QuantizeLinear", List.of(output(0, 1, 2)));
		PLACES.put("DequantizeLinear", List.of(input(0, 1, 2)));
		PLACES.put("QLinearConv", List.of(input(0, 1, 2), input(3, 4, 5).along(0), output(0, 6, 7)));
		PLACES.put("QLinearMatMul", List.of(input(0, 1, 2).along(-2), input(3, 4, 5).along(-1), output(0, 6, 7).along(-1)));
		for (String operator : List.of("QLinearAdd", "QLinearMul")) {
			PLACES.put(operator, List.of(input(0, 1, 2), input(3, 4, 5), output(0, 6, 7)));
		}
		for (String operator : List.of("QLinearSigmoid", "QLinearLeakyRelu", "QLinearSoftmax", "QLinearReduceMean", "QLinearGlobalAveragePool",
				"QLinearAveragePool")) {
			PLACES.put(operator, List.of(input(0, 1, 2), output(0, 3, 4)));
		}
	}

	private QuantizedPlaces() {
	}

	/** @return none for a node whose tensors are not quantized, or only as a run tells */
	public static List<QuantizedPlace> of(Node node) {
		if (!DOMAINS.contains(node.domain())) {
			return List.of();
		}
		return switch (node.operator()) {
		case "QLinearConcat" -> concat(node.inputs().size());
		case "QGemm" -> gemm(node);
		default -> PLACES.getOrDefault(node.operator(), List.of());
		};
	}

	/** Columns of the second matrix have scales of their own; transposed, they are its rows. */
	private static List<QuantizedPlace> gemm(Node node) {
		boolean transposed = node.attributes().get("transB") instanceof Attribute.OfInt number && number.value() != 0;
		return List.of(input(0, 1, 2), input(3, 4, 5).along(transposed ? 0 : -1), output(0, 7, 8));
	}

	/** The output's scale and zero point come first, then three inputs for each tensor. */
	private static List<QuantizedPlace> concat(int inputs) {
		List<QuantizedPlace> places = new ArrayList<>();
		places.add(output(0, 0, 1));
		for (int i = 2; i + 2 < inputs; i += 3) {
			places.add(input(i, i + 1, i + 2));
		}
		return places;
	}
}
