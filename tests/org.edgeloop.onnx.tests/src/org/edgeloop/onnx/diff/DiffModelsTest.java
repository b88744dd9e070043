package org.edgeloop.onnx.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;

/** A model is compared with itself after changes that the test makes: what it made must be found, and nothing else. */
class DiffModelsTest {

	@TempDir
	Path folder;

	private int files;

	private ModelDiff diff(ModelProto.Builder before, ModelProto.Builder after) throws IOException {
		return new DiffModelsOperation(read(before), read(after), Map.of()).run(Progress.NONE);
	}

	private Model read(ModelProto.Builder model) throws IOException {
		Path file = folder.resolve("model" + files++ + ".onnx");
		Files.write(file, model.build().toByteArray());
		return new ReadModelOperation(file).run(Progress.NONE).model();
	}

	private static void assertCounts(ModelDiff diff, int changed, int moved, int added, int removed) {
		assertEquals(List.of((long) changed, (long) moved, (long) added, (long) removed),
				List.of(diff.count(MatchKind.CHANGED), diff.count(MatchKind.MOVED), diff.count(MatchKind.ADDED), diff.count(MatchKind.REMOVED)),
				() -> diff.parts().nodes().stream().filter(node -> node.kind() != MatchKind.SAME).map(node -> node.kind() + " " + node.node().label()
						+ node.changes()).toList().toString());
	}

	private static NodeDiff only(ModelDiff diff, MatchKind kind) {
		return diff.parts().nodes().stream().filter(node -> node.kind() == kind).reduce((_, _) -> {
			throw new AssertionError("several are " + kind);
		}).orElseThrow();
	}

	@Test
	void aModelIsTheSameAsItself() throws IOException {
		ModelDiff diff = diff(MadeModels.residual(6, 1), MadeModels.residual(6, 1));
		assertTrue(diff.isSame());
		assertTrue(diff.isEquivalent());
		assertCounts(diff, 0, 0, 0, 0);
	}

	@Test
	void otherNamesInAnotherOrderAreTheSame() throws IOException {
		ModelProto.Builder after = Mutations.shuffled(Mutations.renamed(MadeModels.residual(6, 1)), new Random(3));
		ModelDiff diff = diff(MadeModels.residual(6, 1), after);
		assertCounts(diff, 0, 0, 0, 0);
		assertFalse(diff.isSame());
		assertTrue(diff.isEquivalent());
		assertTrue(diff.parts().tensors().stream().allMatch(tensor -> tensor.kind() == MatchKind.SAME));
	}

	@Test
	void amongOtherNamesWhatWasChangedIsFound() throws IOException {
		ModelProto.Builder after = MadeModels.residual(8, 1);
		GraphProto.Builder graph = after.getGraphBuilder();
		Mutations.node(graph, "block5/conv1").addAttribute(AttributeProto.newBuilder().setName("group").setType(AttributeProto.AttributeType.INT).setI(1));
		Mutations.insertBehind(graph, "block2/relu", NodeProto.newBuilder().setOpType("Sigmoid").setName("new"));
		Mutations.bypass(graph, "block6/relu");
		ModelDiff diff = diff(MadeModels.residual(8, 1), Mutations.shuffled(Mutations.renamed(after), new Random(5)));
		assertCounts(diff, 1, 0, 1, 1);
		assertEquals("Sigmoid", only(diff, MatchKind.ADDED).node().operator());
		assertEquals("block6/relu", only(diff, MatchKind.REMOVED).node().name());
		NodeDiff changed = only(diff, MatchKind.CHANGED);
		assertEquals("block5/conv1", changed.before().orElseThrow().node().name());
		assertEquals(List.of(Change.Aspect.NAME, Change.Aspect.ATTRIBUTE), changed.changes().stream().map(Change::aspect).toList());
	}

