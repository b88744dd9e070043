package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;

import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.OperatorSetIdProto;

/** Reads one model. */
public final class ModelReader {

	private final Path file;
	private final List<Problem> problems = new ArrayList<>();
	private final GraphReader graphs;
	private final AttributeReader attributes;
	private final Map<String, Long> opsets = new LinkedHashMap<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<Integer, String> texts = new HashMap<>();
	private final Map<Integer, Long> numbers = new HashMap<>();
	private final List<ByteBuffer> functions = new ArrayList<>();
	private Optional<ByteBuffer> graph = Optional.empty();

	public ModelReader(Path file, Progress progress) {
		this.file = file;
		var tensors = new Tensors(new ExternalData(file.toAbsolutePath().getParent()));
		graphs = new GraphReader(tensors, problems::add, progress);
		attributes = new AttributeReader(tensors, graphs);
	}

	public List<Problem> problems() {
		return problems;
	}

	/** @throws ProblemException if there is no graph in it */
	public Model read(ByteBuffer bytes) throws IOException {
		var message = new Message(bytes);
		try {
			while (message.next()) {
				field(message);
			}
		} catch (InvalidProtocolBufferException e) {
			problems.add(Problem.error("the file is damaged: " + e.getMessage(), file.toString(), "fetch or make it anew"));
		}
		if (graph.isEmpty()) {
			throw new ProblemException(Problem.error("the file holds no ONNX model", file.toString(), "choose a model that was saved as .onnx"));
		}
		if (message.isBroken()) {
			problems.add(Problem.error("the file breaks off", file.toString(), "fetch or make it anew"));
		}
		Graph main = graphs.graph(graph.get(), "", 0);
		List<Function> read = new ArrayList<>();
		for (ByteBuffer function : functions) {
			read.add(function(function));
		}
		var origin = new Model.Origin(numbers.getOrDefault(1, 0L), texts.getOrDefault(2, ""), texts.getOrDefault(3, ""), texts.getOrDefault(4, ""),
				numbers.getOrDefault(5, 0L), texts.getOrDefault(6, ""));
		return new Model(file, origin, opsets, metadata, main, read);
	}

	private void field(Message message) throws IOException {
		switch (message.field()) {
		case 1, 5 -> numbers.put(message.field(), message.varint());
		case 2, 3, 4, 6 -> texts.put(message.field(), message.text());
		case 7 -> graph = Optional.of(message.content());
		case 8 -> opset(message.content(), opsets);
		case 14 -> GraphReader.entry(message.content(), metadata);
		case 25 -> functions.add(message.content());
		default -> message.skip();
		}
	}

	private static void opset(ByteBuffer bytes, Map<String, Long> into) throws IOException {
		OperatorSetIdProto opset = OperatorSetIdProto.parseFrom(bytes);
		into.put(GraphReader.domain(opset.getDomain()), opset.getVersion());
	}

	/** A function's body is a graph whose nodes have another field number. */
	private Function function(ByteBuffer bytes) throws IOException {
		var names = new HashMap<Integer, String>();
		Map<Integer, List<String>> lists = new HashMap<>();
		Map<String, Long> versions = new LinkedHashMap<>();
		Map<String, Attribute> defaults = new LinkedHashMap<>();
		List<ByteBuffer> nodes = new ArrayList<>();
		List<ByteBuffer> defaultAttributes = new ArrayList<>();
		List<ByteBuffer> declared = new ArrayList<>();
		var message = new Message(bytes);
		while (message.next()) {
			switch (message.field()) {
			case 1, 8, 10, 13 -> names.put(message.field(), message.text());
			case 4, 5, 6 -> lists.computeIfAbsent(message.field(), _ -> new ArrayList<>()).add(message.text());
			case 7 -> nodes.add(message.content());
			case 9 -> opset(message.content(), versions);
			case 11 -> defaultAttributes.add(message.content());
			case 12 -> declared.add(message.content());
			default -> message.skip();
			}
		}
		String domain = GraphReader.domain(names.getOrDefault(10, ""));
		String id = "function " + domain + "." + names.getOrDefault(1, "") + names.getOrDefault(13, "");
		for (ByteBuffer attribute : defaultAttributes) {
			attributes.read(attribute, id, 0, defaults);
		}
		List<String> inputs = lists.getOrDefault(4, List.of());
		List<String> outputs = lists.getOrDefault(5, List.of());
		Graph body = graphs.body(id, inputs, outputs, nodes, declared);
		return new Function(domain, names.getOrDefault(1, ""), names.getOrDefault(13, ""), inputs, outputs, lists.getOrDefault(6, List.of()), defaults,
				versions.isEmpty() ? opsets : versions, body, names.getOrDefault(8, ""));
	}
}
