package org.edgeloop.onnx.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphMark;
import org.edgeloop.onnx.view.LayoutGraphOperation;
import org.edgeloop.onnx.view.ViewSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;

class DiffPictureTest {

	@TempDir
	Path folder;

	private int files;

	private Model read(ModelProto.Builder model) throws IOException {
		return new ReadModelOperation(Files.write(folder.resolve("model" + files++ + ".onnx"), model.build().toByteArray())).run(Progress.NONE).model();
	}

	/** One node more, one less, and one that does something else. */
	private ModelDiff changed() throws IOException {
		ModelProto.Builder after = MadeModels.residual(3, 1);
		Mutations.insertBehind(after.getGraphBuilder(), "block0/relu", NodeProto.newBuilder().setOpType("Sigmoid").setName("new"));
		Mutations.bypass(after.getGraphBuilder(), "block1/relu");
		Mutations.node(after.getGraphBuilder(), "block2/relu").setOpType("Tanh");
		return new DiffModelsOperation(read(MadeModels.residual(3, 1)), read(after), Map.of()).run(Progress.NONE);
	}

	private static void assertNothingDangles(Model model) {
		for (Graph graph : model.graphs()) {
			for (Node node : graph.nodes()) {
				node.inputs().stream().filter(name -> !name.isEmpty())
						.forEach(name -> assertTrue(model.scopeOf(graph, name).isPresent(), () -> node.label() + " takes " + name));
			}
		}
	}

	@Test
	void sideBySideBothStandAsTheyAre() throws IOException {
		ModelDiff diff = changed();
		DiffPicture picture = DiffPicture.of(diff, Arrangement.SIDE_BY_SIDE);
		assertEquals(24, picture.model().graph().nodes().size());
		assertNothingDangles(picture.model());
		assertEquals(Map.of(GraphMark.ADDED, 1L, GraphMark.REMOVED, 1L, GraphMark.CHANGED, 2L), picture.marks().values().stream()
				.collect(Collectors.groupingBy(mark -> mark, Collectors.counting())));
		for (NodeDiff node : diff.parts().nodes()) {
			assertEquals(node.before().isPresent() && node.after().isPresent() ? 2 : 1, picture.places(node).size());
			picture.places(node).forEach(ref -> assertEquals(Optional.of(node), picture.of(ref)));
		}
		assertEquals("float32[1, 4, 32]", picture.shapes().type(picture.model().graph(), "before/block2/sum").orElseThrow().toString());
	}

	@Test
	void mergedWhatBothHaveStandsOnce() throws IOException {
		ModelDiff diff = changed();
		DiffPicture picture = DiffPicture.of(diff, Arrangement.MERGED);
		assertEquals(13, picture.model().graph().nodes().size(), "12 after, and the one that is gone");
		assertNothingDangles(picture.model());
		NodeDiff gone = diff.parts().nodes().stream().filter(node -> node.kind() == MatchKind.REMOVED).findFirst().orElseThrow();
		NodeRef place = picture.places(gone).getFirst();
		assertEquals(List.of("block1/a"), place.node().inputs());
		List<Node> users = place.graph().consumers(place.node().outputs().getFirst());
		assertEquals(List.of("block1/conv2"), users.stream().map(Node::name).toList());
		assertEquals("float32[1, 4, 32]", picture.shapes().type(place.graph(), place.node().outputs().getFirst()).orElseThrow().toString());
	}

	@Test
	void subgraphsAreMergedToo() throws IOException {
		ModelDiff diff = new DiffModelsOperation(read(MadeModels.branching("Exp")), read(MadeModels.branching("Log")), Map.of()).run(Progress.NONE);
		for (Arrangement arrangement : Arrangement.values()) {
			DiffPicture picture = DiffPicture.of(diff, arrangement);
			assertNothingDangles(picture.model());
			assertEquals(arrangement == Arrangement.MERGED ? 1 : 2, picture.marks().size());
			assertTrue(picture.marks().keySet().stream().allMatch(ref -> ref.graph().name().equals("else")));
		}
	}

	@Test
	void picturesAreLaidOut() throws IOException {
		for (Arrangement arrangement : Arrangement.values()) {
			DiffPicture picture = DiffPicture.of(changed(), arrangement);
			GraphLayout layout = new LayoutGraphOperation(picture.model(), picture.model().graph(), ViewSettings.DEFAULT, Optional.of(picture.shapes()))
					.run(Progress.NONE);
			picture.marks().keySet().forEach(ref -> assertTrue(layout.boxOf(ref).isPresent(), () -> ref.node().label()));
		}
	}
}
