package org.edgeloop.onnx.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.onnx.tensor.StoredTensor;
import org.edgeloop.onnx.ui.QuantizedModel;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Model view without its widgets. */
class ModelPresenterTest {

	private final QueuedBackground background = new QueuedBackground();
	private final ModelPresenter presenter = new ModelPresenter(background, () -> { });
	private final QuantizedModel model = new QuantizedModel();

	@BeforeEach
	void open() {
		presenter.show(Optional.of(model.document));
		background.drain();
	}

	/** 2 scales of 4 bytes, 6 weights and 2 zero points of 1 byte: 16 in all. */
	@Test
	void listsTensorsBySizeWithTheirShares() {
		assertEquals(List.of("scale", "w", "zero"), presenter.tensors().stream().map(StoredTensor::name).toList());
		assertEquals(List.of(0.5, 0.375, 0.125), presenter.tensors().stream().map(StoredTensor::share).toList());

		presenter.filter(" INT8[2]");
		assertEquals(List.of("zero"), presenter.tensors().stream().map(StoredTensor::name).toList());
	}

	@Test
	void bindsSymbolicDimensionsAndInfersShapesAnew() {
		assertEquals(List.of(new DimensionRow("N", List.of("input x, axis 0"), OptionalLong.empty())), presenter.dimensions());

		presenter.bind("N", " 16 ");
		background.drain();
		assertEquals(Map.of("N", 16L), model.document.bindings());
		assertEquals(List.of("float32[16, 1, 8]", "float32[16, 2, 6]"), presenter.ports().stream().map(PortRow::type).toList());

		presenter.unbindAll();
		background.drain();
		assertEquals(Map.of(), model.document.bindings());
		assertEquals("float32[N, 2, 6]", presenter.ports().getLast().type());
	}

	@Test
	void refusesWhatIsNoSize() {
		for (String text : List.of("-1", "many", "1.5", "99999999999999999999")) {
			presenter.bind("N", text);
			assertTrue(presenter.refusal().isPresent(), text);
		}
		background.drain();
		assertEquals(Map.of(), model.document.bindings());
		presenter.bind("N", "0");
		assertTrue(presenter.refusal().isEmpty());
	}

	@Test
	void takesTheLastOfTwoQuickBindings() {
		presenter.bind("N", "2");
		presenter.bind("N", "3");
		background.drain();

		assertEquals(Map.of("N", 3L), model.document.bindings());
	}

	@Test
	void forgetsAModelThatIsClosed() {
		presenter.show(Optional.empty());

		assertEquals(List.of(), presenter.tensors());
		assertEquals(List.of(), presenter.ports());
		assertEquals(List.of(), presenter.dimensions());
	}
}
