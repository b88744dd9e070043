package org.edgeloop.onnx.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.run.LatencyOverlay;
import org.edgeloop.onnx.run.ValuePlace;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Run view without its widgets, on a model that adds two inputs and one that projects onto (1, 1, 1). */
class RunPresenterTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	private Path folder;

	private final QueuedBackground background = new QueuedBackground();
	private final List<String> told = new ArrayList<>();
	private final RunPresenter presenter = new RunPresenter(background, () -> told.add(""));
	private OnnxDocument document;

	@BeforeEach
	void open() throws IOException {
		document = document("linear_autoencoder.onnx");
		presenter.show(Optional.of(selection(document, new GraphElement.OfGraph(document.model().graph()))));
	}

	private static OnnxDocument document(String name) throws IOException {
		Model model = new ReadModelOperation(FIXTURES.resolve(name)).run(Progress.NONE).model();
		return new OnnxDocument(model, List.of());
	}

	private static GraphSelection selection(OnnxDocument document, GraphElement element) {
		return new GraphSelection(document, element);
	}

	private Path csv(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void inputsAreMadeUpUntilTheyAreGiven() throws IOException {
		assertEquals("[x: random numbers, seed 1]", presenter.inputs().stream().map(row -> row.name() + ": " + row.source().text()).toList().toString());
		Path file = csv("x.csv", "1,2,3\n4,5,9\n");
		presenter.setSource("x", new InputSource.InFile(file));
		assertEquals(file.toString(), presenter.inputs().getFirst().source().text());
		presenter.run();
		assertTrue(presenter.isBusy());
		background.drain();
		assertFalse(presenter.isBusy());
		OutputRow rec = presenter.outputs().getFirst();
		assertEquals("float32[2, 3]", rec.type());
		assertEquals("2, 2, 2, 6, 6, 6", rec.values());
		assertTrue(presenter.status().startsWith("Ran in "), presenter.status());
		assertEquals("[[0, :], [1, :]]", presenter.chart(rec).orElseThrow().lines().stream().map(line -> line.name()).toList().toString());
		assertTrue(document.activation(document.model().graph(), "rec").isPresent(), "the Tensor view can show it");
	}

	@Test
	void windowsOfARecordingGoIn() throws IOException {
		Path recording = csv("recording.csv", "a,b\n0,10\n1,11\n2,12\n3,13\n4,14\n5,15\n6,16\n");
		presenter.setSource("x", new RecordedWindow(recording, List.of("b"), 1, OptionalInt.empty(), 2));
		assertEquals("recording.csv, b from sample 1, 2 windows", presenter.inputs().getFirst().source().text());
		presenter.run();
		background.drain();
		assertEquals("12, 12, 12, 15, 15, 15", presenter.outputs().getFirst().values());
		presenter.setSource("x", new RecordedWindow(recording, List.of("c"), 1, OptionalInt.empty(), 2));
		presenter.run();
		background.drain();
		assertEquals("there is no channel 'c'", presenter.problem().orElseThrow().what());
	}

	@Test
	void outputsAreHeldAgainstFiles() throws IOException {
		presenter.setSource("x", new InputSource.InFile(csv("x.csv", "1,2,3\n4,5,9\n")));
		presenter.expect("rec", csv("rec.csv", "2,2,2\n6,6,6\n"));
		presenter.run();
		background.drain();
		assertEquals("as expected", presenter.outputs().getFirst().difference());
		assertTrue(presenter.status().endsWith("; as expected"), presenter.status());
		presenter.expect("rec", csv("rec2.csv", "2,2,2\n6,6,7\n"));
		background.drain();
		assertEquals("[1, 2] is 6 and should be 7", presenter.outputs().getFirst().difference());
	}

	@Test
	void whatDoesNotFitIsSaid() throws IOException {
		presenter.setSource("x", new InputSource.InFile(csv("x.csv", "1,2\n")));
		presenter.run();
		background.drain();
		assertTrue(presenter.problem().orElseThrow().what().contains("do not fill the shape"), presenter.problem().toString());
		assertFalse(presenter.isBusy());
		presenter.setSource("x", new InputSource.Zeros());
		presenter.run();
		background.drain();
		assertEquals(Optional.empty(), presenter.problem());
		assertEquals("0, 0, 0", presenter.outputs().getFirst().values());
	}

	@Test
	void profilesColourTheGraph() {
		List<LatencyOverlay> overlays = new ArrayList<>();
		presenter.profile(3, overlays::add);
		background.drain();
		assertEquals(3, presenter.profile().orElseThrow().whole().runs());
		assertEquals("ms", overlays.getFirst().unit());
		Graph main = document.model().graph();
		assertTrue(overlays.getFirst().value(new NodeRef(main, main.nodes().size() - 1)).isPresent());
	}

	@Test
	void valuesOfTheSelectedNodeAreCaptured() {
		Graph main = document.model().graph();
		assertEquals(List.of(), presenter.selectedValues());
		presenter.show(Optional.of(selection(document, new GraphElement.OfNode(new NodeRef(main, 0)))));
		List<ValuePlace> values = presenter.selectedValues();
		assertEquals(main.nodes().getFirst().outputs(), values.stream().map(ValuePlace::name).toList());
		presenter.capture(values);
		background.drain();
		assertTrue(document.activation(main, values.getFirst().name()).isPresent());
		assertEquals("Captured " + values.getFirst().name(), presenter.status());
		presenter.show(Optional.of(selection(document, new GraphElement.OfValue(main, "x"))));
		assertEquals(List.of(), presenter.selectedValues(), "an input is no value between nodes");
	}

	@Test
	void anotherModelForgetsWhatWasFoundOut() throws IOException {
		presenter.run();
		background.drain();
		OnnxDocument other = document("two_inputs.onnx");
		presenter.show(Optional.of(selection(other, new GraphElement.OfGraph(other.model().graph()))));
		assertEquals(List.of(), presenter.outputs());
		assertEquals(List.of("a", "b"), presenter.inputs().stream().map(InputRow::name).toList());
		presenter.show(Optional.empty());
		assertEquals(List.of(), presenter.inputs());
	}

	@Test
	void whatIsStoppedTellsNothing() {
		presenter.run();
		presenter.stop();
		background.drain();
		assertEquals(List.of(), presenter.outputs());
		assertEquals("Stopped", presenter.status());
	}

	@Test
	void outputsAreSaved() throws IOException {
		presenter.setSource("x", new InputSource.Zeros());
		presenter.run();
		background.drain();
		presenter.save(folder.resolve("out"));
		background.drain();
		assertTrue(Files.exists(folder.resolve("out/rec.npy")));
		assertTrue(Files.exists(folder.resolve("out/mean.npy")));
	}
}
