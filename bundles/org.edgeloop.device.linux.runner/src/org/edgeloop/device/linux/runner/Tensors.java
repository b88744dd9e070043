package org.edgeloop.device.linux.runner;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtUtil;

/**
 * Tensors in JSON: {@code {"name", "type", "shape", "data"}}, where the type is NumPy's name and data is Base64 of the elements in
 * row-major order, little-endian, as ONNX's {@code raw_data}; texts stand in {@code "texts"} instead.
 */
final class Tensors {

	private static final Map<String, OnnxJavaType> TYPES = Map.ofEntries(Map.entry("float32", OnnxJavaType.FLOAT),
			Map.entry("float64", OnnxJavaType.DOUBLE), Map.entry("float16", OnnxJavaType.FLOAT16), Map.entry("bfloat16", OnnxJavaType.BFLOAT16),
			Map.entry("int8", OnnxJavaType.INT8), Map.entry("uint8", OnnxJavaType.UINT8), Map.entry("int16", OnnxJavaType.INT16),
			Map.entry("int32", OnnxJavaType.INT32), Map.entry("int64", OnnxJavaType.INT64), Map.entry("bool", OnnxJavaType.BOOL),
			Map.entry("string", OnnxJavaType.STRING));

	private Tensors() {
	}

	/**
	 * @return to be closed
	 * @throws RefusedException if the JSON is no tensor
	 */
	static OnnxTensor read(JsonNode json) throws OrtException, RefusedException {
		OnnxJavaType type = TYPES.get(json.path("type").asText());
		if (type == null || !json.path("shape").isArray()) {
			throw new RefusedException("the tensor '" + json.path("name").asText() + "' needs type and shape");
		}
		long[] shape = new long[json.path("shape").size()];
		Arrays.setAll(shape, i -> json.path("shape").get(i).asLong(-1));
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		try {
			return type == OnnxJavaType.STRING ? OnnxTensor.createTensor(environment, texts(json), shape)
					: OnnxTensor.createTensor(environment, bytes(json, type, shape), shape, type);
		} catch (IllegalArgumentException | ArithmeticException e) {
			throw new RefusedException("the tensor '" + json.path("name").asText() + "' is not sound: " + e.getMessage());
		}
	}

	private static String[] texts(JsonNode json) {
		List<String> texts = new ArrayList<>();
		json.path("texts").forEach(text -> texts.add(text.asText()));
		return texts.toArray(String[]::new);
	}

	private static ByteBuffer bytes(JsonNode json, OnnxJavaType type, long[] shape) throws RefusedException {
		byte[] data = Base64.getDecoder().decode(json.path("data").asText());
		long elements = 1;
		for (long size : shape) {
			if (size < 0) {
				throw new IllegalArgumentException("a size is negative");
			}
			elements = Math.multiplyExact(elements, size);
		}
		if (data.length != Math.multiplyExact(elements, type.size)) {
			throw new RefusedException("the tensor '" + json.path("name").asText() + "' has " + data.length + " bytes, which is not what its shape needs");
		}
		return ByteBuffer.allocateDirect(data.length).order(ByteOrder.nativeOrder()).put(data).flip();
	}

	/** @return the value by its name; of what is no tensor, just the name */
	static ObjectNode write(String name, OnnxValue value) throws OrtException {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", name);
		if (value instanceof OnnxTensor) {
			put(json, (OnnxTensor) value);
		}
		return json;
	}

	private static void put(ObjectNode json, OnnxTensor tensor) throws OrtException {
		OnnxJavaType type = tensor.getInfo().type;
		TYPES.entrySet().stream().filter(entry -> entry.getValue() == type).forEach(entry -> json.put("type", entry.getKey()));
		var shape = json.putArray("shape");
		for (long size : tensor.getInfo().getShape()) {
			shape.add(size);
		}
		if (type == OnnxJavaType.STRING) {
			Object texts = tensor.getValue();
			var list = json.putArray("texts");
			Arrays.asList(texts instanceof String ? new String[] { (String) texts } : OrtUtil.flattenString(texts)).forEach(list::add);
		} else {
			ByteBuffer buffer = tensor.getByteBuffer();
			byte[] data = new byte[buffer.remaining()];
			buffer.get(data);
			json.put("data", Base64.getEncoder().encodeToString(data));
		}
	}
}
