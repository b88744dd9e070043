package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;

import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.TensorAnnotation;

/** Reads graphs; what is broken in one becomes a problem, and the rest is kept. */
final class GraphReader {

	/** Deeper nesting is no model's but a trap for whoever walks it. */
	private static final int DEEPEST = 64;

	/** Nodes, values and tensors are objects of several fields. */
	private static final int WEIGHT = 4;

	private final Reading reading;
	private final NodeReader nodes;

	GraphReader(Reading reading) {
		this.reading = reading;
		nodes = new NodeReader(reading, this);
	}

	NodeReader nodes() {
		return nodes;
	}

	/**
	 * @param wanted id of the graph, if it is free
	 * @param depth how many graphs are around it
	 */
	Graph graph(ByteBuffer bytes, String wanted, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new ProblemException(Problem.error("graphs lie in each other more than " + DEEPEST + " deep, and the inner ones are left out", wanted,
					Reading.REMEDY));
		}
		var builder = new Graph.Builder(wanted.isEmpty() ? wanted : reading.unique(wanted));
		var message = new Message(bytes);
		while (!reading.isFull() && advanced(message)) {
			reading.soundly(builder.id(), "a part of the graph", () -> field(message, builder, depth));
		}
		if (message.isBroken()) {
			reading.problems().add(Problem.error("the graph breaks off after %d nodes".formatted(builder.nodeCount()), reading.place(builder.id()),
					Reading.REMEDY));
		}
		return builder.build();
	}

	private static boolean advanced(Message message) throws IOException {
		try {
			return message.next();
		} catch (InvalidProtocolBufferException _) {
			return false;
		}
	}

	/** The body of a function, which lists its nodes itself. */
	Graph body(String id, List<String> inputs, List<String> outputs, List<ByteBuffer> nodeMessages, List<ByteBuffer> declared) throws IOException {
		var builder = new Graph.Builder(reading.unique(id)).name(id);
		inputs.forEach(input -> builder.input(new Value(input, Optional.empty(), "")));
		outputs.forEach(output -> builder.output(new Value(output, Optional.empty(), "")));
		for (ByteBuffer node : nodeMessages) {
			reading.soundly(id, "a node", () -> nodes.read(node, false, builder, 0));
		}
		for (ByteBuffer value : declared) {
			reading.soundly(id, "the type of a value", () -> builder.declare(Types.value(value)));
		}
		return builder.build();
	}

	private void field(Message message, Graph.Builder builder, int depth) throws IOException {
		reading.count(WEIGHT);
		switch (message.field()) {
		case 1 -> {
			ByteBuffer node = message.content();
			nodes.read(node, message.isBroken(), builder, depth);
		}
		case 2 -> builder.name(message.text());
		case 5 -> initializer(reading.tensors().tensor(message.whole()), builder);
		case 10 -> builder.documentation(message.text());
		case 11 -> builder.input(Types.value(message.whole()));
		case 12 -> builder.output(Types.value(message.whole()));
		case 13 -> builder.declare(Types.value(message.whole()));
		case 14 -> quantization(message.whole(), builder);
		case 15 -> initializer(reading.tensors().sparse(message.whole()), builder);
		default -> message.skip();
		}
	}

	private void initializer(Tensor tensor, Graph.Builder builder) {
		if (!builder.initializer(tensor)) {
			twice(tensor.name(), builder);
		}
	}

	private void initializer(SparseTensor tensor, Graph.Builder builder) {
		if (!builder.initializer(tensor)) {
			twice(tensor.values().name(), builder);
		}
	}

	private void twice(String name, Graph.Builder builder) {
		reading.problems().add(Problem.error("the initializer '%s' stands twice; the second one is left out".formatted(name),
				reading.place(builder.id()), "export the model anew"));
	}

	private static void quantization(ByteBuffer bytes, Graph.Builder builder) throws IOException {
		TensorAnnotation annotation = TensorAnnotation.parseFrom(bytes);
		Map<String, String> parameters = new LinkedHashMap<>();
		annotation.getQuantParameterTensorNamesList().forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
		builder.quantization(annotation.getTensorName(), parameters);
	}
}