	/** Whoever exports a model anew gives all later nodes other numbers. */
	@Test
	void numbersThatShiftedTellNothing() throws IOException {
		ModelProto.Builder after = MadeModels.residual(6, 1);
		Mutations.insertBehind(after.getGraphBuilder(), "block1/relu", NodeProto.newBuilder().setOpType("Relu").setName("new"));
		ModelDiff diff = diff(Mutations.numbered(MadeModels.residual(6, 1)), Mutations.numbered(after));
		assertCounts(diff, 0, 0, 1, 0);
	}

	@Test
	void trainedAnewUnderOtherNamesOnlyWeightsDiffer() throws IOException {
		ModelDiff diff = diff(MadeModels.residual(6, 1), Mutations.renamed(MadeModels.residual(6, 2)));
		assertCounts(diff, 12, 0, 0, 0);
		assertTrue(diff.parts().nodes().stream().filter(node -> node.kind() == MatchKind.CHANGED).allMatch(node -> node.node().operator().equals("Conv")));
		assertEquals(12, diff.parts().tensors().stream().filter(tensor -> tensor.kind() == MatchKind.CHANGED).count());
	}

	@Test
	void anotherOperatorInTheSamePlaceIsAChange() throws IOException {
		ModelProto.Builder after = MadeModels.residual(4, 1);
		Mutations.node(after.getGraphBuilder(), "block2/relu").setOpType("LeakyRelu").setName("leaky");
		NodeDiff changed = only(diff(MadeModels.residual(4, 1), after), MatchKind.CHANGED);
		assertEquals("block2/relu", changed.before().orElseThrow().node().name());
		assertTrue(changed.changes().contains(new Change(Change.Aspect.OPERATOR, "", "Relu", "LeakyRelu")));
	}

	@Test
	void anInputFromElsewhereMovesANode() throws IOException {
		ModelProto.Builder after = MadeModels.residual(4, 1);
		Mutations.node(after.getGraphBuilder(), "block3/add").setInput(1, "block0/sum");
		NodeDiff moved = only(diff(MadeModels.residual(4, 1), after), MatchKind.MOVED);
		assertEquals(new Change(Change.Aspect.INPUT, "2", "block2/sum", "block0/sum"), moved.changes().getFirst());
	}

	@Test
	void whatComesBehindAChangeOfShapeIsAffected() throws IOException {
		ModelProto.Builder after = MadeModels.residual(2, 1);
		after.getGraphBuilder().getInputBuilder(0).getTypeBuilder().getTensorTypeBuilder().getShapeBuilder().getDimBuilder(2).setDimValue(48);
		ModelDiff diff = diff(MadeModels.residual(2, 1), after);
		assertCounts(diff, 0, 0, 0, 0);
		assertEquals(8, diff.count(MatchKind.AFFECTED));
		assertEquals(MatchKind.CHANGED, diff.parts().inputs().getFirst().kind());
		assertFalse(diff.isEquivalent());
	}

	/** Of 3, 4 and 0: the norm is 5; to 3, 4.5 and 0: 0.5, a tenth of it. */
	@Test
	void weightsAreMeasured() throws IOException {
		ModelDiff diff = diff(MadeModels.scaled(3, 4, 0), MadeModels.scaled(3, 4.5f, 0));
		TensorDistance distance = diff.parts().tensors().getFirst().distance().orElseThrow();
		assertEquals(new TensorDistance(3, 1, 5, Math.sqrt(9 + 20.25), 0.5, 0.5), distance);
		assertEquals(0.1, distance.relative(), 1e-12);
		assertEquals(1, diff(MadeModels.scaled(3, 4, 0), MadeModels.scaled(3, 4, Float.NaN)).parts().tensors().getFirst().distance().orElseThrow().changed());
		assertTrue(diff(MadeModels.scaled(Float.NaN), MadeModels.scaled(Float.NaN)).isSame());
	}

	@Test
	void subgraphsAreComparedNodeByNode() throws IOException {
		NodeDiff changed = only(diff(MadeModels.branching("Exp"), MadeModels.branching("Log")), MatchKind.CHANGED);
		assertEquals("else", changed.ref().graph().name());
		assertTrue(changed.changes().contains(new Change(Change.Aspect.OPERATOR, "", "Exp", "Log")));
	}

