package org.edgeloop.device.plc.internal.siemens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/**
 * An input or output of the model as the server and the runtime in it see it.
 *
 * @param name the model's
 * @param serverType as a variable of a pipeline, as {@code Float32Array}
 * @param runtimeType in the runtime's configuration, as {@code TYPE_FP32}
 * @param sizes of the dimensions; -1 for one that the model leaves open
 */
public record PipelineVariable(String name, String serverType, String runtimeType, List<Long> sizes) {

	/** What the runtime calls the types of elements; it takes no others. */
	private static final Map<ElementType, String> RUNTIME = Map.ofEntries(Map.entry(ElementType.FLOAT, "TYPE_FP32"),
			Map.entry(ElementType.DOUBLE, "TYPE_FP64"), Map.entry(ElementType.FLOAT16, "TYPE_FP16"), Map.entry(ElementType.INT8, "TYPE_INT8"),
			Map.entry(ElementType.INT16, "TYPE_INT16"), Map.entry(ElementType.INT32, "TYPE_INT32"), Map.entry(ElementType.INT64, "TYPE_INT64"),
			Map.entry(ElementType.UINT8, "TYPE_UINT8"), Map.entry(ElementType.UINT16, "TYPE_UINT16"), Map.entry(ElementType.UINT32, "TYPE_UINT32"),
			Map.entry(ElementType.UINT64, "TYPE_UINT64"), Map.entry(ElementType.BOOL, "TYPE_BOOL"), Map.entry(ElementType.STRING, "TYPE_STRING"));

	public PipelineVariable {
		sizes = List.copyOf(sizes);
	}

	/** @throws ProblemException if the runtime takes no such values */
	public static PipelineVariable of(Value value) throws ProblemException {
		Optional<ValueType> type = value.type();
		if (type.isEmpty() || !(type.get() instanceof ValueType.OfTensor(ElementType element, Optional<Shape> shape)) || shape.isEmpty()) {
			throw new ProblemException(Problem.error("the server takes tensors whose shape the model declares, and no other values", value.name(),
					"declare the value as a tensor with its shape"));
		}
		String runtime = RUNTIME.getOrDefault(element, "");
		if (runtime.isEmpty()) {
			throw new ProblemException(Problem.error("the server takes no values of type " + element, value.name(), "convert them in the model"));
		}
		var sizes = new ArrayList<Long>();
		for (Dimension dimension : shape.get().dimensions()) {
			sizes.add(dimension.size().orElse(-1));
		}
		return new PipelineVariable(value.name(), serverType(element), runtime, sizes);
	}

	/** @return whether the first dimension is left open, so that several samples may be run at once */
	public boolean isBatched() {
		return !sizes.isEmpty() && sizes.getFirst() < 0;
	}

	private static String serverType(ElementType element) {
		return switch (element) {
		case FLOAT -> "Float32Array";
		case DOUBLE -> "Float64Array";
		case FLOAT16 -> "Float16Array";
		case INT8 -> "Int8Array";
		case INT16 -> "Int16Array";
		case INT32 -> "Int32Array";
		case INT64 -> "Int64Array";
		case UINT8 -> "UInt8Array";
		case UINT16 -> "UInt16Array";
		case UINT32 -> "UInt32Array";
		case UINT64 -> "UInt64Array";
		case BOOL -> "BoolArray";
		default -> "StringArray";
		};
	}
}
