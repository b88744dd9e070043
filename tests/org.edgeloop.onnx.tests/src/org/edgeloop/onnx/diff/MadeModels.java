package org.edgeloop.onnx.diff;

import java.util.List;
import java.util.Random;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Protos;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Models whose differences are known. */
final class MadeModels {

	private MadeModels() {
	}

	/** A chain of blocks on [1, 4, 32]: two convolutions, a rectifier, and a sum with what goes in. */
	static ModelProto.Builder residual(int blocks, long seed) {
		var random = new Random(seed);
		GraphProto.Builder graph = graph().addInput(Protos.value("x", ElementType.FLOAT.code(), 1, 4, 32));
		String from = "x";
		for (int block = 0; block < blocks; block++) {
			String name = "block" + block;
			graph.addInitializer(weights(name + "/w1", random, 4, 4, 3)).addInitializer(weights(name + "/w2", random, 4, 4, 3));
			graph.addNode(conv(name + "/conv1", List.of(from, name + "/w1"), name + "/a"));
			graph.addNode(node("Relu", name + "/relu", List.of(name + "/a"), name + "/b"));
			graph.addNode(conv(name + "/conv2", List.of(name + "/b", name + "/w2"), name + "/c"));
			graph.addNode(node("Add", name + "/add", List.of(name + "/c", from), name + "/sum"));
			from = name + "/sum";
		}
		return model(graph.addOutput(Protos.value(from, ElementType.FLOAT.code())));
	}

	/** A product with a constant. */
	static ModelProto.Builder scaled(float... factors) {
		TensorProto.Builder weights = Protos.tensor("w", ElementType.FLOAT, factors.length);
		for (float factor : factors) {
			weights.addFloatData(factor);
		}
		return model(graph(node("Mul", "scale", List.of("x", "w"), "y")).addInitializer(weights)
				.addInput(Protos.value("x", ElementType.FLOAT.code(), factors.length)).addOutput(Protos.value("y", ElementType.FLOAT.code())));
	}

	/** A choice between a rectifier and another operator. */
	static ModelProto.Builder branching(String operator) {
		GraphProto.Builder yes = graph(node("Relu", "yes", List.of("x"), "a")).setName("then").addOutput(Protos.value("a", ElementType.FLOAT.code()));
		GraphProto.Builder no = graph(node(operator, "no", List.of("x"), "b")).setName("else").addOutput(Protos.value("b", ElementType.FLOAT.code()));
		NodeProto.Builder choice = node("If", "choice", List.of("c"), "y").addAttribute(Protos.attribute("then_branch", yes))
				.addAttribute(Protos.attribute("else_branch", no));
		return model(Protos.graph(choice).addInput(Protos.value("x", ElementType.FLOAT.code(), 4)).addInput(Protos.value("c", ElementType.BOOL.code()))
				.addOutput(Protos.value("y", ElementType.FLOAT.code())));
	}

	private static GraphProto.Builder graph(NodeProto.Builder... nodes) {
		return Protos.graph(nodes).clearInput().clearOutput();
	}

	private static ModelProto.Builder model(GraphProto.Builder graph) {
		ModelProto.Builder model = Protos.model(graph).clearProducerName();
		model.getOpsetImportBuilder(0).setVersion(13);
		return model;
	}

	private static TensorProto.Builder weights(String name, Random random, long... dims) {
		TensorProto.Builder tensor = Protos.tensor(name, ElementType.FLOAT, dims);
		long count = 1;
		for (long size : dims) {
			count *= size;
		}
		for (long i = 0; i < count; i++) {
			tensor.addFloatData((float) random.nextGaussian());
		}
		return tensor;
	}

	private static NodeProto.Builder conv(String name, List<String> inputs, String output) {
		return node("Conv", name, inputs, output).addAttribute(Mutations.integers("pads", 1, 1));
	}

	private static NodeProto.Builder node(String operator, String name, List<String> inputs, String output) {
		return NodeProto.newBuilder().setOpType(operator).setName(name).addAllInput(inputs).addOutput(output);
	}
}
