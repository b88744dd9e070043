package org.edgeloop.device.linux.internal.release;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tensors as the runner has them in JSON: type by NumPy's name, shape, and data as Base64 of little-endian elements, or texts. */
final class TensorJson {

	/** What the runner passes in and out. */
	private static final Set<ElementType> TYPES = EnumSet.of(ElementType.FLOAT, ElementType.DOUBLE, ElementType.FLOAT16, ElementType.BFLOAT16,
			ElementType.INT8, ElementType.UINT8, ElementType.INT16, ElementType.INT32, ElementType.INT64, ElementType.BOOL, ElementType.STRING);

	private TensorJson() {
	}

	/** @return whether the runner knows such a value */
	static boolean passes(Datum datum) {
		return datum instanceof Datum.OfTensor(TensorArray array) && TYPES.contains(array.type());
	}

	/** @param values all of which {@link #passes} */
	static ArrayNode write(Map<String, Datum> values) {
		ArrayNode all = JsonNodeFactory.instance.arrayNode();
		values.forEach((name, value) -> {
			if (value instanceof Datum.OfTensor(TensorArray array)) {
				all.add(write(name, array));
			}
		});
		return all;
	}

	private static ObjectNode write(String name, TensorArray array) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("name", name).put("type", array.type().toString());
		ArrayNode shape = json.putArray("shape");
		array.dims().forEach(shape::add);
		if (array.isText()) {
			ArrayNode texts = json.putArray("texts");
			array.texts().forEach(texts::add);
		} else {
			ByteBuffer buffer = array.bytes();
			var data = new byte[buffer.remaining()];
			buffer.get(data);
			json.put("data", Base64.getEncoder().encodeToString(data));
		}
		return json;
	}

	/**
	 * @return tensors by name; values that are none are left out
	 * @throws ProblemException if one is not sound
	 */
	static Map<String, Datum> read(JsonNode all) throws ProblemException {
		Map<String, Datum> values = new LinkedHashMap<>();
		for (JsonNode json : all) {
			Optional<ElementType> type = Arrays.stream(ElementType.values()).filter(one -> one.toString().equals(json.path("type").asText())).findFirst();
			if (type.isPresent()) {
				values.put(json.path("name").asText(), new Datum.OfTensor(array(type.get(), json)));
			}
		}
		return values;
	}

	private static TensorArray array(ElementType type, JsonNode json) throws ProblemException {
		List<Long> dims = new ArrayList<>();
		json.path("shape").forEach(size -> dims.add(size.asLong(-1)));
		List<String> texts = new ArrayList<>();
		json.path("texts").forEach(text -> texts.add(text.asText()));
		try {
			return type == ElementType.STRING ? TensorArray.ofTexts(dims, texts)
					: TensorArray.of(type, dims, ByteBuffer.wrap(Base64.getDecoder().decode(json.path("data").asText())));
		} catch (IllegalArgumentException | ArithmeticException e) {
			throw new ProblemException(Problem.error("The tensor '%s' from the board is not sound: %s".formatted(json.path("name").asText(), e.getMessage()), "",
					"see whether the board runs what this program put onto it"), e);
		}
	}
}
