package org.edgeloop.onnx.internal.view;

import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.model.Node;

/** What the inputs of frequent operators are called in ONNX's specification, in short; others by the names of their values. */
final class InputNames {

	private static final int LONGEST = 14;
	private static final List<String> RECURRENT = List.of("X", "W", "R", "B", "lengths", "h\u2080", "c\u2080", "P");
	private static final Map<String, List<String>> NAMES = Map.ofEntries(Map.entry("Conv", List.of("X", "W", "B")),
			Map.entry("ConvTranspose", List.of("X", "W", "B")), Map.entry("Gemm", List.of("A", "B", "C")), Map.entry("MatMul", List.of("A", "B")),
			Map.entry("BatchNormalization", List.of("X", "scale", "B", "mean", "var")),
			Map.entry("InstanceNormalization", List.of("X", "scale", "B")), Map.entry("LayerNormalization", List.of("X", "scale", "B")),
			Map.entry("Add", List.of("A", "B")), Map.entry("Sub", List.of("A", "B")), Map.entry("Mul", List.of("A", "B")),
			Map.entry("Div", List.of("A", "B")), Map.entry("Pow", List.of("X", "Y")), Map.entry("Reshape", List.of("data", "shape")),
			Map.entry("Gather", List.of("data", "indices")), Map.entry("Slice", List.of("data", "starts", "ends", "axes", "steps")),
			Map.entry("Unsqueeze", List.of("data", "axes")), Map.entry("Squeeze", List.of("data", "axes")),
			Map.entry("Clip", List.of("X", "min", "max")), Map.entry("PRelu", List.of("X", "slope")),
			Map.entry("Pad", List.of("data", "pads", "value", "axes")), Map.entry("Resize", List.of("X", "roi", "scales", "sizes")),
			Map.entry("QuantizeLinear", List.of("x", "scale", "zero")), Map.entry("DequantizeLinear", List.of("x", "scale", "zero")),
			Map.entry("Where", List.of("condition", "X", "Y")), Map.entry("Expand", List.of("data", "shape")),
			Map.entry("Equal", List.of("A", "B")), Map.entry("Greater", List.of("A", "B")), Map.entry("Less", List.of("A", "B")),
			Map.entry("LSTM", RECURRENT), Map.entry("GRU", RECURRENT), Map.entry("RNN", RECURRENT));

	private InputNames() {
	}

	/** @param named whether the value's name says something, since people gave it */
	static String of(Node node, int input, boolean named) {
		List<String> names = node.isDefaultDomain() ? NAMES.getOrDefault(node.operator(), List.of()) : List.of();
		return input < names.size() ? names.get(input) : named ? last(node.inputs().get(input)) : "input " + (input + 1);
	}

	/** @return the part of a name that tells it from its neighbours: {@code weight} of {@code layers.0.conv.weight} */
	private static String last(String name) {
		String part = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1);
		return part.length() <= LONGEST ? part : part.substring(0, LONGEST - 1) + "\u2026";
	}
}
