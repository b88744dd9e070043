package org.edgeloop.onnx.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Protos;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Small graphs whose costs follow from their shapes by the definitions in COST.md. */
class CostOperationTest {

	private static final int FLOAT = ElementType.FLOAT.code();

	@TempDir
	private Path folder;

	private ModelCost cost(GraphProto.Builder graph) throws IOException {
		return cost(graph, Map.of());
	}

	private ModelCost cost(GraphProto.Builder graph, Map<String, Long> bindings) throws IOException {
		Model model = Protos.read(folder, Protos.model(graph)).model();
		return new CostOperation(model, new InferShapesOperation(model, bindings).run(Progress.NONE)).run(Progress.NONE);
	}

	private static TensorProto weights(String name, long... dims) {
		int elements = 1;
		for (long dim : dims) {
			elements *= (int) dim;
		}
		return Protos.tensor(name, ElementType.FLOAT, dims).setRawData(ByteString.copyFrom(new byte[elements * Float.BYTES])).build();
	}

	private static TensorProto number(String name, long value) {
		return Protos.tensor(name, ElementType.INT64).addInt64Data(value).build();
	}

	private static TensorProto flag(String name) {
		return Protos.tensor(name, ElementType.BOOL).addInt32Data(1).build();
	}

	private static AttributeProto ints(String name, long... values) {
		AttributeProto.Builder attribute = AttributeProto.newBuilder().setName(name).setType(AttributeType.INTS);
		for (long value : values) {
			attribute.addInts(value);
		}
		return attribute.build();
	}

