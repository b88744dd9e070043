package org.edgeloop.onnx.ui.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.tensor.TensorArray;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.QuantizedModel;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** The Tensor view without its widgets. */
class TensorPresenterTest {

	private final QueuedBackground background = new QueuedBackground();
	private final List<String> told = new ArrayList<>();
	private final TensorPresenter presenter = new TensorPresenter(background, new TensorListener() {

		@Override
		public void changed() {
			told.add("changed");
		}

		@Override
		public void cellsArrived() {
			told.add("cells");
		}
	});
	private final QuantizedModel model = new QuantizedModel();

	/** Rows as they stand in the table once they have been read. */
	private List<String> rows() {
		cells();
		background.drain();
		return cells();
	}

	private List<String> cells() {
		SliceTable table = presenter.table();
		return IntStream.range(0, table.rows()).mapToObj(row -> String.join(" ",
				IntStream.range(0, table.columns()).mapToObj(column -> table.cell(row, column)).toList())).toList();
	}

	@Test
	void showsTheLargestTensorOfANode() {
		presenter.show(model.node(0));
		background.drain();

		assertEquals(List.of("input 0: w (initializer)", "input 1: scale (initializer)", "input 2: zero (initializer)"),
				presenter.choices().stream().map(TensorChoice::text).toList());
		assertEquals("w", presenter.name());
		assertEquals(List.of("\u2026 \u2026 \u2026", "\u2026 \u2026 \u2026"), cells());
		assertEquals(List.of("1 -2 3", "4 5 -6"), rows());
		assertTrue(told.contains("cells"));
	}

	@Test
	void showsTheWeightsBehindADequantizeLinear() {
		presenter.show(model.node(1));
		background.drain();

		assertEquals("input 1: w (initializer behind DequantizeLinear)", presenter.choice().orElseThrow().text());
		assertTrue(presenter.canDequantize());
	}

	/** (1 − 0)·0.5, …, (4 − 1)·0.25 … */
	@Test
	void showsTheRealNumbersOfQuantizedOnes() {
		presenter.show(model.value("w"));
		presenter.setDequantized(true);
		background.drain();
		assertEquals(List.of("0.5 -1 1.5", "0.75 1 -1.75"), rows());

		presenter.setPart(TensorPart.QUANTIZATION);
		background.drain();
		assertEquals(List.of(new ScaleRow(0, 0.5, 0), new ScaleRow(1, 0.25, 1)), presenter.scales());

		presenter.setDequantized(false);
		assertEquals(List.of("1 -2 3", "4 5 -6"), rows());
	}

	@Test
	void readsStatisticsOnlyWhenTheyAreInFront() {
		presenter.show(model.value("w"));
		background.drain();
		assertTrue(presenter.statistics().isEmpty());

		presenter.setPart(TensorPart.STATISTICS);
		background.drain();
		assertEquals(-6, presenter.statistics().orElseThrow().minimum());
		assertEquals(12, presenter.histogram().orElseThrow().size(), "a bin for each whole number from -6 to 5");
	}

	@Test
	void mapsASliceAndMapsItAgainWhenAnotherIsShown() {
		presenter.show(model.value("w"));
		background.drain();
		presenter.setPart(TensorPart.MAP);
		background.drain();
		assertEquals(List.of(List.of(1.0, -2.0, 3.0), List.of(4.0, 5.0, -6.0)), presenter.map().orElseThrow().values());

		presenter.table().setSlice(presenter.table().slice().withAxes(2, 0));
		assertTrue(presenter.map().isEmpty());
		background.drain();
		assertEquals(List.of(List.of(1.0, 4.0), List.of(-2.0, 5.0), List.of(3.0, -6.0)), presenter.map().orElseThrow().values());
	}

	@Test
	void showsWhatARunCapturedAsSoonAsItIsThere() throws ProblemException {
		presenter.show(model.value("y"));
		background.drain();
		assertEquals(Optional.empty(), presenter.choice());
		assertTrue(presenter.hint().contains("run"));

		model.document.putActivation(model.graph, "y", TensorArray.ofDoubles(ElementType.FLOAT, List.of(2L), 0.5, 1.5));
		background.drain();
		assertEquals("y (captured in a run)", presenter.choice().orElseThrow().text());
		assertEquals(List.of("0.5", "1.5"), rows());

		model.document.putActivation(model.graph, "y", TensorArray.ofDoubles(ElementType.FLOAT, List.of(2L), 7, 8));
		background.drain();
		assertEquals(List.of("7", "8"), rows());
	}

	@Test
	void turnsPagesOfWideSlices() throws ProblemException {
		long[] numbers = LongStream.range(0, 2 * 250).toArray();
		model.document.putActivation(model.graph, "y", TensorArray.ofLongs(ElementType.INT64, List.of(2L, 250L), numbers));
		presenter.show(model.value("y"));
		background.drain();
		assertEquals(SliceTable.COLUMNS, presenter.table().columns());

		presenter.table().turnPage(0, 1);
		presenter.table().turnPage(0, 1);
		presenter.table().turnPage(0, 1);
		assertEquals(200, presenter.table().firstColumn());
		assertEquals(50, presenter.table().columns());
		assertTrue(rows().getFirst().startsWith("200 201"));
		assertTrue(rows().getLast().endsWith("499"));
	}

	@Test
	void showsNothingOfAValueThatNobodyKnowsBeforeARun() {
		presenter.show(model.value("x"));
		background.drain();

		assertFalse(presenter.hint().isEmpty());
		assertEquals(0, presenter.table().rows());
	}

	/** The model says that the numbers are in a file beside it, which is not there. */
	@Test
	void saysWhyNumbersCannotBeRead(@TempDir Path folder) throws IOException {
		var data = StringStringEntryProto.newBuilder().setKey("location").setValue("gone.bin");
		var tensor = TensorProto.newBuilder().setName("w").setDataType(1).addDims(4).setDataLocation(TensorProto.DataLocation.EXTERNAL).addExternalData(data);
		byte[] bytes = ModelProto.newBuilder().setIrVersion(8).setGraph(GraphProto.newBuilder().addInitializer(tensor)).build().toByteArray();
		Model read = new ReadModelOperation(Files.write(folder.resolve("model.onnx"), bytes)).run(Progress.NONE).model();
		presenter.show(Optional.of(new GraphSelection(new OnnxDocument(read, List.of()), new GraphElement.OfValue(read.graph(), "w"))));
		background.drain();

		assertEquals(List.of("", "", "", ""), rows());
		assertTrue(presenter.problem().orElseThrow().toLine().contains("gone.bin"));
	}
}
