package org.edgeloop.onnx.internal.view;

import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.ViewSettings;

/** Lays a graph out, the inner boxes first. */
public final class Layouting {

	private static final double ROW_GAP = 26;
	private static final double ROW_GAP_WITH_TEXT = 34;

	private final Model model;
	private final Graph graph;
	private final ViewSettings settings;
	private final Optional<InferredShapes> shapes;
	private final Progress progress;

	public Layouting(Model model, Graph graph, ViewSettings settings, Optional<InferredShapes> shapes, Progress progress) {
		this.model = model;
		this.graph = graph;
		this.settings = settings;
		this.shapes = shapes;
		this.progress = progress;
	}

	/** Loads what layouts need, by a layout that is small. */
	public static void prepare() {
		var root = new Item(BoxKind.SUBGRAPH, new Graph.Builder("").build(), -1);
		var level = new Level(root);
		root.level = level;
		var items = new Item[4];
		for (int i = 0; i < items.length; i++) {
			items[i] = Item.ofValue(BoxKind.CONSTANT, root.graph, "value");
			items[i].width = TextMeasure.width(TextStyle.PLAIN, BoxStyle.LINE, items[i].value);
			items[i].height = BoxStyle.STUB_HEIGHT;
			root.add(items[i]);
		}
		for (int[] wire : new int[][] { { 0, 1 }, { 0, 2 }, { 1, 3 }, { 2, 3 } }) {
			level.connect(items[wire[0]], items[wire[1]], root.graph, "value");
		}
		LevelLayout.layOut(level, ROW_GAP, Progress.NONE);
	}

	public GraphLayout run() {
		var display = new DisplayGraph(graph, settings, progress);
		var text = new EdgeText(shapes);
		var sizes = new ItemSizes(display.scopes(), shapes, text);
		Item root = display.root();
		layOut(root, sizes);
		var assembler = new Assembler(text);
		assembler.assemble(root);
		return new GraphLayout(model, graph, settings, assembler.boxes(), assembler.edges(), Assembler.places(display.scopes()), root.width, root.height);
	}

	private void layOut(Item open, ItemSizes sizes) {
		Level level = open.level;
		if (level == null) {
			return;
		}
		for (Item child : open.children) {
			progress.checkCancelled();
			if (child.isOpen()) {
				layOut(child, sizes);
			} else {
				sizes.write(child);
			}
		}
		LongWires.cut(level);
		level.stubs.forEach(sizes::write);
		LevelLayout.layOut(level, settings.shapesOnEdges() ? ROW_GAP_WITH_TEXT : ROW_GAP, progress);
	}
}
