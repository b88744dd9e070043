package org.edgeloop.onnx.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InputDimensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Costs of real models, worked out by hand from their layers. */
class SharedModelCostTest {

	private static ModelCost cost(String name) throws IOException {
		Model model = new ReadModelOperation(SharedModels.folder().resolve("models/" + name + ".onnx")).run(Progress.NONE).model();
		Map<String, Long> bound = InputDimensions.bound(model, Map.of());
		return new CostOperation(model, new InferShapesOperation(model, bound).run(Progress.NONE)).run(Progress.NONE);
	}

	private static NodeCost node(ModelCost cost, String name) {
		return cost.nodes().stream().filter(node -> node.ref().node().name().equals(name)).findFirst().orElseThrow();
	}

	/** Input 40 × 30; depthwise and pointwise convolutions of 3, 5, 10 and 15 over 40, then 128 channels, 32 at last; a layer of 3. */
	@Test
	void streamingWakeword() throws IOException {
		ModelCost cost = cost("mlperf_tiny_streaming_wakeword_1d");
		long depthwise = 28 * 40 * 3 + 24 * 128 * 5 + 15 * 128 * 10 + 1 * 128 * 15;
		long pointwise = 28 * 128 * 40 + 24 * 128 * 128 + 15 * 128 * 128 + 1 * 32 * 128;
		assertEquals(depthwise + pointwise + 32 * 3, cost.totals().macs());
		long weights = 40 * 3 + 128 * 5 + 128 * 10 + 128 * 15 + 128 * 40 + 128 * 128 + 128 * 128 + 32 * 128 + 32 * 3;
		long normalizations = 4 * (128 + 128 + 128 + 32);
		assertEquals(weights + normalizations + 3, cost.totals().parameters());
		assertEquals(4 * cost.totals().parameters(), cost.totals().weightBytes());
		assertEquals((28 * 128 + 24 * 128) * 4, cost.totals().activationBytes(), "what comes into and goes out of the widest convolution");
		assertEquals(26_624, cost.totals().activationBytes());
		assertEquals("depthwise_conv2d_1", cost.plan().steps().get(cost.plan().peakStep()).name());
		assertEquals(0, cost.gaps().size());
	}

	/** The same network in a report of ST Edge AI Core 1.0: 827,256 for the program, line by line. */
	@Test
	void maccIsThatOfTheReportOfST() throws IOException {
		for (String name : new String[] { "mlperf_tiny_streaming_wakeword_1d", "mlperf_tiny_streaming_wakeword_1d_int8qdq" }) {
			ModelCost cost = cost(name);
			assertEquals(827_256, cost.totals().macc(), name);
			assertEquals(OptionalLong.of(3_400), node(cost, "depthwise_conv2d").macc());
			assertEquals(OptionalLong.of(143_488), node(cost, "conv2d").macc());
			assertEquals(OptionalLong.of(393_344), node(cost, "conv2d_1").macc());
			assertEquals(OptionalLong.of(2_048), node(cost, "depthwise_conv2d_3").macc());
			assertEquals(OptionalLong.of(45), node(cost, "dense_softmax").macc());
		}
	}

	/** Quantized weights count a byte each, scales four, zero points as they are stored; activations between Q and DQ a byte each. */
	@Test
	void quantizedWakeword() throws IOException {
		ModelCost cost = cost("mlperf_tiny_streaming_wakeword_1d_int8qdq");
		assertEquals(cost("mlperf_tiny_streaming_wakeword_1d").totals().macs(), cost.totals().macs());
		assertEquals(28 * 128 + 24 * 128, cost.totals().activationBytes());
		long weights = 40 * 3 + 128 * (5 + 10 + 15 + 40 + 128 + 128) + 32 * 128 + 32 * 3;
		int channels = 40 + 128 + 128 + 128 + 128 + 128 + 128 + 32 + 3;
		long weightScales = 5L * channels;
		long gains = 128 + 128 + 128 + 32 + 4 * 5;
		long biases = 4 * (128 + 128 + 128 + 32 + 4 * 2) + 3 * 12;
		long means = 2 * 4 * (128 + 128 + 128 + 32);
		int activations = 1 + 8 + 4 + 1 + 1;
		assertEquals(weights + weightScales + gains + biases + means + 5 * activations, cost.totals().weightBytes());
	}

