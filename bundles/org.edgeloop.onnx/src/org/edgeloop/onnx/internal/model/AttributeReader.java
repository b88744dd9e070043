package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.TypeProto;

/** Reads attributes of nodes; their graphs are read as the main graph is. */
final class AttributeReader {

	private final Reading reading;
	private final GraphReader graphs;

	AttributeReader(Reading reading, GraphReader graphs) {
		this.reading = reading;
		this.graphs = graphs;
	}

	/**
	 * @param owner id of the node
	 * @param depth of the graph that the node is in
	 * @param into takes the attribute by its name
	 */
	void read(ByteBuffer bytes, String owner, int depth, Map<String, Attribute> into) throws IOException {
		var parts = new Parts();
		var rest = AttributeProto.newBuilder();
		var message = new Message(bytes);
		while (!reading.isFull() && message.next()) {
			field(message, rest, parts);
		}
		String name = rest.getName();
		Attribute attribute = attribute(rest, owner + "/" + name, depth, parts).orElseThrow(() -> new ProblemException(
				Problem.error("the attribute '" + name + "' has no value, or one of an unknown type", owner, "use a newer version of Edgeloop")));
		if (into.putIfAbsent(name, attribute) != null) {
			throw new ProblemException(Problem.error("the attribute '" + name + "' stands twice; the second one is left out", owner,
					"export the model anew"));
		}
	}

	private void field(Message message, AttributeProto.Builder rest, Parts parts) throws IOException {
		reading.count(1);
		switch (message.field()) {
		case 1 -> rest.setName(message.text());
		case 2 -> rest.setF(message.fixed32());
		case 3 -> rest.setI(message.varint());
		case 4 -> rest.setS(ByteString.copyFrom(message.whole()));
		case 5, 10 -> parts.dense.add(message.whole());
		case 6, 11 -> parts.graphs.add(message.content());
		case 7 -> parts.floats.add(message.floats());
		case 8 -> parts.ints.add(message.varints());
		case 9 -> rest.addStrings(ByteString.copyFrom(message.whole()));
		case 22, 23 -> parts.sparse.add(message.whole());
		default -> message.mergeInto(rest);
		}
	}

	/** Content that is read apart. */
	private static final class Parts {

		private final List<ByteBuffer> dense = new ArrayList<>(0);
		private final List<ByteBuffer> sparse = new ArrayList<>(0);
		private final List<ByteBuffer> graphs = new ArrayList<>(0);
		private final LongList.Builder ints = new LongList.Builder();
		private final FloatList.Builder floats = new FloatList.Builder();
	}

	private Optional<Attribute> attribute(AttributeProto.Builder proto, String id, int depth, Parts parts) throws IOException {
		if (!proto.getRefAttrName().isEmpty()) {
			return Optional.of(new Attribute.Reference(proto.getRefAttrName()));
		}
		return switch (type(proto, parts)) {
		case FLOAT -> Optional.of(new Attribute.OfFloat(proto.getF()));
		case INT -> Optional.of(new Attribute.OfInt(proto.getI()));
		case STRING -> Optional.of(new Attribute.OfString(proto.getS().toStringUtf8()));
		case TENSOR -> first(all(parts.dense)).map(Attribute.OfTensor::new);
		case GRAPH -> first(parts.graphs).isEmpty() ? Optional.empty()
				: Optional.of(new Attribute.OfGraph(graphs.graph(parts.graphs.getFirst(), id, depth + 1)));
		case FLOATS -> Optional.of(new Attribute.OfFloats(parts.floats.build()));
		case INTS -> Optional.of(new Attribute.OfInts(parts.ints.build()));
		case STRINGS -> Optional.of(new Attribute.OfStrings(proto.getStringsList().stream().map(ByteString::toStringUtf8).toList()));
		case TENSORS -> Optional.of(new Attribute.OfTensors(all(parts.dense)));
		case GRAPHS -> Optional.of(new Attribute.OfGraphs(graphs(parts.graphs, id, depth)));
		case SPARSE_TENSOR -> first(sparse(parts.sparse)).map(Attribute.OfSparseTensor::new);
		case SPARSE_TENSORS -> Optional.of(new Attribute.OfSparseTensors(sparse(parts.sparse)));
		case TYPE_PROTO -> Types.type(proto.getTp()).map(Attribute.OfType::new);
		case TYPE_PROTOS -> Optional.of(new Attribute.OfTypes(types(proto.getTypeProtosList())));
		case UNDEFINED -> Optional.empty();
		};
	}

	private static <T> Optional<T> first(List<T> found) {
		return found.stream().findFirst();
	}

	/** Files of the first versions of the format leave the type out. */
	private static AttributeType type(AttributeProto.Builder proto, Parts parts) {
		if (proto.getType() != AttributeType.UNDEFINED) {
			return proto.getType();
		}
		if (proto.hasI()) {
			return AttributeType.INT;
		}
		if (proto.hasF()) {
			return AttributeType.FLOAT;
		}
		if (proto.hasS()) {
			return AttributeType.STRING;
		}
		if (!parts.dense.isEmpty()) {
			return AttributeType.TENSOR;
		}
		if (!parts.graphs.isEmpty()) {
			return AttributeType.GRAPH;
		}
		if (parts.ints.count() > 0) {
			return AttributeType.INTS;
		}
		if (parts.floats.count() > 0) {
			return AttributeType.FLOATS;
		}
		return proto.getStringsCount() > 0 ? AttributeType.STRINGS : AttributeType.UNDEFINED;
	}

	private List<Tensor> all(List<ByteBuffer> messages) throws IOException {
		List<Tensor> found = new ArrayList<>();
		for (ByteBuffer message : messages) {
			found.add(reading.tensors().tensor(message));
		}
		return found;
	}

	private List<SparseTensor> sparse(List<ByteBuffer> messages) throws IOException {
		List<SparseTensor> found = new ArrayList<>();
		for (ByteBuffer message : messages) {
			found.add(reading.tensors().sparse(message));
		}
		return found;
	}

	private List<Graph> graphs(List<ByteBuffer> messages, String id, int depth) throws IOException {
		List<Graph> found = new ArrayList<>();
		for (ByteBuffer message : messages) {
			found.add(graphs.graph(message, id + "[" + found.size() + "]", depth + 1));
		}
		return found;
	}

	private static List<ValueType> types(List<TypeProto> protos) {
		return protos.stream().flatMap(proto -> Types.type(proto).stream()).toList();
	}
}
