package org.edgeloop.onnx.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.onnx.OnnxPort;

import ai.onnxruntime.MapInfo;
import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.SequenceInfo;
import ai.onnxruntime.TensorInfo;

/** A model's inputs and outputs as ONNX Runtime describes them. */
public final class Ports {

	private Ports() {
	}

	public static List<OnnxPort> of(Map<String, NodeInfo> nodes) {
		return nodes.values().stream().map(Ports::of).toList();
	}

	private static OnnxPort of(NodeInfo node) {
		return switch (node.getInfo()) {
			case TensorInfo tensor -> new OnnxPort(node.getName(), tensor.type.name().toLowerCase(Locale.ROOT),
					Arrays.stream(tensor.getShape()).boxed().toList(), true);
			case SequenceInfo _ -> new OnnxPort(node.getName(), "sequence", List.of(), false);
			case MapInfo _ -> new OnnxPort(node.getName(), "map", List.of(), false);
			default -> new OnnxPort(node.getName(), "unknown", List.of(), false);
		};
	}
}
