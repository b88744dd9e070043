package org.edgeloop.onnx.quantization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.ProtoTensors;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scales and zero points, found for values; dequantized numbers are held against ONNX's own tests of DequantizeLinear. */
class QuantizationsTest {

	@TempDir
	private Path folder;

	@Test
	void dequantizesAsOnnxsOwnTestsDo() throws IOException {
		List<String> checked = new ArrayList<>();
		for (Path file : SharedModels.conformanceModels(folder)) {
			Model model = new ReadModelOperation(file).run(Progress.NONE).model();
			Node node = model.graph().nodes().isEmpty() ? null : model.graph().nodes().getFirst();
			if (node != null && node.operator().equals("DequantizeLinear") && model.graph().nodes().size() == 1) {
				check(model, node, file.resolveSibling("test_data_set_0"));
				checked.add(file.getParent().getFileName().toString());
			}
		}
		assertTrue(checked.size() >= 3, checked.toString());
	}

	/** The test's inputs become initializers, which is what they are in quantized models. */
	private static void check(Model model, Node node, Path data) throws IOException {
		List<Tensor> given = new ArrayList<>();
		for (int i = 0; i < node.inputs().size(); i++) {
			given.add(read(data.resolve("input_" + i + ".pb"), model, node.inputs().get(i)).tensor(node.inputs().get(i)));
		}
		double[] expected = read(data.resolve("output_0.pb"), model, node.outputs().getFirst()).doubles(0, (int) given.getFirst().elements());

		Tensor real = quantization(node, given.toArray(Tensor[]::new)).orElseThrow().dequantized(given.getFirst());

		assertArrayEquals(expected, real.doubles(0, (int) real.elements()), data.toString());
		assertEquals(given.getFirst().dims(), real.dims());
	}

	private static TensorArray read(Path file, Model model, String value) throws IOException {
		return ((Datum.OfTensor) ProtoTensors.read(file, model.graph().declared(value).orElseThrow().type().orElseThrow())).array();
	}

	private static Optional<Quantization> quantization(Node node, Tensor... initializers) {
		var graph = new Graph.Builder("").node(node);
		Stream.of(initializers).forEach(graph::initializer);
		return find(graph.build(), initializers[0].name());
	}

	private static Optional<Quantization> find(Graph graph, String value) {
		var model = new Model(Path.of("made.onnx"), new Model.Origin(10, "", "", "", 0, ""), Map.of(Model.DEFAULT_DOMAIN, 21L), Map.of(), graph, List.of());
		return new Quantizations(model, Optional.empty()).of(graph, value);
	}

	/** A model of the float weights and its quantized twin, made by ONNX Runtime's quantizer: no number is farther off than half a step. */
	@Test
	void bringsQuantizedWeightsBackToWithinHalfAStep() throws IOException {
		Path models = SharedModels.folder().resolve("models");
		Graph exact = new ReadModelOperation(models.resolve("vib1d_cnn_f32.onnx")).run(Progress.NONE).model().graph();
		Model quantized = new ReadModelOperation(models.resolve("vib1d_cnn_int8qdq.onnx")).run(Progress.NONE).model();
		int compared = 0;
		for (Tensor stored : quantized.graph().initializers().values()) {
			Tensor original = exact.initializers().get(stored.name().replace("_quantized", ""));
			if (original != null && stored.type() == ElementType.INT8 && stored.dims().equals(original.dims())) {
				Quantization found = new Quantizations(quantized, Optional.empty()).of(quantized.graph(), stored.name()).orElseThrow();
				checkHalfStep(found, stored, original);
				compared++;
			}
		}
		assertTrue(compared >= 5, compared + " weights");
	}

	private static void checkHalfStep(Quantization quantization, Tensor stored, Tensor original) throws IOException {
		int count = (int) stored.elements();
		double[] back = quantization.dequantized(stored).doubles(0, count);
		double[] wanted = original.doubles(0, count);
		double[] scales = quantization.scale().doubles(0, (int) quantization.scale().elements());
		int inner = count / Math.toIntExact(stored.dims().getFirst());
		for (int i = 0; i < count; i++) {
			double step = scales.length == 1 ? scales[0] : scales[i / inner];
			assertEquals(wanted[i], back[i], step * 0.5001, stored.name() + " " + i);
		}
	}

	@Test
	void takesTheScalesOfFusedOperatorsByThePlacesOfTheirInputs() throws IOException {
		Node node = node("QLinearConv", List.of("x", "xs", "xz", "w", "ws", "wz", "ys", "yz"), Map.of());
		Graph graph = graph(node);

		assertEquals(0.5, find(graph, "x").orElseThrow().scale().doubles(0, 1)[0]);
		assertEquals(0, find(graph, "w").orElseThrow().axis());
		assertEquals(0.25, find(graph, "y").orElseThrow().scale().doubles(0, 1)[0]);
		assertEquals("QLinearConv \"n\"", find(graph, "y").orElseThrow().source());
	}

	private static Graph graph(Node node) throws IOException {
		var graph = new Graph.Builder("").node(node);
		for (Tensor tensor : List.of(numbers("xs", 0.5), numbers("xz", 0), numbers("w", 1, 2), numbers("ws", 0.1, 0.2), numbers("wz", 0, 0),
				numbers("ys", 0.25), numbers("yz", 0))) {
			graph.initializer(tensor);
		}
		return graph.build();
	}

	@Test
	void knowsNothingOfScalesThatOnlyARunTells() throws IOException {
		Node node = node("DequantizeLinear", List.of("x", "computed"), Map.of());

		assertEquals(Optional.empty(), quantization(node, numbers("x", 1, 2, 3)));
	}

	@Test
	void refusesScalesThatDoNotFit() throws IOException {
		Node node = node("DequantizeLinear", List.of("x", "s"), Map.of("axis", new Attribute.OfInt(0)));
		Tensor stored = numbers("x", 1, 2, 3);
		Quantization found = quantization(node, stored, numbers("s", 0.1, 0.2)).orElseThrow();

		assertThrows(ProblemException.class, () -> found.dequantized(stored));
	}

	private static Node node(String operator, List<String> inputs, Map<String, Attribute> attributes) {
		return new Node(0, "n", operator, Model.DEFAULT_DOMAIN, "", inputs, List.of("y"), attributes, "", Map.of());
	}

	private static Tensor numbers(String name, double... values) throws IOException {
		return TensorArray.ofDoubles(ElementType.FLOAT, values.length == 1 ? List.of() : List.of((long) values.length), values).tensor(name);
	}
}
