package org.edgeloop.onnx.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;

/** Profiles of models whose fused nodes are known, and values between nodes that have a closed form. */
class ProfileOperationTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	private static Model model(Path file) throws IOException {
		return new ReadModelOperation(file).run(Progress.NONE).model();
	}

	private static Profile profile(Model model, RunSettings settings) throws IOException {
		Map<String, Datum> inputs = MadeInputs.random(Map.of(), 1).of(model);
		return new ProfileOperation(model, inputs, settings, 1, 3).run(Progress.NONE);
	}

	@Test
	void everyNodeOfAModelAsItStandsHasItsTime() throws IOException {
		Model model = model(FIXTURES.resolve("linear_autoencoder.onnx"));
		Profile profile = profile(model, new RunSettings(1, false));
		assertEquals(3, profile.whole().runs());
		assertTrue(profile.whole().least() > 0);
		Set<Integer> seen = profile.nodes().stream().map(latency -> latency.node().orElseThrow().index()).collect(Collectors.toSet());
		assertEquals(model.graph().nodes().stream().map(node -> node.index()).collect(Collectors.toSet()), seen);
		for (NodeLatency latency : profile.nodes()) {
			assertEquals(latency.node().orElseThrow().node().operator(), latency.operator());
			assertEquals(1, latency.calls());
			assertEquals(3, latency.time().runs());
			assertTrue(new LatencyOverlay(profile).value(latency.node().get()).isPresent());
		}
	}

	@Test
	void fusedNodesAreFoundAgain() throws IOException {
		Model model = model(SharedModels.folder().resolve("models/vib1d_cnn_f32.onnx"));
		Profile profile = profile(model, new RunSettings(1, true));
		List<NodeLatency> convolutions = profile.nodes().stream().filter(latency -> latency.operator().equals("FusedConv")).toList();
		assertEquals(7, convolutions.size());
		for (NodeLatency latency : convolutions) {
			assertEquals(List.of("Conv", "BatchNormalization", "Relu"), latency.fused().stream().map(ref -> ref.node().operator()).toList());
			assertEquals("Conv", latency.node().orElseThrow().node().operator());
		}
		Set<NodeRef> covered = profile.nodes().stream().flatMap(latency -> latency.fused().stream()).collect(Collectors.toSet());
		assertEquals(model.graph().nodes().size(), covered.size());
	}

	@Test
	void convolutionsInABlockedLayoutAndQuantizedOnesAreFoundAgain() throws IOException {
		Model blocked = model(SharedModels.folder().resolve("models/light_squeezenet.onnx"));
		assertEquals(Set.of("Conv"), mainOperators(profile(blocked, new RunSettings(1, true)), "Conv"));
		Model quantized = model(SharedModels.folder().resolve("models/vib1d_cnn_int8qdq.onnx"));
		assertEquals(Set.of("Conv"), mainOperators(profile(quantized, new RunSettings(1, true)), "QLinearConv"));
	}

	private static Set<String> mainOperators(Profile profile, String run) {
		return profile.nodes().stream().filter(latency -> latency.operator().equals(run))
				.map(latency -> latency.node().map(ref -> ref.node().operator()).orElse("none")).collect(Collectors.toSet());
	}

	@Test
	void nodesInLoopsAreCalledAsOftenAsTheLoopGoesRound() throws IOException {
		Model model = model(SharedModels.folder().resolve("models/silero_vad_v5.onnx"));
		Map<String, Datum> inputs = Map.of("input", Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L, 512L), new double[512])),
				"state", Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(2L, 1L, 128L), new double[256])), "sr",
				Datum.of(TensorArray.ofLongs(ElementType.INT64, List.of(), 16000)));
		Profile profile = new ProfileOperation(model, inputs, new RunSettings(1, false), 0, 2).run(Progress.NONE);
		Set<Graph> graphs = profile.nodes().stream().flatMap(latency -> latency.node().stream()).map(NodeRef::graph).collect(Collectors.toSet());
		assertTrue(graphs.contains(model.graph()));
		assertTrue(graphs.size() > 1, "nodes of branches are found too");
		assertFalse(profile.nodes().stream().anyMatch(latency -> latency.node().isEmpty()), "as it stands every node is the model's");
	}

	/** A loop of a hundred million rounds, which nobody waits for. */
	@Test
	void cancellingEndsARunUnderWay() throws IOException {
		Model model = model(FIXTURES.resolve("loop.onnx"));
		Map<String, Datum> inputs = MadeInputs.zeros(Map.of()).of(model);
		var asked = new AtomicInteger();
		Progress soon = Progress.NONE.until(() -> asked.incrementAndGet() > 5);
		assertThrows(CancellationException.class, () -> new RunModelOperation(model, inputs, RunSettings.usual()).run(soon));
	}

	@Test
	void valuesBetweenNodesAreCaptured() throws IOException {
		Model model = model(FIXTURES.resolve("linear_autoencoder.onnx"));
		Datum rows = Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(2L, 3L), 1, 2, 3, 4, 5, 9));
		List<String> all = CaptureActivationsOperation.capturable(model);
		Map<String, Datum> captured = new CaptureActivationsOperation(model, Map.of("x", rows), all, Optional.empty(), RunSettings.usual()).run(Progress.NONE);
		assertEquals(all, List.copyOf(captured.keySet()));
		TensorArray mean = ((Datum.OfTensor) captured.get("mean")).array();
		assertEquals(2, mean.doubles(0, 1)[0], 1e-6);
		assertEquals(6, mean.doubles(1, 1)[0], 1e-6);
	}

	@Test
	void statisticsAreNumPys() {
		// numpy.median, numpy.percentile with 5 and 95, and the median of the distances from the median
		LatencyStatistics statistics = LatencyStatistics.of(3, 1, 4, 1.5, 9, 2.6, 5.3);
		assertEquals(3, statistics.median());
		assertEquals(1.5, statistics.deviation());
		assertEquals(1.15, statistics.percentile5(), 1e-12);
		assertEquals(7.89, statistics.percentile95(), 1e-12);
		assertEquals(3.7714285714285714, statistics.mean(), 1e-12);
		assertEquals(1, LatencyStatistics.of(1).percentile95());
	}
}
