import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Writes models of any size: a chain of residual blocks, or a transformer with one mask that feeds every layer. */
final class GraphFile {

	private static final int CHANNELS = 4;
	private static final int FLOAT = 1;

	private final GraphProto.Builder graph = GraphProto.newBuilder();
	private final ByteString weights = weights();

	/** @param kind {@code cnn} or {@code tfm} */
	static void write(String kind, int nodes, Path file) throws IOException {
		var writer = new GraphFile();
		ValueInfoProto output = kind.equals("cnn") ? value(writer.chain(nodes), 1, CHANNELS, 8, 8) : value(writer.transformer(nodes), 1, 1, 8, CHANNELS);
		writer.graph.setName(kind + "-" + nodes).addOutput(output);
		ModelProto model = ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).setGraph(writer.graph)
				.build();
		try (OutputStream out = Files.newOutputStream(file)) {
			model.writeTo(out);
		}
	}

	private static ByteString weights() {
		ByteBuffer halves = ByteBuffer.allocate(4 * CHANNELS * CHANNELS).order(ByteOrder.LITTLE_ENDIAN);
		while (halves.hasRemaining()) {
			halves.putFloat(0.5f);
		}
		return ByteString.copyFrom(halves.flip());
	}

	private String chain(int nodes) {
		graph.addInput(value("input", 1, CHANNELS, 8, 8));
		String block = "input";
		while (graph.getNodeCount() + 5 <= nodes) {
			String first = conv(block);
			String second = conv(node("Relu", first));
			block = node("Relu", node("Add", second, block));
		}
		while (graph.getNodeCount() < nodes) {
			block = node("Relu", block);
		}
		return block;
	}

	private String conv(String input) {
		String weight = initializer(CHANNELS, CHANNELS, 1, 1);
		String output = node("Conv", input, weight);
		graph.getNodeBuilder(graph.getNodeCount() - 1).addAttribute(ints("kernel_shape", 1, 1));
		return output;
	}

	private String transformer(int nodes) {
		graph.addInput(value("tokens", 1, 1, 8, CHANNELS)).addInput(value("attention_mask", 1, 1, 8, 8));
		String mask = node("Mul", node("Sub", "attention_mask", initializer(1)), initializer(1));
		String stream = "tokens";
		while (graph.getNodeCount() + 20 <= nodes) {
			stream = layer(stream, mask);
		}
		while (graph.getNodeCount() < nodes) {
			stream = node("Relu", stream);
		}
		return stream;
	}

	/** 20 nodes, with one head of attention. */
	private String layer(String stream, String mask) {
		String normal = node("LayerNormalization", stream, initializer(CHANNELS), initializer(CHANNELS));
		String query = transposed(node("MatMul", normal, initializer(CHANNELS, CHANNELS)), 0, 1, 2, 3);
		String key = transposed(node("MatMul", normal, initializer(CHANNELS, CHANNELS)), 0, 1, 3, 2);
		String value = transposed(node("MatMul", normal, initializer(CHANNELS, CHANNELS)), 0, 1, 2, 3);
		String scores = node("Add", node("Div", node("MatMul", query, key), initializer(1)), mask);
		String context = transposed(node("MatMul", node("Softmax", scores), value), 0, 1, 2, 3);
		String attended = node("Add", node("MatMul", context, initializer(CHANNELS, CHANNELS)), stream);
		String second = node("LayerNormalization", attended, initializer(CHANNELS), initializer(CHANNELS));
		String wide = node("MatMul", second, initializer(CHANNELS, CHANNELS));
		String active = node("Mul", node("Sigmoid", wide), wide);
		return node("Add", node("MatMul", active, initializer(CHANNELS, CHANNELS)), attended);
	}

	private String transposed(String input, long... order) {
		String output = node("Transpose", input);
		graph.getNodeBuilder(graph.getNodeCount() - 1).addAttribute(ints("perm", order));
		return output;
	}

	private String node(String operator, String... inputs) {
		String output = "v" + graph.getNodeCount();
		graph.addNode(NodeProto.newBuilder().setOpType(operator).setName(operator + "_" + graph.getNodeCount()).addAllInput(List.of(inputs)).addOutput(output));
		return output;
	}

	private String initializer(long... dims) {
		String name = "w" + graph.getInitializerCount();
		int elements = (int) Arrays.stream(dims).reduce(1, (a, b) -> a * b);
		var tensor = TensorProto.newBuilder().setName(name).setDataType(FLOAT).setRawData(weights.substring(0, 4 * elements));
		Arrays.stream(dims).forEach(tensor::addDims);
		graph.addInitializer(tensor);
		return name;
	}

	private static AttributeProto ints(String name, long... values) {
		var attribute = AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
		Arrays.stream(values).forEach(attribute::addInts);
		return attribute.build();
	}

	private static ValueInfoProto value(String name, long... dims) {
		var shape = TensorShapeProto.newBuilder();
		Arrays.stream(dims).forEach(dim -> shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(dim)));
		return ValueInfoProto.newBuilder().setName(name)
				.setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(FLOAT).setShape(shape))).build();
	}
}
