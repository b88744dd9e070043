package org.edgeloop.onnx.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Models for tests, written by the generated protobuf classes, which the reader does without for most of a file. */
public final class Protos {

	private Protos() {
	}

	public static ModelProto.Builder model(GraphProto.Builder graph) {
		return ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).setGraph(graph);
	}

	/** @return a graph from x to y */
	public static GraphProto.Builder graph(NodeProto.Builder... nodes) {
		GraphProto.Builder graph = GraphProto.newBuilder().setName("g").addInput(value("x", 1, 3)).addOutput(value("y", 1, 3));
		for (NodeProto.Builder node : nodes) {
			graph.addNode(node);
		}
		return graph;
	}

	public static NodeProto.Builder node(String operator, List<String> inputs, String... outputs) {
		return NodeProto.newBuilder().setOpType(operator).addAllInput(inputs).addAllOutput(List.of(outputs));
	}

	/** @return a graph of Relu nodes, each after the other: x, v1, v2 … y */
	public static GraphProto.Builder chain(int length) {
		GraphProto.Builder graph = graph();
		for (int i = 0; i < length; i++) {
			graph.addNode(node("Relu", List.of(i == 0 ? "x" : "v" + i), i == length - 1 ? "y" : "v" + (i + 1)).setName("relu" + i));
		}
		return graph;
	}

	public static ValueInfoProto value(String name, int type, long... dims) {
		TypeProto.Tensor.Builder tensor = TypeProto.Tensor.newBuilder().setElemType(type);
		tensor.getShapeBuilder();
		for (long dim : dims) {
			tensor.getShapeBuilder().addDimBuilder().setDimValue(dim);
		}
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}

	public static TensorProto.Builder tensor(String name, ElementType type, long... dims) {
		TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).setDataType(type.code());
		for (long dim : dims) {
			tensor.addDims(dim);
		}
		return tensor;
	}

	public static AttributeProto.Builder attribute(String name, GraphProto.Builder graph) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.GRAPH).setG(graph);
	}

	public static ReadModelOperation.Result read(Path folder, ModelProto.Builder model) throws IOException {
		return read(folder, model.build().toByteArray());
	}

	public static ReadModelOperation.Result read(Path folder, byte[] bytes) throws IOException {
		return new ReadModelOperation(Files.write(folder.resolve("model.onnx"), bytes)).run(Progress.NONE);
	}
}
