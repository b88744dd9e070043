package org.edgeloop.device.plc.internal.siemens;

import java.util.List;
import java.util.stream.Collectors;

/** The file {@code config.pbtxt}: what the runtime in the server, NVIDIA Triton, is told of a model (its message ModelConfig as text). */
public final class RuntimeConfig {

	private RuntimeConfig() {
	}

	/** @param maxBatch how many samples may be run at once; 0 for a model whose first dimension is no batch */
	public static String of(List<PipelineVariable> inputs, List<PipelineVariable> outputs, int maxBatch) {
		return "platform: \"onnxruntime_onnx\"\nmax_batch_size: " + maxBatch + "\n" + tensors("input", inputs, maxBatch > 0)
				+ tensors("output", outputs, maxBatch > 0);
	}

	private static String tensors(String kind, List<PipelineVariable> variables, boolean isBatched) {
		return variables.stream().map(variable -> tensor(variable, isBatched)).collect(Collectors.joining(",\n", kind + " [\n", "\n]\n"));
	}

	private static String tensor(PipelineVariable variable, boolean isBatched) {
		String dims = variable.sizes().stream().skip(isBatched ? 1 : 0).map(String::valueOf).collect(Collectors.joining(", "));
		return "  {\n    name: %s\n    data_type: %s\n    dims: [ %s ]\n  }".formatted(quoted(variable.name()), variable.runtimeType(), dims);
	}

	/** Text in the text form of protocol buffers: names of values may hold anything. */
	private static String quoted(String text) {
		var quoted = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			switch (c) {
			case '"', '\\' -> quoted.append('\\').append(c);
			case '\n' -> quoted.append("\\n");
			default -> {
				if (c < ' ' || c == 0x7F) {
					quoted.append("\\%03o".formatted((int) c));
				} else {
					quoted.append(c);
				}
			}
			}
		}
		return quoted.append('"').toString();
	}
}
