package org.edgeloop.onnx.internal.run;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;

/** Adds nodes behind values that Java's interface does not pass out. */
final class OutputCarriers {

	private final GraphProto.Builder graph;

	OutputCarriers(GraphProto.Builder graph) {
		this.graph = graph;
	}

	/**
	 * @param type what the value is; empty if that is not known
	 * @return how it leaves the model
	 */
	OutputCarrier carry(String name, Optional<ValueType> type) {
		return type.map(known -> carry(name, known)).orElse(new OutputCarrier.Plain(name));
	}

	private OutputCarrier carry(String name, ValueType type) {
		return switch (type) {
		case ValueType.OfTensor(ElementType element, _) when !OrtValues.passesOut(element) -> cast(name, element);
		case ValueType.OfSequence(var element) when castable(element) -> castEach(name, element.get().tensorElement().get());
		case ValueType.OfOptional(var element) when element.isPresent() -> parts(name, element.get());
		default -> new OutputCarrier.Plain(name);
		};
	}

	private static boolean castable(Optional<ValueType> element) {
		return element.flatMap(ValueType::tensorElement).filter(type -> !OrtValues.passesOutInSequences(type)).isPresent();
	}

	private OutputCarrier cast(String name, ElementType element) {
		String carried = name + "/edgeloop/cast";
		graph.addNode(Protos.cast(name, carrier(element), carried));
		return new OutputCarrier.Converted(carried, element);
	}

	/** What holds every element of a type exactly and passes out of tensors and sequences. */
	private static ElementType carrier(ElementType element) {
		return element.isFloating() ? ElementType.FLOAT : ElementType.INT64;
	}

	/** A loop, which operator sets have known for longer than the mapping of sequences. */
	private OutputCarrier castEach(String name, ElementType element) {
		String carried = name + "/edgeloop/each";
		ElementType carrier = carrier(element);
		String length = carried + "/length";
		String empty = carried + "/empty";
		graph.addNode(Protos.node("SequenceLength", List.of(name), length));
		graph.addNode(Protos.emptySequence(carrier, empty));
		GraphProto body = GraphProto.newBuilder().setName("each")
				.addInput(Protos.value(carried + "/i", scalar(ElementType.INT64)))
				.addInput(Protos.value(carried + "/go", scalar(ElementType.BOOL)))
				.addInput(Protos.value(carried + "/before", Protos.sequence(carrier)))
				.addNode(Protos.node("SequenceAt", List.of(name, carried + "/i"), carried + "/element"))
				.addNode(Protos.cast(carried + "/element", carrier, carried + "/cast"))
				.addNode(Protos.node("SequenceInsert", List.of(carried + "/before", carried + "/cast"), carried + "/after"))
				.addNode(Protos.node("Identity", List.of(carried + "/go"), carried + "/on"))
				.addOutput(Protos.value(carried + "/on", scalar(ElementType.BOOL)))
				.addOutput(Protos.value(carried + "/after", Protos.sequence(carrier))).build();
		graph.addNode(Protos.node("Loop", List.of(length, "", empty), carried, Protos.attribute("body", body)));
		return new OutputCarrier.Converted(carried, element);
	}

	private static TypeProto scalar(ElementType element) {
		var type = Protos.tensor(element).toBuilder();
		type.getTensorTypeBuilder().setShape(TensorShapeProto.getDefaultInstance());
		return type.build();
	}

	private OutputCarrier parts(String name, ValueType element) {
		String present = name + "/edgeloop/present";
		String content = name + "/edgeloop/content";
		graph.addNode(Protos.node("OptionalHasElement", List.of(name), present));
		NodeProto get = Protos.node("OptionalGetElement", List.of(name), content + "/there");
		NodeProto nothing = nothing(element, content + "/none");
		graph.addNode(Protos.node("If", List.of(present), content, Protos.attribute("then_branch", branch(get)),
				Protos.attribute("else_branch", branch(nothing))));
		return new OutputCarrier.Parts(present, carry(content, element));
	}

	private static GraphProto branch(NodeProto node) {
		return GraphProto.newBuilder().setName(node.getOutput(0)).addNode(node).addOutput(Protos.value(node.getOutput(0))).build();
	}

	/** Stands where there is nothing, since both branches must give something of one type. */
	private static NodeProto nothing(ValueType element, String output) {
		if (element instanceof ValueType.OfSequence(var inner)) {
			return Protos.emptySequence(inner.flatMap(ValueType::tensorElement).orElse(ElementType.FLOAT), output);
		}
		ElementType type = element.tensorElement().orElse(ElementType.FLOAT);
		TensorArray none = type == ElementType.STRING ? TensorArray.ofTexts(List.of(0L), List.of())
				: TensorArray.of(type, List.of(0L), ByteBuffer.allocate(0));
		return Protos.node("Constant", List.of(), output, Protos.attribute("value", DatumWriter.tensor("", none)));
	}
}
