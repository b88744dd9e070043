package org.edgeloop.chart.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartDrawing;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.ChartStyle;
import org.edgeloop.chart.ParallelChart;
import org.edgeloop.chart.ParallelChart.Axis;
import org.edgeloop.chart.ParallelChart.Brush;
import org.edgeloop.chart.ParallelChart.Line;
import org.edgeloop.chart.PlotAxis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Brushes and axes moved by mouse and keys, without a display. */
class ParallelModelTest {

	private static final ChartLook LOOK = new ChartLook(0, 0, 0);

	private final ParallelModel model = new ParallelModel(() -> {
	});

	@BeforeEach
	void show() {
		var chart = new ParallelChart("", List.of(new Axis("lr", ChartAxis.of("lr"), new AxisRange(0, 10)),
				new Axis("opt", ChartAxis.ofNames("opt", List.of("adam", "rmsprop", "sgd")), new AxisRange(-0.5, 2.5))),
				List.of(new Line("a", "", LOOK, List.of(1.0, 0.0), 0), new Line("b", "", LOOK, List.of(9.0, 2.0), 0)), Optional.empty(), List.of(), Set.of());
		model.show(chart);
		model.drawn(new ChartDrawing(chart, ChartStyle.PAPER).draw(600, 400, 1));
	}

	private PlotAxis axis(int place) {
		return model.pointer().orElseThrow().axes().get(place);
	}

	private List<Brush> brushes() {
		return model.chart().orElseThrow().brushes();
	}

	private void brush(double from, double to) {
		model.brush(0, Optional.empty(), axis(0).place(from), axis(0).place(to));
	}

	@Test
	void severalBrushesStandOnAnAxisUntilOneLiesOverAnother() {
		brush(1, 2);
		brush(8, 6);
		assertEquals(2, brushes().size());
		assertEquals(6, brushes().getLast().from(), 1e-9);
		brush(1.5, 7);
		assertEquals(1, brushes().size());
	}

	@Test
	void aBrushOnWordsTakesWholeWords() {
		model.brush(1, Optional.empty(), axis(1).place(0.9), axis(1).place(1.2));
		assertEquals(List.of(new Brush(1, 0.5, 1.5)), brushes());
		model.brush(1, Optional.of(brushes().getFirst()), axis(1).place(0.5), axis(1).place(1.5));
		assertEquals(List.of(new Brush(1, 0.5, 1.5)), brushes(), "put where it is, it stays as it is");
	}

	@Test
	void aBrushEndsWhereItsAxisEnds() {
		brush(-5, 50);
		assertEquals(0, brushes().getFirst().from(), 1e-9);
		assertEquals(10, brushes().getFirst().to(), 1e-9);
	}

	@Test
	void keysSetMoveAndRemoveABrush() {
		model.toggleBrush();
		assertEquals(5, brushes().getFirst().from(), 1e-9);
		model.moveBrush(false, 1);
		assertEquals(5.5, brushes().getFirst().from(), 1e-9);
		model.moveBrush(true, -1);
		assertEquals(9.5, brushes().getFirst().to(), 1e-9);
		model.toggleBrush();
		assertEquals(List.of(), brushes());
		model.setFocusedAxis(1);
		model.toggleBrush();
		assertEquals(List.of(new Brush(1, 0.5, 2.5)), brushes());
		model.moveBrush(false, 1);
		assertEquals(List.of(new Brush(1, 1.5, 2.5)), brushes());
	}

	@Test
	void aBrushIsFoundByItsPlaceAndRemovedAlone() {
		brush(1, 2);
		brush(6, 8);
		Brush found = model.brushAt(0, axis(0).place(7)).orElseThrow();
		assertEquals(6, found.from(), 1e-9);
		model.remove(found);
		assertEquals(1, brushes().size());
		assertEquals(Optional.empty(), model.brushAt(0, axis(0).place(4)));
		model.clear();
		assertTrue(brushes().isEmpty());
	}

	@Test
	void aMovedAxisKeepsTheKeyboard() {
		model.moveAxis(0, 1);
		assertEquals(List.of("opt", "lr"), model.chart().orElseThrow().axes().stream().map(Axis::key).toList());
		assertEquals(1, model.focusedAxis());
		model.moveAxis(1, 2);
		assertEquals(1, model.focusedAxis(), "there is no third place");
	}
}
