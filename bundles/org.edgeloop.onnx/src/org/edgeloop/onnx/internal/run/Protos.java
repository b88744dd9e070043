package org.edgeloop.onnx.internal.run;

import java.util.List;

import org.edgeloop.onnx.model.ElementType;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Parts of models, made in short words. */
final class Protos {

	private Protos() {
	}

	static NodeProto node(String operator, List<String> inputs, String output, AttributeProto... attributes) {
		return NodeProto.newBuilder().setName("carrier of " + output).setOpType(operator).addAllInput(inputs).addOutput(output)
				.addAllAttribute(List.of(attributes)).build();
	}

	static AttributeProto attribute(String name, long value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
	}

	static AttributeProto attribute(String name, TensorProto value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.TENSOR).setT(value).build();
	}

	static AttributeProto attribute(String name, GraphProto value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.GRAPH).setG(value).build();
	}

	static AttributeProto attribute(String name, TypeProto value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.TYPE_PROTO).setTp(value).build();
	}

	static NodeProto cast(String from, ElementType to, String output) {
		return node("Cast", List.of(from), output, attribute("to", to.code()));
	}

	static NodeProto emptySequence(ElementType of, String output) {
		return node("SequenceEmpty", List.of(), output, attribute("dtype", of.code()));
	}

	static TypeProto tensor(ElementType element) {
		return TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(element.code())).build();
	}

	static TypeProto sequence(ElementType element) {
		return TypeProto.newBuilder().setSequenceType(TypeProto.Sequence.newBuilder().setElemType(tensor(element))).build();
	}

	static ValueInfoProto value(String name, TypeProto type) {
		return ValueInfoProto.newBuilder().setName(name).setType(type).build();
	}

	/** @return a value whose type follows from what makes it */
	static ValueInfoProto value(String name) {
		return ValueInfoProto.newBuilder().setName(name).build();
	}
}
