package org.edgeloop.onnx.ui.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.MeasureDelta;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.onnx.view.GraphMark;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The editor that compares two models, without its widgets. */
class DiffPresenterTest {

	private static final Path MODEL = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");

	@TempDir
	private Path folder;

	private final QueuedBackground background = new QueuedBackground();

	private DiffPresenter compare(Path before, Path after) {
		var presenter = new DiffPresenter(before, after, background, ViewSettings.DEFAULT, () -> { });
		presenter.start();
		background.drain();
		return presenter;
	}

	/** The file holds the operator's name once, and another of as many letters has as many inputs. */
	private Path changed(String from, String to) throws IOException {
		byte[] bytes = Files.readAllBytes(MODEL);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		assertTrue(text.contains(from), text);
		return Files.write(folder.resolve("changed.onnx"), text.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1));
	}

	@Test
	void saysThatEqualModelsAreTheSame() throws IOException {
		DiffPresenter presenter = compare(MODEL, Files.copy(MODEL, folder.resolve("copy.onnx")));

		assertEquals("The models are the same.", DiffText.summary(presenter.diff().orElseThrow()));
		assertEquals(List.of(), presenter.nodes());
		assertEquals(List.of(), presenter.tensors());
	}

	@Test
	void selectsInBothGraphsAndMovesThemTogether() throws IOException {
		DiffPresenter presenter = compare(MODEL, Files.copy(MODEL, folder.resolve("copy.onnx")));
		GraphPresenter before = presenter.before().orElseThrow();
		GraphPresenter after = presenter.after().orElseThrow();
		before.viewport().setSize(400, 300);
		after.viewport().setSize(400, 300);

		before.select(List.of(node(before)));
		assertEquals(List.of(node(after)), after.selection());
		before.viewport().zoom(2, 10, 10);
		assertEquals(before.viewport().scale(), after.viewport().scale());
		assertEquals(before.viewport().left(), after.viewport().left(), 1e-9);
		after.viewport().pan(0, 40);
		assertEquals(after.viewport().top(), before.viewport().top(), 1e-9);
	}

	private static GraphElement node(GraphPresenter side) {
		return new GraphElement.OfNode(new NodeRef(side.graph(), 0));
	}

	@Test
	void marksWhatDiffers() throws IOException {
		DiffPresenter presenter = compare(MODEL, changed("MatMul", "MatMux"));

		assertFalse(presenter.diff().orElseThrow().isEquivalent());
		assertTrue(presenter.nodes().stream().anyMatch(node -> node.kind() != MatchKind.SAME), presenter.nodes().toString());
		assertFalse(presenter.before().orElseThrow().marksByNode().isEmpty());
		NodeDiff first = presenter.nodes().stream().filter(node -> node.after().isPresent()).findFirst().orElseThrow();
		presenter.reveal(first);
		assertEquals(List.of(new GraphElement.OfNode(first.after().orElseThrow())), presenter.after().orElseThrow().selection());
		assertTrue(presenter.after().orElseThrow().marksByNode().values().stream().allMatch(mark -> mark == GraphMark.CHANGED || mark == GraphMark.ADDED));
	}

	@Test
	void mergesBothGraphsAndSelectsInTheModelsWhatIsSelectedThere() throws IOException {
		DiffPresenter presenter = compare(MODEL, changed("MatMul", "MatMux"));
		assertTrue(presenter.merged().isEmpty());
		presenter.setMerged(true);
		background.drain();
		GraphPresenter merged = presenter.merged().orElseThrow();
		assertTrue(merged.layout().isPresent());
		assertFalse(merged.marksByNode().isEmpty());
		merged.select(List.of(new GraphElement.OfNode(new NodeRef(merged.graph(), merged.graph().nodes().size() - 1))));
		GraphPresenter after = presenter.after().orElseThrow();
		assertEquals(List.of(new GraphElement.OfNode(new NodeRef(after.graph(), after.graph().nodes().size() - 1))), after.selection());
		presenter.setMerged(false);
		assertTrue(presenter.merged().isEmpty());
	}

	@Test
	void goesFromDifferenceToDifference() throws IOException {
		DiffPresenter presenter = compare(MODEL, changed("MatMul", "MatMux"));
		List<NodeDiff> stops = presenter.nodes().stream().filter(node -> node.kind() != MatchKind.SAME && node.kind() != MatchKind.AFFECTED).toList();
		presenter.step(1);
		assertEquals(stops.getFirst(), presenter.chosen().orElseThrow());
		presenter.step(-1);
		assertEquals(stops.getLast(), presenter.chosen().orElseThrow(), "before the first comes the last");
	}

	@Test
	void showsHowWeightsLieInBothModels() throws IOException {
		byte[] bytes = Files.readAllBytes(MODEL);
		// of the first float32 that is 1/3 the byte with its exponent, which makes it four times as large
		int third = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00AB\u00AA\u00AA\u003E");
		bytes[third + 3] = 0x3F;
		DiffPresenter presenter = compare(MODEL, Files.write(folder.resolve("weights.onnx"), bytes));

		TensorDiff tensor = presenter.tensors().getFirst();
		assertEquals(1, tensor.distance().orElseThrow().changed());
		assertEquals(1, tensor.distance().orElseThrow().largestDifference(), 1e-6, "4/3 instead of 1/3");
		presenter.choose(tensor);
		background.drain();
		assertEquals(2, presenter.histogram().orElseThrow().sides().size());
	}

	@Test
	void saysWhyAFileCannotBeCompared() throws IOException {
		DiffPresenter presenter = compare(MODEL, Files.writeString(folder.resolve("text.onnx"), "no model"));

		assertTrue(presenter.problem().isPresent());
		assertTrue(presenter.diff().isEmpty());
	}

	@Test
	void writesMeasuresWithTheirSigns() {
		var more = new MeasureDelta("weights", "B", OptionalDouble.of(2000), OptionalDouble.of(2500));
		var unknown = new MeasureDelta("latency", "ms", OptionalDouble.empty(), OptionalDouble.of(1));

		assertEquals("+500 B", DiffText.difference(more));
		assertEquals("+25 %", DiffText.share(more));
		assertEquals("\u2013", DiffText.share(unknown));
	}

	/** The figures are those of scikit-learn, which {@code make_evaluations.py} wrote. */
	@Test
	void bothAreJudgedOnTheSameWindowsAndTimed() throws IOException {
		Path fixtures = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
		DiffPresenter presenter = compare(fixtures.resolve("champion.onnx"), fixtures.resolve("challenger.onnx"));
		DiffMeasures measures = presenter.measuring().orElseThrow();
		assertFalse(presenter.colours().orElseThrow().names().contains("Change of Latency"));

		measures.judge(fixtures.resolve("windows.csv"));
		assertTrue(measures.isBusy());
		background.drain();
		assertEquals(Optional.empty(), measures.problem());
		JsonNode expected = new ObjectMapper().readTree(fixtures.resolve("expected.json").toFile());
		MeasureDelta accuracy = presenter.measures().stream().filter(measure -> "accuracy".equals(measure.name())).findFirst().orElseThrow();
		assertEquals(expected.path("champion").path("accuracy").asDouble(), accuracy.before().orElseThrow(), 1e-12);
		assertEquals(expected.path("challenger").path("accuracy").asDouble(), accuracy.after().orElseThrow(), 1e-12);

		measures.measureLatency();
		background.drain();
		assertEquals(Optional.empty(), measures.problem());
		assertTrue(presenter.colours().orElseThrow().names().contains("Change of Latency"));
	}

	@Test
	void nodesAreColouredByWhatTheyCostMore() throws IOException {
		DiffPresenter presenter = compare(MODEL, changed("ReduceMean", "ReduceProd"));
		presenter.colours().orElseThrow().choose(Optional.of("Change of MACs"));
		GraphPresenter after = presenter.after().orElseThrow();
		assertEquals("Change of MACs", after.overlay().orElseThrow().name());
		assertEquals(OptionalDouble.of(0), after.overlay().orElseThrow().value(new NodeRef(after.graph(), 0)), "the same node costs the same");
		presenter.setMerged(true);
		background.drain();
		assertEquals("Change of MACs", presenter.merged().orElseThrow().overlay().orElseThrow().name());
		presenter.colours().orElseThrow().choose(Optional.empty());
		assertEquals(Optional.empty(), after.overlay());
	}
}
