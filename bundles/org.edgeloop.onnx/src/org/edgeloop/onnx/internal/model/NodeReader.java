package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.StringStringEntryProto;

/** Reads nodes. */
final class NodeReader {

	private static final int NAME = 3;
	private static final int OPERATOR = 4;
	private static final int DOCUMENTATION = 6;
	private static final int DOMAIN = 7;
	private static final int OVERLOAD = 8;

	private final Reading reading;
	private final AttributeReader attributes;

	NodeReader(Reading reading, GraphReader graphs) {
		this.reading = reading;
		attributes = new AttributeReader(reading, graphs);
	}

	AttributeReader attributes() {
		return attributes;
	}

	/** The fields of one node. */
	private static final class Fields {

		private final List<String> inputs = new ArrayList<>(3);
		private final List<String> outputs = new ArrayList<>(1);
		private final List<ByteBuffer> attributes = new ArrayList<>(0);
		private final Map<Integer, String> texts = new HashMap<>(4);
		private final Map<String, String> metadata = new LinkedHashMap<>(0);

		String text(int field) {
			return texts.getOrDefault(field, "");
		}

		String name(int index) {
			return text(NAME).isEmpty() ? text(OPERATOR) + "_" + index : text(NAME);
		}
	}

	/**
	 * Adds a node to a graph. One that breaks off behind its operator is kept, as an inner graph may be most of the file.
	 *
	 * @param cut whether the file ends within these bytes
	 * @param depth of the graph
	 */
	void read(ByteBuffer bytes, boolean cut, Graph.Builder graph, int depth) throws IOException {
		var fields = new Fields();
		var message = new Message(bytes);
		try {
			while (!reading.isFull() && message.next()) {
				field(message, fields);
			}
		} catch (InvalidProtocolBufferException e) {
			if (!message.isBroken()) {
				throw e;
			}
		}
		boolean broken = cut || message.isBroken();
		if (broken && fields.text(OPERATOR).isEmpty()) {
			throw new InvalidProtocolBufferException("the node breaks off before its operator");
		}
		String label = graph.id() + (graph.id().isEmpty() ? "" : "/") + fields.name(graph.nodeCount());
		if (broken) {
			reading.problems().add(Problem.error("the node breaks off", label, Reading.REMEDY));
		}
		graph.node(node(fields, label, graph.nodeCount(), depth));
	}

	private void field(Message message, Fields fields) throws IOException {
		reading.count(1);
		switch (message.field()) {
		case 1 -> fields.inputs.add(reading.shared(message.whole()));
		case 2 -> fields.outputs.add(reading.shared(message.whole()));
		case NAME, OPERATOR, DOCUMENTATION, DOMAIN, OVERLOAD -> fields.texts.put(message.field(), reading.shared(message.whole()));
		case 5 -> fields.attributes.add(message.content());
		case 9 -> entry(message.whole(), fields.metadata);
		default -> message.skip();
		}
	}

	private Node node(Fields fields, String label, int index, int depth) throws IOException {
		Map<String, Attribute> told = new LinkedHashMap<>();
		for (ByteBuffer attribute : fields.attributes) {
			reading.soundly(label, "an attribute", () -> attributes.read(attribute, label, depth, told));
		}
		return new Node(index, fields.text(NAME), fields.text(OPERATOR), domain(fields.text(DOMAIN)), fields.text(OVERLOAD),
				List.copyOf(fields.inputs), List.copyOf(fields.outputs), told.isEmpty() ? Map.of() : told, fields.text(DOCUMENTATION),
				fields.metadata.isEmpty() ? Map.of() : fields.metadata);
	}

	static void entry(ByteBuffer bytes, Map<String, String> entries) throws IOException {
		StringStringEntryProto entry = StringStringEntryProto.parseFrom(bytes);
		entries.put(entry.getKey(), entry.getValue());
	}

	static String domain(String written) {
		return written.isEmpty() ? Model.DEFAULT_DOMAIN : written;
	}
}
