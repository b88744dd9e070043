package org.edgeloop.training.internal.model;

import java.util.List;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto.Dimension;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** The pieces of an ONNX graph. */
final class OnnxParts {

	private OnnxParts() {
	}

	/** @return a node named as what it gives */
	static NodeProto.Builder node(String operator, List<String> inputs, String output) {
		return NodeProto.newBuilder().setName(output).setOpType(operator).addAllInput(inputs).addOutput(output);
	}

	static AttributeProto integer(String name, long value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
	}

	static TensorProto floats(String name, double... values) {
		TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(DataType.FLOAT.getNumber()).addDims(values.length);
		for (double value : values) {
			tensor.addFloatData((float) value);
		}
		return tensor.build();
	}

	static TensorProto longs(String name, long... values) {
		TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(DataType.INT64.getNumber()).addDims(values.length);
		for (long value : values) {
			tensor.addInt64Data(value);
		}
		return tensor.build();
	}

	/** @return an input or an output of any number of rows, each of this shape */
	static ValueInfoProto port(String name, DataType type, int... rowShape) {
		TensorShapeProto.Builder shape = TensorShapeProto.newBuilder().addDim(Dimension.newBuilder().setDimParam("rows"));
		for (int size : rowShape) {
			shape.addDim(Dimension.newBuilder().setDimValue(size));
		}
		var tensor = TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}
}
