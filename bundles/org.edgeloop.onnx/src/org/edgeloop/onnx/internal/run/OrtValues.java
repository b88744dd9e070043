package org.edgeloop.onnx.internal.run;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.OrtRuntime;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxMap;
import ai.onnxruntime.OnnxSequence;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtUtil;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.TensorInfo.OnnxTensorType;

/** Values of ours as ONNX Runtime's and back, as far as its Java interface passes them. */
final class OrtValues {

	/** Beyond it Java's interface passes no texts. */
	private static final int MOST_DIMENSIONS_OF_TEXTS = TensorInfo.MAX_DIMENSIONS;

	private static final Map<ElementType, OnnxJavaType> PASSED_IN = new EnumMap<>(Map.of(ElementType.FLOAT, OnnxJavaType.FLOAT,
			ElementType.DOUBLE, OnnxJavaType.DOUBLE, ElementType.INT8, OnnxJavaType.INT8, ElementType.UINT8, OnnxJavaType.UINT8,
			ElementType.INT16, OnnxJavaType.INT16, ElementType.INT32, OnnxJavaType.INT32, ElementType.INT64, OnnxJavaType.INT64,
			ElementType.BOOL, OnnxJavaType.BOOL, ElementType.FLOAT16, OnnxJavaType.FLOAT16, ElementType.BFLOAT16, OnnxJavaType.BFLOAT16));

	private static final Map<OnnxTensorType, ElementType> PASSED_OUT = new EnumMap<>(OnnxTensorType.class);

	static {
		for (OnnxTensorType type : OnnxTensorType.values()) {
			String name = type.name().substring("ONNX_TENSOR_ELEMENT_DATA_TYPE_".length());
			Arrays.stream(ElementType.values()).filter(element -> element.name().equals(name)).forEach(element -> PASSED_OUT.put(type, element));
		}
	}

	/** What an element of a sequence may be for Java's interface to pass it out. */
	private static final Set<ElementType> IN_SEQUENCES = EnumSet.of(ElementType.FLOAT, ElementType.DOUBLE, ElementType.INT64,
			ElementType.UINT64, ElementType.STRING);

	private OrtValues() {
	}

	static boolean passesIn(Datum datum) {
		return datum instanceof Datum.OfTensor(TensorArray array) && (PASSED_IN.containsKey(array.type())
				|| array.isText() && array.dims().size() <= MOST_DIMENSIONS_OF_TEXTS);
	}

	static boolean passesOut(ElementType type) {
		return PASSED_OUT.containsValue(type);
	}

	static boolean passesOutInSequences(ElementType type) {
		return IN_SEQUENCES.contains(type);
	}

	/** @return to be closed */
	static OnnxTensor tensor(TensorArray array) throws OrtException, ProblemException {
		long[] shape = array.dims().stream().mapToLong(Long::longValue).toArray();
		if (array.isText()) {
			return OnnxTensor.createTensor(OrtRuntime.environment(), array.texts().toArray(String[]::new), shape);
		}
		ByteBuffer direct = ByteBuffer.allocateDirect(array.bytes().remaining()).order(ByteOrder.nativeOrder()).put(array.bytes()).flip();
		return OnnxTensor.createTensor(OrtRuntime.environment(), direct, shape, PASSED_IN.get(array.type()));
	}

	/** @throws ProblemException if it is nothing that Java's interface passes out */
	static Datum datum(OnnxValue value) throws OrtException, ProblemException {
		return switch (value) {
		case OnnxTensor tensor -> new Datum.OfTensor(array(tensor));
		case OnnxSequence sequence -> sequence(sequence);
		case OnnxMap map -> map(map.getValue());
		default -> throw new ProblemException(Problem.error("the model gives a value of the kind %s, which cannot be read".formatted(value.getType()),
				"", "ask for other outputs"));
		};
	}

	private static TensorArray array(OnnxTensor tensor) throws OrtException {
		TensorInfo info = tensor.getInfo();
		List<Long> dims = Arrays.stream(info.getShape()).boxed().toList();
		ElementType type = PASSED_OUT.get(info.onnxType);
		if (type == ElementType.STRING) {
			Object texts = tensor.getValue();
			return TensorArray.ofTexts(dims, texts instanceof String text ? List.of(text) : List.of(OrtUtil.flattenString(texts)));
		}
		return TensorArray.of(type, dims, tensor.getByteBuffer());
	}

	private static Datum sequence(OnnxSequence sequence) throws OrtException, ProblemException {
		// Java's interface knows nothing of the type of elements that are not there
		if (sequence.getInfo().length == 0) {
			return new Datum.OfSequence(List.of());
		}
		List<? extends OnnxValue> values = sequence.getValue();
		try {
			List<Datum> elements = new ArrayList<>();
			for (OnnxValue value : values) {
				elements.add(datum(value));
			}
			return new Datum.OfSequence(elements);
		} finally {
			OnnxValue.close(values);
		}
	}

	private static Datum map(Map<?, ?> entries) throws ProblemException {
		List<Object> keys = new ArrayList<>(entries.keySet());
		boolean texts = keys.stream().allMatch(String.class::isInstance);
		List<Long> shape = List.of((long) keys.size());
		TensorArray all = texts ? TensorArray.ofTexts(shape, keys.stream().map(String.class::cast).toList())
				: TensorArray.ofLongs(ElementType.INT64, shape, keys.stream().mapToLong(Long.class::cast).toArray());
		List<Datum> values = new ArrayList<>();
		for (Object value : entries.values()) {
			values.add(new Datum.OfTensor(scalar(value)));
		}
		return new Datum.OfMap(all, values);
	}

	private static TensorArray scalar(Object value) throws ProblemException {
		return switch (value) {
		case String text -> TensorArray.ofTexts(List.of(), List.of(text));
		case Long number -> TensorArray.ofLongs(ElementType.INT64, List.of(), number);
		case Double number -> TensorArray.ofDoubles(ElementType.DOUBLE, List.of(), number);
		default -> TensorArray.ofDoubles(ElementType.FLOAT, List.of(), ((Number) value).doubleValue());
		};
	}
}
