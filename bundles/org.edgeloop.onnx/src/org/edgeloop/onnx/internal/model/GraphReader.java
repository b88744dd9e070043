package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorAnnotation;

/** Reads graphs; what is broken in one becomes a problem, and the rest is kept. */
final class GraphReader {

	/** Deeper nesting is no model's but a trap for whoever walks it. */
	private static final int DEEPEST = 64;

	/** Takes a part of a message. */
	@FunctionalInterface
	private interface Part {

		void read() throws IOException;
	}

	private final Tensors tensors;
	private final Consumer<Problem> problems;
	private final Progress progress;
	private final AttributeReader attributes;
	private final Map<String, String> names = new HashMap<>();

	GraphReader(Tensors tensors, Consumer<Problem> problems, Progress progress) {
		this.tensors = tensors;
		this.problems = problems;
		this.progress = progress;
		attributes = new AttributeReader(tensors, this);
	}

	/**
	 * @param id of the graph
	 * @param depth how many graphs are around it
	 */
	Graph graph(ByteBuffer bytes, String id, int depth) throws IOException {
		if (depth > DEEPEST) {
			throw new ProblemException(Problem.warning("graphs lie in each other more than " + DEEPEST + " deep", id, "the inner ones are left out"));
		}
		var builder = new Graph.Builder(id);
		var message = new Message(bytes);
		soundly(id, () -> {
			while (message.next()) {
				field(message, builder, depth);
			}
		});
		if (message.isBroken()) {
			problems.accept(Problem.error("the graph breaks off after %d nodes".formatted(builder.nodeCount()), id, "fetch or make the file anew"));
		}
		return builder.build();
	}

	/** The body of a function, which lists its nodes itself. */
	Graph body(String id, List<String> inputs, List<String> outputs, List<ByteBuffer> nodes, List<ByteBuffer> declared) throws IOException {
		var builder = new Graph.Builder(id).name(id);
		inputs.forEach(input -> builder.input(new Value(input, Optional.empty(), "")));
		outputs.forEach(output -> builder.output(new Value(output, Optional.empty(), "")));
		for (ByteBuffer node : nodes) {
			soundly(id, () -> builder.node(node(node, builder, 0)));
		}
		for (ByteBuffer value : declared) {
			soundly(id, () -> builder.declare(Types.value(value)));
		}
		return builder.build();
	}

	private void field(Message message, Graph.Builder builder, int depth) throws IOException {
		switch (message.field()) {
		case 1 -> part(message, builder, bytes -> builder.node(node(bytes, builder, depth)));
		case 2 -> builder.name(message.text());
		case 5 -> part(message, builder, bytes -> builder.initializer(tensors.tensor(bytes)));
		case 10 -> builder.documentation(message.text());
		case 11 -> part(message, builder, bytes -> builder.input(Types.value(bytes)));
		case 12 -> part(message, builder, bytes -> builder.output(Types.value(bytes)));
		case 13 -> part(message, builder, bytes -> builder.declare(Types.value(bytes)));
		case 14 -> part(message, builder, bytes -> quantization(bytes, builder));
		case 15 -> part(message, builder, bytes -> builder.initializer(tensors.sparse(bytes)));
		default -> message.skip();
		}
	}

	/** Reads a message in a message. */
	@FunctionalInterface
	private interface Inner {

		void read(ByteBuffer bytes) throws IOException;
	}

	private void part(Message message, Graph.Builder builder, Inner inner) throws IOException {
		ByteBuffer bytes = message.content();
		soundly(builder.id(), () -> inner.read(bytes));
	}

	/** A part that is broken is left out, and said. */
	private void soundly(String where, Part part) throws IOException {
		try {
			part.read();
		} catch (ProblemException e) {
			problems.accept(e.problem());
		} catch (InvalidProtocolBufferException e) {
			problems.accept(Problem.error("a part of the graph is damaged and left out", where, "fetch or make the file anew"));
		}
	}

	private static void quantization(ByteBuffer bytes, Graph.Builder builder) throws IOException {
		TensorAnnotation annotation = TensorAnnotation.parseFrom(bytes);
		Map<String, String> parameters = new LinkedHashMap<>();
		annotation.getQuantParameterTensorNamesList().forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
		builder.quantization(annotation.getTensorName(), parameters);
	}

	private Node node(ByteBuffer bytes, Graph.Builder graph, int depth) throws IOException {
		progress.checkCancelled();
		List<String> inputs = new ArrayList<>();
		List<String> outputs = new ArrayList<>();
		List<ByteBuffer> told = new ArrayList<>();
		Map<String, String> metadata = new LinkedHashMap<>();
		var texts = new HashMap<Integer, String>();
		var message = new Message(bytes);
		while (message.next()) {
			switch (message.field()) {
			case 1 -> inputs.add(shared(message.content()));
			case 2 -> outputs.add(shared(message.content()));
			case 3, 4, 6, 7, 8 -> texts.put(message.field(), shared(message.content()));
			case 5 -> told.add(message.content());
			case 9 -> entry(message.content(), metadata);
			default -> message.skip();
			}
		}
		String operator = texts.getOrDefault(4, "");
		String label = graph.id() + (graph.id().isEmpty() ? "" : "/") + (texts.containsKey(3) ? texts.get(3) : operator + "_" + graph.nodeCount());
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		for (ByteBuffer attribute : told) {
			soundly(label, () -> this.attributes.read(attribute, label, depth, attributes));
		}
		return new Node(graph.nodeCount(), texts.getOrDefault(3, ""), operator, domain(texts.getOrDefault(7, "")), texts.getOrDefault(8, ""),
				List.copyOf(inputs), List.copyOf(outputs), attributes.isEmpty() ? Map.of() : attributes, texts.getOrDefault(6, ""),
				metadata.isEmpty() ? Map.of() : metadata);
	}

	static void entry(ByteBuffer bytes, Map<String, String> entries) throws IOException {
		StringStringEntryProto entry = StringStringEntryProto.parseFrom(bytes);
		entries.put(entry.getKey(), entry.getValue());
	}

	static String domain(String written) {
		return written.isEmpty() ? Model.DEFAULT_DOMAIN : written;
	}

	/** A name stands where a value is made and wherever it is taken: one text serves all. */
	private String shared(ByteBuffer utf8) {
		String text = StandardCharsets.UTF_8.decode(utf8).toString();
		String known = names.putIfAbsent(text, text);
		return known == null ? text : known;
	}
}