	private static AttributeProto integer(String name, long value) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeType.INT).setI(value).build();
	}

	private static GraphProto.Builder graph(NodeProto.Builder... nodes) {
		GraphProto.Builder graph = GraphProto.newBuilder().setName("g");
		for (NodeProto.Builder node : nodes) {
			graph.addNode(node);
		}
		return graph;
	}

	private static long macs(ModelCost cost) {
		assertEquals(List.of(), cost.gaps());
		return cost.totals().macs();
	}

	@Test
	void groupedConvolutionCountsTheChannelsOfItsGroup() throws IOException {
		var conv = Protos.node("Conv", List.of("x", "w"), "y").addAttribute(integer("group", 2)).addAttribute(ints("pads", 1, 1, 1, 1));
		ModelCost cost = cost(graph(conv).addInput(Protos.value("x", FLOAT, 1, 4, 10, 10)).addInitializer(weights("w", 6, 2, 3, 3))
				.addOutput(Protos.value("y", FLOAT, 1, 6, 10, 10)));
		assertEquals(6 * 10 * 10 * 2 * 3 * 3, macs(cost));
		assertEquals(6 * 2 * 3 * 3, cost.totals().parameters());
		assertEquals(4 * (4 + 6) * 100, cost.totals().activationBytes());
	}

	@Test
	void transposedConvolutionCountsWhereEachInputElementGoes() throws IOException {
		var conv = Protos.node("ConvTranspose", List.of("x", "w"), "y").addAttribute(ints("strides", 2));
		assertEquals(3 * 8 * 5 * 4, macs(cost(graph(conv).addInput(Protos.value("x", FLOAT, 1, 3, 8)).addInitializer(weights("w", 3, 5, 4))
				.addOutput(Protos.value("y", FLOAT, 1, 5, 18)))));
	}

	@Test
	void productsOfMatrices() throws IOException {
		var gemm = Protos.node("Gemm", List.of("a", "b"), "y").addAttribute(integer("transA", 1));
		assertEquals(3 * 5 * 7, macs(cost(graph(gemm).addInput(Protos.value("a", FLOAT, 7, 3)).addInput(Protos.value("b", FLOAT, 7, 5))
				.addOutput(Protos.value("y", FLOAT, 3, 5)))));
		assertEquals(2 * 3 * 4 * 5 * 6, macs(cost(graph(Protos.node("MatMul", List.of("a", "b"), "y")).addInput(Protos.value("a", FLOAT, 2, 3, 4, 5))
				.addInput(Protos.value("b", FLOAT, 5, 6)).addOutput(Protos.value("y", FLOAT, 2, 3, 4, 6)))));
		var einsum = Protos.node("Einsum", List.of("a", "b"), "y").addAttribute(
				AttributeProto.newBuilder().setName("equation").setType(AttributeType.STRING).setS(ByteString.copyFromUtf8("...ij, jk -> ...ik")));
		assertEquals(2 * 3 * 4 * 5, macs(cost(graph(einsum).addInput(Protos.value("a", FLOAT, 2, 3, 4)).addInput(Protos.value("b", FLOAT, 4, 5))
				.addOutput(Protos.value("y", FLOAT, 2, 3, 5)))));
	}

	@Test
	void quantizedOperatorsCountAsTheirFloatingOnes() throws IOException {
		int bytes = ElementType.UINT8.code();
		TensorProto kernel = Protos.tensor("w", ElementType.UINT8, 5, 3, 3, 3).setRawData(ByteString.copyFrom(new byte[135])).build();
		var integer = Protos.node("ConvInteger", List.of("x", "w"), "y");
		assertEquals(5 * 6 * 6 * 3 * 3 * 3, macs(cost(graph(integer).addInput(Protos.value("x", bytes, 1, 3, 8, 8)).addInitializer(kernel)
				.addOutput(Protos.value("y", ElementType.INT32.code(), 1, 5, 6, 6)))));
		var linear = Protos.node("QLinearConv", List.of("x", "s", "z", "w", "s", "z", "s", "z"), "y");
		ModelCost cost = cost(graph(linear).addInput(Protos.value("x", bytes, 1, 3, 8, 8)).addInitializer(kernel).addInitializer(weights("s"))
				.addInitializer(Protos.tensor("z", ElementType.UINT8).addInt32Data(1)).addOutput(Protos.value("y", bytes, 1, 5, 6, 6)));
		assertEquals(5 * 6 * 6 * 3 * 3 * 3, macs(cost));
		assertEquals(135 + 4 + 1, cost.totals().weightBytes());
		assertEquals(3 * 64 + 5 * 36, cost.totals().activationBytes());
	}

	@Test
	void attentionCountsBothOfItsProducts() throws IOException {
		var four = Protos.node("Attention", List.of("q", "k", "v"), "y");
		assertEquals(2 * 3 * 4 * 6 * (8 + 10), macs(cost(graph(four).addInput(Protos.value("q", FLOAT, 2, 3, 4, 8)).addInput(Protos.value("k", FLOAT, 2, 3, 6, 8))
				.addInput(Protos.value("v", FLOAT, 2, 3, 6, 10)).addOutput(Protos.value("y", FLOAT, 2, 3, 4, 10)))));
		var three = Protos.node("Attention", List.of("q", "k", "v"), "y").addAttribute(integer("q_num_heads", 9)).addAttribute(integer("kv_num_heads", 3));
		assertEquals(2 * 9 * 4 * 6 * (8 + 8), macs(cost(graph(three).addInput(Protos.value("q", FLOAT, 2, 4, 72)).addInput(Protos.value("k", FLOAT, 2, 6, 24))
				.addInput(Protos.value("v", FLOAT, 2, 6, 24)).addOutput(Protos.value("y", FLOAT, 2, 4, 72)))));
	}

	/** Two calls of a function of one product of 4 × 4. */
	@Test
	void functionsCountWhereTheyAreCalled() throws IOException {
		var model = Protos.model(graph(Protos.node("Twice", List.of("x", "w"), "a").setDomain("own"), Protos.node("Twice", List.of("a", "w"), "y").setDomain("own"))
				.addInput(Protos.value("x", FLOAT, 1, 4)).addInitializer(weights("w", 4, 4)).addOutput(Protos.value("y", FLOAT, 1, 4)));
		model.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("own").setVersion(1));
		model.addFunctions(FunctionProto.newBuilder().setDomain("own").setName("Twice").addInput("p").addInput("q").addOutput("r")
				.addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).addNode(Protos.node("MatMul", List.of("p", "q"), "m"))
				.addNode(Protos.node("Add", List.of("m", "m"), "r")));
		Model read = Protos.read(folder, model).model();
		ModelCost cost = new CostOperation(read, new InferShapesOperation(read, Map.of()).run(Progress.NONE)).run(Progress.NONE);
		assertEquals(2 * 16, macs(cost));
		assertEquals(16, cost.totals().parameters());
		assertEquals(3 * 16, cost.totals().activationBytes(), "what goes in and out of a call, and the product inside");
	}

	@Test
	void recurrentLayerCountsAllWeightsAtEachStep() throws IOException {
		var lstm = Protos.node("LSTM", List.of("x", "w", "r"), "", "h").addAttribute(integer("hidden_size", 8))
				.addAttribute(AttributeProto.newBuilder().setName("direction").setType(AttributeType.STRING).setS(ByteString.copyFromUtf8("bidirectional")));
		assertEquals(2 * 4 * 8 * (3 + 8) * 20 * 5, macs(cost(graph(lstm).addInput(Protos.value("x", FLOAT, 20, 5, 3)).addInitializer(weights("w", 2, 32, 3))
				.addInitializer(weights("r", 2, 32, 8)).addOutput(Protos.value("h", FLOAT, 2, 5, 8)))));
	}

	@Test
	void elementwiseNodesWriteOverWhatNobodyReadsAnyMore() throws IOException {
		ModelCost chain = cost(graph(Protos.node("Relu", List.of("x"), "a"), Protos.node("Sigmoid", List.of("a"), "b"), Protos.node("Flatten", List.of("b"), "y"))
				.addInput(Protos.value("x", FLOAT, 1, 25)).addOutput(Protos.value("y", FLOAT, 1, 25)));
		assertEquals(100, chain.totals().activationBytes());
		assertEquals(List.of("x", "a", "b", "y"), chain.plan().buffers().getFirst().values());
		ModelCost residual = cost(graph(Protos.node("Relu", List.of("x"), "a"), Protos.node("Sigmoid", List.of("a"), "b"), Protos.node("Add", List.of("a", "b"), "y"))
				.addInput(Protos.value("x", FLOAT, 1, 25)).addOutput(Protos.value("y", FLOAT, 1, 25)));
		assertEquals(300, residual.totals().activationBytes(), "a is needed again, and a sum of two has a place of its own");
	}

	@Test
	void outputsAreKeptToTheEnd() throws IOException {
		ModelCost cost = cost(graph(Protos.node("Relu", List.of("x"), "early"), Protos.node("Sigmoid", List.of("early"), "late"))
				.addInput(Protos.value("x", FLOAT, 1, 25)).addOutput(Protos.value("early", FLOAT, 1, 25)).addOutput(Protos.value("late", FLOAT, 1, 25)));
		assertEquals(200, cost.totals().activationBytes());
	}

	@Test
	void whatIsComputedOfConstantsIsStoredAsItsResult() throws IOException {
		GraphProto.Builder graph = graph(Protos.node("ConstantOfShape", List.of("s"), "w"), Protos.node("MatMul", List.of("x", "w"), "y"))
				.addInput(Protos.value("x", FLOAT, 1, 3)).addOutput(Protos.value("y", FLOAT, 1, 5));
		graph.addInitializer(Protos.tensor("s", ElementType.INT64, 2).addInt64Data(3).addInt64Data(5));
		ModelCost cost = cost(graph);
		assertEquals(15, cost.totals().parameters());
		assertEquals(60, cost.totals().weightBytes());
		assertEquals(32, cost.totals().activationBytes());
		assertTrue(cost.nodes().stream().filter(node -> node.ref().node().operator().equals("ConstantOfShape")).findFirst().orElseThrow().isConstant());
	}

	@Test
	void sharedWeightsCountOnce() throws IOException {
		ModelCost cost = cost(graph(Protos.node("MatMul", List.of("x", "w"), "a"), Protos.node("MatMul", List.of("a", "w"), "y"))
				.addInput(Protos.value("x", FLOAT, 1, 4)).addInitializer(weights("w", 4, 4)).addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(16, cost.totals().parameters());
		assertEquals(List.of(16L, 0L), cost.nodes().stream().map(NodeCost::parameters).toList());
		assertEquals(32, macs(cost));
	}

	@Test
	void loopCountsItsBodyAsOftenAsItGoesRound() throws IOException {
		GraphProto.Builder body = graph(Protos.node("MatMul", List.of("h", "w"), "next"), Protos.node("Identity", List.of("on"), "again"))
				.addInput(Protos.value("i", ElementType.INT64.code())).addInput(Protos.value("on", ElementType.BOOL.code()))
				.addInput(Protos.value("h", FLOAT, 1, 4)).addOutput(Protos.value("again", ElementType.BOOL.code())).addOutput(Protos.value("next", FLOAT, 1, 4));
		GraphProto.Builder graph = graph(Protos.node("Loop", List.of("times", "go", "x"), "y").addAttribute(Protos.attribute("body", body)))
				.addInput(Protos.value("x", FLOAT, 1, 4)).addInitializer(number("times", 10)).addInitializer(flag("go")).addInitializer(weights("w", 4, 4))
				.addOutput(Protos.value("y", FLOAT, 1, 4));
		ModelCost cost = cost(graph);
		assertEquals(160, macs(cost));
		NodeCost inside = cost.nodes().stream().filter(node -> node.ref().node().operator().equals("MatMul")).findFirst().orElseThrow();
		assertEquals(OptionalLong.of(16), inside.macs());
		assertEquals(ArenaBuffer.Kind.WORKSPACE, cost.plan().buffers().stream().filter(buffer -> buffer.values().equals(List.of("Loop #0"))).findFirst()
				.orElseThrow().kind());
	}

	@Test
	void loopWhoseEndOnlyARunTellsCountsOnceAndSaysSo() throws IOException {
		GraphProto.Builder body = graph(Protos.node("MatMul", List.of("h", "w"), "next"), Protos.node("Identity", List.of("on"), "again"))
				.addInput(Protos.value("i", ElementType.INT64.code())).addInput(Protos.value("on", ElementType.BOOL.code()))
				.addInput(Protos.value("h", FLOAT, 1, 4)).addOutput(Protos.value("again", ElementType.BOOL.code())).addOutput(Protos.value("next", FLOAT, 1, 4));
		GraphProto.Builder graph = graph(Protos.node("Loop", List.of("times", "", "x"), "y").addAttribute(Protos.attribute("body", body)))
				.addInput(Protos.value("times", ElementType.INT64.code())).addInput(Protos.value("x", FLOAT, 1, 4)).addInitializer(weights("w", 4, 4))
				.addOutput(Protos.value("y", FLOAT, 1, 4));
		ModelCost cost = cost(graph);
		assertEquals(16, cost.totals().macs());
		assertEquals(1, cost.gaps().size());
		assertTrue(cost.gaps().getFirst().what().contains("goes round"), cost.gaps().toString());
	}

	@Test
	void dearerBranchCounts() throws IOException {
		GraphProto.Builder cheap = graph(Protos.node("MatMul", List.of("x", "small"), "c")).addInitializer(weights("small", 4, 4))
				.addOutput(Protos.value("c", FLOAT, 1, 4));
		GraphProto.Builder dear = graph(Protos.node("MatMul", List.of("x", "first"), "m"), Protos.node("MatMul", List.of("m", "second"), "d"))
				.addInitializer(weights("first", 4, 100)).addInitializer(weights("second", 100, 4)).addOutput(Protos.value("d", FLOAT, 1, 4));
		ModelCost cost = cost(graph(Protos.node("If", List.of("go"), "y").addAttribute(Protos.attribute("then_branch", cheap))
				.addAttribute(Protos.attribute("else_branch", dear))).addInput(Protos.value("go", ElementType.BOOL.code())).addInput(Protos.value("x", FLOAT, 1, 4))
						.addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(800, cost.totals().macs());
		assertEquals(16 + 800, cost.totals().parameters(), "both branches are stored");
		assertEquals(1 + 3 + 16 + 16 + 400, cost.totals().activationBytes(), "go, x, y, and what lies between the products of the dear one");
	}

	@Test
	void branchThatNeverRunsIsStoredOnly() throws IOException {
		GraphProto.Builder cheap = graph(Protos.node("MatMul", List.of("x", "small"), "c")).addInitializer(weights("small", 4, 4))
				.addOutput(Protos.value("c", FLOAT, 1, 4));
		GraphProto.Builder dear = graph(Protos.node("MatMul", List.of("x", "first"), "m"), Protos.node("MatMul", List.of("m", "second"), "d"))
				.addInitializer(weights("first", 4, 100)).addInitializer(weights("second", 100, 4)).addOutput(Protos.value("d", FLOAT, 1, 4));
		ModelCost cost = cost(graph(Protos.node("If", List.of("go"), "y").addAttribute(Protos.attribute("then_branch", cheap))
				.addAttribute(Protos.attribute("else_branch", dear))).addInitializer(flag("go")).addInput(Protos.value("x", FLOAT, 1, 4))
						.addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(16, macs(cost));
		assertEquals(16 + 800 + 1, cost.totals().parameters(), "both branches and the condition are stored");
		assertEquals(32, cost.totals().activationBytes(), "x and y");
	}

	@Test
	void unknownSizesAreSaidAndTheRestCounts() throws IOException {
		ModelCost cost = cost(graph(Protos.node("NonZero", List.of("x"), "places"), Protos.node("MatMul", List.of("x", "w"), "y"))
				.addInput(Protos.value("x", FLOAT, 1, 4)).addInitializer(weights("w", 4, 4)).addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(16, cost.totals().macs());
		assertEquals(List.of("places"), cost.plan().unsized());
		assertEquals(1, cost.gaps().size());
	}

	@Test
	void nodesOutOfOrderAndInCirclesAreCounted() throws IOException {
		ModelCost cost = cost(graph(Protos.node("MatMul", List.of("a", "w"), "y"), Protos.node("MatMul", List.of("x", "w"), "a"),
				Protos.node("Add", List.of("q", "x"), "p"), Protos.node("Relu", List.of("p"), "q")).addInput(Protos.value("x", FLOAT, 1, 4))
						.addInitializer(weights("w", 4, 4)).addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(32, cost.totals().macs());
		assertEquals(List.of(1, 0), cost.plan().steps().stream().limit(2).map(node -> node.index()).toList());
	}

	@Test
	void foreignOperatorsAreNotGuessed() throws IOException {
		ModelCost cost = cost(graph(Protos.node("Wavelet", List.of("x"), "y").setDomain("com.example")).addInput(Protos.value("x", FLOAT, 1, 4))
				.addOutput(Protos.value("y", FLOAT, 1, 4)));
		assertEquals(OptionalLong.empty(), cost.nodes().getFirst().macs());
		assertTrue(cost.gaps().getFirst().what().contains("com.example.Wavelet"), cost.gaps().toString());
	}

	@Test
	void stopsWhenCancelled() throws IOException {
		Model model = Protos.read(folder, Protos.model(Protos.chain(5))).model();
		var shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		assertThrows(CancellationException.class, () -> new CostOperation(model, shapes).run(Progress.NONE.until(() -> true)));
	}
}
