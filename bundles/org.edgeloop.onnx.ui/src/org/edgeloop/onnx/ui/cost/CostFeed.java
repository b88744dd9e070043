package org.edgeloop.onnx.ui.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.CostColumn;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.cost.CostTable;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.InputDimensions;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.ui.Background;

/** Works out what an open model costs whenever its shapes change, once for all views, and offers the figures as colours of the graph. */
public final class CostFeed {

	private final OnnxDocument document;
	private final Background background;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<InferredShapes> known = Optional.empty();
	private Optional<CostResult> result = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Runnable cancel = () -> { };

	private CostFeed(OnnxDocument document, Background background) {
		this.document = document;
		this.background = background;
	}

	/** @return the feed of a document, made with this background when it is first asked for */
	public static CostFeed of(OnnxDocument document, Background background) {
		return document.attachment(CostFeed.class, () -> {
			var feed = new CostFeed(document, background);
			document.addListener(feed::documentChanged);
			feed.documentChanged();
			return feed;
		});
	}

	private void documentChanged() {
		if (document.shapes().isEmpty() || document.shapes().equals(known)) {
			return;
		}
		known = document.shapes();
		cancel.run();
		Model model = document.model();
		Map<String, Long> given = document.bindings();
		InferredShapes shapes = document.shapes().get();
		cancel = background.start("Counting the cost of " + model.file().getFileName(), progress -> workOut(model, given, shapes, progress), this::take, fault -> {
			problem = Optional.of(fault);
			tell();
		});
		tell();
	}

	private static CostResult workOut(Model model, Map<String, Long> given, InferredShapes shapes, Progress progress) {
		Map<String, Long> bound = InputDimensions.bound(model, given);
		InferredShapes fixed = bound.equals(given) ? shapes : new InferShapesOperation(model, bound).run(progress);
		ModelCost cost = new CostOperation(model, fixed).run(progress);
		return new CostResult(bound, fixed, cost, new CostTable(cost, fixed).rows());
	}

	private void take(CostResult found) {
		result = Optional.of(found);
		problem = Optional.empty();
		Arrays.stream(CostColumn.values()).forEach(column -> document.putOverlay(column.overlay(found.cost())));
		tell();
	}

	/** @return empty until it is worked out */
	public Optional<CostResult> result() {
		return result;
	}

	/** @return why it could not be worked out */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @param listener is told when there is another result, in the presenter's thread */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
