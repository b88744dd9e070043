package org.edgeloop.onnx.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Values of branches and bodies: a loop that adds the number of its round, with a choice in it that halves what is above two. */
class CaptureNestedTest {

	@TempDir
	private Path folder;

	private static ValueInfoProto value(String name, ElementType element) {
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder()
				.setElemType(element.code()).setShape(TensorShapeProto.getDefaultInstance()))).build();
	}

	private static NodeProto.Builder node(String operator, String output, String... inputs) {
		return NodeProto.newBuilder().setOpType(operator).setName(output).addAllInput(List.of(inputs)).addOutput(output);
	}

	private static AttributeProto attribute(String name, GraphProto graph) {
		return AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.GRAPH).setG(graph).build();
	}

	private static NodeProto constant(String name, ElementType type, double number) throws ProblemException {
		return node("Constant", name).addAttribute(AttributeProto.newBuilder().setName("value").setType(AttributeProto.AttributeType.TENSOR)
				.setT(DatumWriter.tensor("", TensorArray.ofDoubles(type, List.of(), number)))).build();
	}

	private Model model() throws IOException {
		GraphProto half = GraphProto.newBuilder().setName("half").addNode(constant("two", ElementType.FLOAT, 2)).addNode(node("Div", "halved", "sum", "two"))
				.addOutput(value("halved", ElementType.FLOAT)).build();
		GraphProto same = GraphProto.newBuilder().setName("same").addNode(node("Identity", "kept", "sum")).addOutput(value("kept", ElementType.FLOAT)).build();
		GraphProto body = GraphProto.newBuilder().setName("body").addInput(value("i", ElementType.INT64)).addInput(value("go", ElementType.BOOL))
				.addInput(value("before", ElementType.FLOAT))
				.addNode(node("Cast", "round", "i").addAttribute(AttributeProto.newBuilder().setName("to").setType(AttributeProto.AttributeType.INT).setI(1)))
				.addNode(node("Add", "sum", "before", "round")).addNode(constant("limit", ElementType.FLOAT, 2)).addNode(node("Greater", "large", "sum", "limit"))
				.addNode(node("If", "after", "large").addAttribute(attribute("then_branch", half)).addAttribute(attribute("else_branch", same)))
				.addNode(node("Identity", "on", "go")).addOutput(value("on", ElementType.BOOL)).addOutput(value("after", ElementType.FLOAT)).build();
		GraphProto graph = GraphProto.newBuilder().setName("g").addInput(value("x", ElementType.FLOAT)).addNode(constant("rounds", ElementType.INT64, 4))
				.addNode(node("Loop", "y", "rounds", "", "x").addAttribute(attribute("body", body))).addOutput(value("y", ElementType.FLOAT)).build();
		Path file = folder.resolve("model.onnx");
		Files.write(file, ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(16)).setGraph(graph).build()
				.toByteArray());
		return new ReadModelOperation(file).run(Progress.NONE).model();
	}

	private static Graph graph(Model model, String name) {
		return model.graphs().stream().filter(graph -> graph.name().equals(name)).findFirst().orElseThrow();
	}

	private static Map<ValuePlace, TensorArray> capture(Model model, Map<String, Datum> inputs, List<ValuePlace> places) throws IOException {
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		return new CaptureNestedOperation(model, inputs, places, shapes, RunSettings.usual().withThreads(1)).run(Progress.NONE);
	}

	@Test
	void valuesOfLoopsComeStacked() throws IOException {
		Model model = model();
		var sum = new ValuePlace(graph(model, "body"), "sum");
		var y = new ValuePlace(model.graph(), "y");
		Map<ValuePlace, TensorArray> captured = capture(model, Map.of("x", Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(), 1))), List.of(sum, y));
		// 1 + 0 = 1, 1 + 1 = 2, 2 + 2 = 4 is halved, 2 + 3 = 5 is halved
		assertArrayEquals(new double[] { 1, 2, 4, 5 }, captured.get(sum).doubles(0, 4));
		assertEquals(List.of(4L), captured.get(sum).dims());
		assertArrayEquals(new double[] { 2.5 }, captured.get(y).doubles(0, 1));
	}

	@Test
	void branchesThatAreNotTakenGiveNothing() throws IOException {
		Path shared = SharedModels.folder().resolve("models/silero_vad_v5.onnx");
		Model model = new ReadModelOperation(shared).run(Progress.NONE).model();
		Map<String, Datum> inputs = Map.of("input", Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L, 512L), new double[512])), "state",
				Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(2L, 1L, 128L), new double[256])), "sr",
				Datum.of(TensorArray.ofLongs(ElementType.INT64, List.of(), 16000)));
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		List<ValuePlace> all = new ArrayList<>();
		for (Graph graph : model.graphs()) {
			for (Node node : graph.nodes()) {
				node.outputs().stream().filter(output -> shapes.type(graph, output).filter(ValueType.OfTensor.class::isInstance).isPresent())
						.forEach(output -> all.add(new ValuePlace(graph, output)));
			}
		}
		Map<ValuePlace, TensorArray> captured = capture(model, inputs, all);
		// one of two halves of the model runs: 16 kHz or 8 kHz
		assertTrue(captured.size() > all.size() / 4 && captured.size() < all.size() * 3 / 4, captured.size() + " of " + all.size());
		captured.forEach((place, array) -> assertEquals(shapes.type(place.graph(), place.name()).flatMap(ValueType::tensorElement).orElseThrow(), array.type()));
	}

	@Test
	void whatHasNoTypeIsSaid() throws IOException {
		Model model = model();
		assertThrows(ProblemException.class, () -> capture(model, Map.of(), List.of(new ValuePlace(model.graph(), "nothing"))));
	}
}
