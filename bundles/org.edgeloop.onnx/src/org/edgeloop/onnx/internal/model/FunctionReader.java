package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;

import ai.onnx.proto.OnnxMl.OperatorSetIdProto;

/** Reads functions, whose bodies are graphs in all but the numbers of their fields. */
final class FunctionReader {

	private static final int NAME = 1;
	private static final int INPUTS = 4;
	private static final int OUTPUTS = 5;
	private static final int ATTRIBUTES = 6;
	private static final int DOCUMENTATION = 8;
	private static final int DOMAIN = 10;
	private static final int OVERLOAD = 13;

	private final Reading reading;
	private final GraphReader graphs;

	FunctionReader(Reading reading, GraphReader graphs) {
		this.reading = reading;
		this.graphs = graphs;
	}

	/** The fields of one function. */
	private static final class Fields {

		private final Map<Integer, String> texts = new HashMap<>();
		private final Map<Integer, List<String>> lists = new HashMap<>();
		private final Map<String, Long> opsets = new LinkedHashMap<>();
		private final List<ByteBuffer> nodes = new ArrayList<>();
		private final List<ByteBuffer> defaults = new ArrayList<>();
		private final List<ByteBuffer> declared = new ArrayList<>();

		String text(int field) {
			return texts.getOrDefault(field, "");
		}

		List<String> list(int field) {
			return lists.getOrDefault(field, List.of());
		}
	}

	/** @param opsets the model's, which hold where the function has none of its own */
	Function read(ByteBuffer bytes, Map<String, Long> opsets) throws IOException {
		var fields = new Fields();
		var message = new Message(bytes);
		while (!reading.isFull() && message.next()) {
			field(message, fields);
		}
		String domain = NodeReader.domain(fields.text(DOMAIN));
		String overload = fields.text(OVERLOAD).isEmpty() ? "" : ":" + fields.text(OVERLOAD);
		String id = "function " + domain + "." + fields.text(NAME) + overload;
		Map<String, Attribute> defaults = new LinkedHashMap<>();
		for (ByteBuffer attribute : fields.defaults) {
			reading.soundly(id, "an attribute", () -> graphs.nodes().attributes().read(attribute, id, 0, defaults));
		}
		Graph body = graphs.body(id, fields.list(INPUTS), fields.list(OUTPUTS), fields.nodes, fields.declared);
		return new Function(domain, fields.text(NAME), fields.text(OVERLOAD), fields.list(INPUTS), fields.list(OUTPUTS), fields.list(ATTRIBUTES),
				defaults, fields.opsets.isEmpty() ? opsets : fields.opsets, body, fields.text(DOCUMENTATION));
	}

	private void field(Message message, Fields fields) throws IOException {
		reading.count(1);
		switch (message.field()) {
		case NAME, DOCUMENTATION, DOMAIN, OVERLOAD -> fields.texts.put(message.field(), message.text());
		case INPUTS, OUTPUTS, ATTRIBUTES -> fields.lists.computeIfAbsent(message.field(), _ -> new ArrayList<>()).add(reading.shared(message.whole()));
		case 7 -> fields.nodes.add(message.content());
		case 9 -> opset(message.whole(), fields.opsets);
		case 11 -> fields.defaults.add(message.whole());
		case 12 -> fields.declared.add(message.whole());
		default -> message.skip();
		}
	}

	static void opset(ByteBuffer bytes, Map<String, Long> into) throws IOException {
		OperatorSetIdProto opset = OperatorSetIdProto.parseFrom(bytes);
		into.merge(NodeReader.domain(opset.getDomain()), opset.getVersion(), Math::max);
	}
}
