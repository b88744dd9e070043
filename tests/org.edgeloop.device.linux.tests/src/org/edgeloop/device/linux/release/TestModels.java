package org.edgeloop.device.linux.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Small models for boards. */
final class TestModels {

	private TestModels() {
	}

	/** @return a model that multiplies four numbers by a factor */
	static Path scaling(Path file, float factor) throws IOException {
		GraphProto.Builder graph = graph();
		graph.addInitializer(TensorProto.newBuilder().setName("w").setDataType(TensorProto.DataType.FLOAT.getNumber()).addFloatData(factor));
		graph.addNode(NodeProto.newBuilder().setOpType("Mul").addInput("x").addInput("w").addOutput("y"));
		return write(file, graph);
	}

	/** @return a model that multiplies four numbers by 2, which stands in a file in a folder beside it */
	static Path external(Path file) throws IOException {
		Path weights = Files.createDirectories(file.resolveSibling("the weights")).resolve("w.bin");
		Files.write(weights, ByteBuffer.allocate(Float.BYTES).order(ByteOrder.LITTLE_ENDIAN).putFloat(2).array());
		GraphProto.Builder graph = graph();
		graph.addInitializer(TensorProto.newBuilder().setName("w").setDataType(TensorProto.DataType.FLOAT.getNumber())
				.setDataLocation(TensorProto.DataLocation.EXTERNAL)
				.addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue("the weights/w.bin"))
				.addExternalData(StringStringEntryProto.newBuilder().setKey("offset").setValue("0"))
				.addExternalData(StringStringEntryProto.newBuilder().setKey("length").setValue("4")));
		graph.addNode(NodeProto.newBuilder().setOpType("Mul").addInput("x").addInput("w").addOutput("y"));
		return write(file, graph);
	}

	/** @return a model that gives other numbers each time, so that no board computes what the desktop did */
	static Path unpredictable(Path file) throws IOException {
		GraphProto.Builder graph = graph();
		graph.addNode(NodeProto.newBuilder().setOpType("RandomNormalLike").addInput("x").addOutput("y"));
		return write(file, graph);
	}

	private static GraphProto.Builder graph() {
		return GraphProto.newBuilder().setName("g").addInput(value("x")).addOutput(value("y"));
	}

	private static ValueInfoProto value(String name) {
		TensorShapeProto shape = TensorShapeProto.newBuilder().addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(4)).build();
		TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder().setElemType(TensorProto.DataType.FLOAT.getNumber()).setShape(shape).build();
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}

	private static Path write(Path file, GraphProto.Builder graph) throws IOException {
		ModelProto model = ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).setGraph(graph).build();
		return Files.write(file, model.toByteArray());
	}
}