	@Test
	void whatFilesSayOfThemselvesIsCompared() throws IOException {
		ModelProto.Builder after = MadeModels.residual(1, 1).setProducerName("other");
		after.getOpsetImportBuilder(0).setVersion(14);
		ModelDiff diff = diff(MadeModels.residual(1, 1), after);
		assertEquals(List.of(new Change(Change.Aspect.HEADER, "opset ai.onnx", "13", "14"), new Change(Change.Aspect.HEADER, "producer", "", "other")),
				diff.parts().header());
		assertTrue(diff.isEquivalent());
		assertFalse(diff.isSame());
	}

	@Test
	void costsAreHeldAgainstEachOther() throws IOException {
		MeasureDelta parameters = diff(MadeModels.residual(2, 1), MadeModels.residual(3, 1)).measures().getFirst();
		// a block has two convolutions of 4 · 4 · 3 weights
		assertEquals(96, parameters.difference().orElseThrow());
		assertEquals(0.5, parameters.relative().orElseThrow());
	}

	@Test
	void thousandsOfNodesFindEachOther() throws IOException {
		ModelProto.Builder after = MadeModels.residual(1500, 1);
		Mutations.bypass(after.getGraphBuilder(), "block700/relu");
		ModelDiff diff = diff(MadeModels.residual(1500, 1), Mutations.renamed(after));
		assertCounts(diff, 0, 0, 0, 1);
	}

	@Test
	void realModelsUnderOtherNamesAreTheSame() throws IOException {
		for (Path file : SharedModels.models()) {
			ModelProto.Builder before = ModelProto.parseFrom(Files.readAllBytes(file)).toBuilder();
			ModelDiff diff = diff(before, Mutations.shuffled(Mutations.renamed(before.clone()), new Random(1)));
			assertTrue(diff.isEquivalent(), () -> file + ": " + diff.parts().nodes().stream().filter(node -> node.kind() != MatchKind.SAME).limit(9)
					.map(node -> node.kind() + " " + node.node().label() + node.changes()).toList());
		}
	}

	/** NumPy's {@code linalg.norm} of {@code (q - zero) * scale - w} by that of {@code w}, along axis 0, in float32 as the model has it. */
	@Test
	void quantizedWeightsAreHeldAgainstTheRealOnes() throws IOException {
		Path models = SharedModels.folder().resolve("models");
		Model before = new ReadModelOperation(models.resolve("vib1d_cnn_f32.onnx")).run(Progress.NONE).model();
		Model after = new ReadModelOperation(models.resolve("vib1d_cnn_int8qdq.onnx")).run(Progress.NONE).model();
		ModelDiff diff = new DiffModelsOperation(before, after, Map.of()).run(Progress.NONE);
		TensorDistance distance = diff.parts().tensors().stream().filter(tensor -> tensor.before().filter(old -> old.name().equals("pw3_W")).isPresent())
				.findFirst().orElseThrow().distance().orElseThrow();
		assertEquals(0.005332653771964492, distance.relative(), 1e-9);
		assertEquals(0.0035971328616142273, distance.largestDifference(), 1e-9);
		assertEquals(992, distance.changed());
		assertEquals(0, diff.count(MatchKind.MOVED), "what quantizes between two nodes moves none");
	}

	/** numpy.histogram([1, 2, 4], bins=3, range=(1, 7)) and numpy.histogram([1, 7, nan], 3, (1, 7)) */
	@Test
	void histogramsShareTheirBins() throws IOException {
		TensorDiff tensor = diff(MadeModels.scaled(1, 2, 4), MadeModels.scaled(1, 7, Float.NaN)).parts().tensors().getFirst();
		TensorHistograms histograms = new CompareHistogramsOperation(tensor.before().orElseThrow(), tensor.tensor(), 3).run(Progress.NONE);
		assertEquals(new TensorHistograms(1, 7, List.of(2L, 1L, 0L), List.of(1L, 0L, 1L)), histograms);
		assertEquals(3, histograms.edge(1));
	}
}