	/** Length 1024 of 1 channel, halved by c1 and by each pooling; three pairs of depthwise 5 and pointwise convolutions. */
	@Test
	void vibrationNetwork() throws IOException {
		ModelCost cost = cost("vib1d_cnn_f32");
		long convolutions = 512 * 8 * 9 + 256 * 8 * 5 + 256 * 16 * 8 + 128 * 16 * 5 + 128 * 32 * 16 + 64 * 32 * 5 + 64 * 32 * 32;
		assertEquals(convolutions + 32 * 4, cost.totals().macs());
		long weights = 8 * 9 + 8 * 5 + 16 * 8 + 16 * 5 + 32 * 16 + 32 * 5 + 32 * 32;
		long channels = 8 + 8 + 16 + 16 + 32 + 32 + 32;
		assertEquals(weights + 5 * channels + 32 * 4 + 4, cost.totals().parameters());
		long c1 = 4 * 8 * 512;
		long p1 = 4 * 8 * 256;
		long dw1 = p1;
		long pw1 = 4 * 16 * 256;
		assertEquals(c1 + p1, cost.plan().peakBytes());
		assertEquals(Math.max(c1, pw1) + p1 + dw1, cost.totals().activationBytes(), "c1 and pw1 are placed first, p1 and dw1 behind them");
		assertEquals(channels + convolutions + 32 * 4 + 4 + 15 * 4, cost.totals().macc());
	}

	/** Whatever a model holds, its plan is sound: buffers lie in the arena, and none is smaller than what a step needs. */
	@Test
	void everyConformanceModelHasASoundPlan(@TempDir Path folder) throws IOException {
		int whole = 0;
		List<Path> models = SharedModels.conformanceModels(folder);
		for (Path file : models) {
			Model model = new ReadModelOperation(file).run(Progress.NONE).model();
			Map<String, Long> bound = InputDimensions.bound(model, Map.of());
			ModelCost cost = new CostOperation(model, new InferShapesOperation(model, bound).run(Progress.NONE)).run(Progress.NONE);
			assertTrue(cost.plan().peakBytes() <= cost.plan().bytes(), file.toString());
			assertTrue(cost.plan().buffers().stream().allMatch(buffer -> buffer.end() <= cost.plan().bytes()), file.toString());
			assertTrue(cost.totals().macs() >= 0 && cost.totals().parameters() >= 0, file.toString());
			whole += cost.gaps().isEmpty() ? 1 : 0;
		}
		System.out.printf("costs: %d models, %d known as a whole%n", models.size(), whole);
		assertTrue(whole > models.size() * 3 / 4);
	}

	/** Layers of 640, 128, 128, 128, 128, 8, 128, 128, 128, 128 and 640. */
	@Test
	void autoencoder() throws IOException {
		ModelCost cost = cost("mlperf_tiny_ad01_autoencoder");
		long products = 640 * 128 + 3 * 128 * 128 + 128 * 8 + 8 * 128 + 3 * 128 * 128 + 128 * 640;
		assertEquals(products, cost.totals().macs());
		long biases = 4 * 128 + 8 + 4 * 128 + 640;
		long normalizations = 4 * (4 * 128 + 8 + 4 * 128);
		assertEquals(products + biases + normalizations, cost.totals().parameters());
		assertEquals(4 * (640 + 128), cost.totals().activationBytes());
		assertEquals(products + biases, cost.totals().macc(), "an output has a bias");
	}
}
