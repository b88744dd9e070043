package org.edgeloop.onnx.view;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.layout.LayoutThread;
import org.edgeloop.onnx.internal.view.Layouting;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;

/** Gives the boxes of a graph their places and its edges their ways. */
public final class LayoutGraphOperation {

	private final Model model;
	private final Graph graph;
	private final ViewSettings settings;
	private final Optional<InferredShapes> shapes;

	/**
	 * @param graph of the model
	 * @param shapes for the texts on edges and weights; without them, what the file declares
	 */
	public LayoutGraphOperation(Model model, Graph graph, ViewSettings settings, Optional<InferredShapes> shapes) {
		this.model = model;
		this.graph = graph;
		this.settings = settings;
		this.shapes = shapes;
	}

	/** Begins to load, in a thread of its own, what the first layout needs; for whoever is about to read a model, which takes as long. */
	public static void prepare() {
		Thread.ofPlatform().name("graph layout is made ready").daemon().start(Layouting::prepare);
	}

	/**
	 * Lays out in a thread of its own, which has the stack that it needs. It can be left at any time: whoever cancels does not wait for it.
	 *
	 * @throws CancellationException if cancelled
	 */
	public GraphLayout run(Progress progress) {
		progress.begin("Laying out " + graph.nodes().size() + " nodes", 0);
		return LayoutThread.run(wanted -> new Layouting(model, graph, settings, shapes, wanted).run(), progress);
	}
}
