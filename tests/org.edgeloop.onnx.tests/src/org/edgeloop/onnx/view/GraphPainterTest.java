package org.edgeloop.onnx.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.junit.jupiter.api.Test;

/** What is drawn of a graph, by how near it is. */
class GraphPainterTest {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 900;
	private static final double SMALLEST_TEXT = 5;

	private final Model model = MadeGraphs.residual(400);
	private final GraphLayout layout = MadeGraphs.layout(model, ViewSettings.FLAT);
	private final GraphPainter painter = new GraphPainter(layout, GraphColors.LIGHT);

	@Test
	void onlyWhatIsInSightIsDrawn() {
		CountingInk ink = paint(1, 0, layout.height() / 2);
		int inSight = layout.boxesIn(0, layout.height() / 2, WIDTH, HEIGHT).size() + layout.edgesIn(0, layout.height() / 2, WIDTH, HEIGHT).size();
		assertTrue(ink.shows("Exp") && ink.shows("Tanh"));
		assertTrue(ink.calls() < 8 * inSight, () -> ink.calls() + " calls for " + inSight + " boxes and edges");
		assertTrue(paint(1, layout.width() + 50, 0).calls() <= 1, "beside the graph there is nothing but the background");
	}

	@Test
	void aPictureOfTheWholeTakesFewCallsAndHasNoTextThatCannotBeRead() {
		double fit = HEIGHT / layout.height();
		CountingInk ink = paint(fit, 0, 0);
		assertTrue(ink.calls() > 20, "the density of boxes is seen");
		assertTrue(ink.calls() < 2 * HEIGHT, () -> ink.calls() + " calls");
		for (double scale = fit; scale < 4; scale *= 1.3) {
			paint(scale, 0, 0).texts.forEach(text -> assertTrue(text.pixels() >= SMALLEST_TEXT, text::toString));
		}
	}

	@Test
	void titlesOfOpenGroupsStayReadableAndInSightAndApart() {
		GraphLayout scoped = MadeGraphs.layout(MadeGraphs.scoped(3), ViewSettings.DEFAULT);
		var groups = new GraphPainter(scoped, GraphColors.DARK);
		var ink = new CountingInk();
		groups.paint(ink, 1, 0, scoped.height() / 2, WIDTH, HEIGHT);
		CountingInk.Text title = ink.texts.stream().filter(text -> text.text().equals("encoder/layers")).findFirst().orElseThrow();
		assertTrue(title.pixels() >= 11 && title.x() >= 0 && title.y() >= 0 && title.y() < HEIGHT, title::toString);
	}

	@Test
	void anOverlayShowsSumsOfClosedGroupsAndItsLegend() {
		Model scoped = MadeGraphs.scoped(40);
		GraphLayout folded = MadeGraphs.layout(scoped, ViewSettings.DEFAULT);
		var coloured = new GraphPainter(folded, GraphColors.LIGHT);
		coloured.setOverlay(Optional.of(new GraphOverlay() {

			@Override
			public String name() {
				return "MACs";
			}

			@Override
			public String unit() {
				return "";
			}

			@Override
			public OptionalDouble value(NodeRef node) {
				return node.node().operator().equals("Tanh") ? OptionalDouble.empty() : OptionalDouble.of(25);
			}
		}));
		var ink = new CountingInk();
		coloured.paint(ink, 1, 0, 0, WIDTH, HEIGHT);
		assertTrue(ink.shows("4 k"), "40 layers of 4 nodes of 25: " + ink.texts);
		coloured.paintLegend(ink, WIDTH, HEIGHT);
		assertTrue(ink.shows("MACs"));
	}

	@Test
	void marksHaveSignsBesidesColours() {
		painter.mark(Map.of(new NodeRef(model.graph(), 0), GraphMark.ADDED, new NodeRef(model.graph(), 1), GraphMark.REMOVED));
		CountingInk ink = paint(1, 0, 0);
		assertTrue(ink.shows("+") && ink.shows("\u2212"));
		painter.mark(Map.of());
		assertFalse(paint(1, 0, 0).shows("+"));
	}

	@Test
	void hiddenPartsAreNotDrawnByDensityEither() {
		CountingInk whole = paint(HEIGHT / layout.height(), 0, 0);
		CountingInk half = paint(HEIGHT / layout.height(), 0, layout.height() / 2);
		assertEquals(0.5, (double) half.fills / whole.fills, 0.1);
	}

	private CountingInk paint(double scale, double x, double y) {
		var ink = new CountingInk();
		painter.paint(ink, scale, x, y, WIDTH, HEIGHT);
		return ink;
	}
}
