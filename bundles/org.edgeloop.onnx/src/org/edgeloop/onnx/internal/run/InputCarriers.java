package org.edgeloop.onnx.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;

/**
 * Puts what Java's interface does not pass in into the model itself: tensors as initializers, sequences and optionals as nodes that make them of
 * initializers.
 */
final class InputCarriers {

	private final GraphProto.Builder graph;
	private final List<NodeProto> first = new ArrayList<>();
	private int initializers;

	InputCarriers(GraphProto.Builder graph) {
		this.graph = graph;
	}

	/**
	 * @param input the graph's, which it stops being
	 * @param type what the model takes
	 */
	void put(String input, Datum datum, ValueType type) throws ProblemException {
		remove(input);
		make(input, datum, type);
	}

	/** Puts the nodes before all others. */
	void finish() {
		List<NodeProto> others = graph.getNodeList();
		List<NodeProto> all = new ArrayList<>(first);
		all.addAll(others);
		graph.clearNode().addAllNode(all);
	}

	private void remove(String input) {
		for (int i = graph.getInputCount() - 1; i >= 0; i--) {
			if (graph.getInput(i).getName().equals(input)) {
				graph.removeInput(i);
			}
		}
		for (int i = graph.getInitializerCount() - 1; i >= 0; i--) {
			if (graph.getInitializer(i).getName().equals(input)) {
				graph.removeInitializer(i);
			}
		}
	}

	private void make(String name, Datum datum, ValueType type) throws ProblemException {
		switch (datum) {
		case Datum.OfTensor(TensorArray array) -> {
			if (type instanceof ValueType.OfOptional) {
				optional(name, Optional.of(datum), type);
			} else {
				graph.addInitializer(DatumWriter.tensor(name, array));
			}
		}
		case Datum.OfSequence(List<Datum> elements) -> {
			if (type instanceof ValueType.OfOptional) {
				optional(name, Optional.of(datum), type);
			} else {
				sequence(name, elements, type);
			}
		}
		case Datum.OfOptional(Optional<Datum> element) -> optional(name, element, type);
		case Datum.OfMap _ -> throw new ProblemException(Problem.error("ONNX Runtime's Java interface takes no maps", name,
				"give the model tensors where it takes them"));
		}
	}

	private void sequence(String name, List<Datum> elements, ValueType type) throws ProblemException {
		if (elements.isEmpty()) {
			first.add(Protos.emptySequence(elementOf(type), name));
			return;
		}
		List<String> names = new ArrayList<>();
		for (Datum element : elements) {
			String part = name + "/edgeloop/" + initializers++;
			if (!(element instanceof Datum.OfTensor(TensorArray array))) {
				throw new ProblemException(Problem.error("ONNX Runtime takes sequences of tensors only", name, "give a sequence of tensors"));
			}
			make(part, element, array.valueType());
			names.add(part);
		}
		first.add(Protos.node("SequenceConstruct", names, name));
	}

	private void optional(String name, Optional<Datum> element, ValueType type) throws ProblemException {
		Optional<ValueType> inner = type instanceof ValueType.OfOptional(var declared) ? declared : Optional.of(type);
		if (element.isEmpty()) {
			ValueType known = inner.orElseThrow(() -> new ProblemException(Problem.error("the model does not say what the optional input is of",
					name, "give it a value")));
			first.add(Protos.node("Optional", List.of(), name, Protos.attribute("type", TypeProtos.of(known))));
			return;
		}
		String part = name + "/edgeloop/" + initializers++;
		make(part, element.get(), inner.orElse(new ValueType.OfSequence(Optional.empty())));
		first.add(Protos.node("Optional", List.of(part), name));
	}

	private static ElementType elementOf(ValueType sequence) {
		return sequence instanceof ValueType.OfSequence(var element) ? element.flatMap(ValueType::tensorElement).orElse(ElementType.FLOAT)
				: ElementType.FLOAT;
	}
}
