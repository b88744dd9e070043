package org.edgeloop.onnx.ui.graph;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutGraphOperation;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Background;

/** Has graphs laid out in the background: the last one asked for, while the one before is still shown. */
final class LayoutFeed {

	/** What the names of its work begin with. */
	static final String JOB_NAME = "Laying out ";

	private final OnnxDocument document;
	private final Background background;
	private final Consumer<GraphLayout> done;
	private final Runnable stateChanged;
	private Runnable cancel = () -> {
		// nothing is laid out yet
	};
	private Optional<Problem> problem = Optional.empty();
	private boolean busy;
	/** Counts the layouts asked for: what an earlier one gives is not wanted any more. */
	private long request;

	/** @param stateChanged is called when a layout begins or fails */
	LayoutFeed(OnnxDocument document, Background background, Consumer<GraphLayout> done, Runnable stateChanged) {
		this.document = document;
		this.background = background;
		this.done = done;
		this.stateChanged = stateChanged;
	}

	void layOut(Graph graph, ViewSettings settings) {
		cancel.run();
		problem = Optional.empty();
		long number = ++request;
		busy = true;
		stateChanged.run();
		String name = graph.toString().isEmpty() ? document.model().file().getFileName().toString() : graph.toString();
		var operation = new LayoutGraphOperation(document.model(), graph, settings, document.shapes());
		cancel = background.start(JOB_NAME + name, progress -> run(operation, progress, number),
				layout -> ifWanted(number, () -> done.accept(layout)), cause -> ifWanted(number, () -> failed(cause)));
	}

	private GraphLayout run(LayoutGraphOperation operation, Progress progress, long number) {
		try {
			return operation.run(progress);
		} catch (CancellationException e) {
			background.post(() -> ifWanted(number,
					() -> failed(Problem.warning("laying out the graph was cancelled", "", "lay it out again, with fewer groups open if it takes long"))));
			throw e;
		}
	}

	private void ifWanted(long number, Runnable work) {
		if (number == request) {
			busy = false;
			work.run();
		}
	}

	private void failed(Problem cause) {
		problem = Optional.of(cause);
		stateChanged.run();
	}

	boolean isBusy() {
		return busy;
	}

	/** @return why there is no layout as it was asked for last */
	Optional<Problem> problem() {
		return problem;
	}

	/** Stops what is being laid out; it is then said to be cancelled. */
	void cancel() {
		cancel.run();
	}

	/** Stops for good. */
	void close() {
		request++;
		cancel.run();
	}
}
