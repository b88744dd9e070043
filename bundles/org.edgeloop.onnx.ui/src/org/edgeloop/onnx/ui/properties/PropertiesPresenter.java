package org.edgeloop.onnx.ui.properties;

import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.internal.properties.FactFinder;
import org.edgeloop.ui.Background;

/** The logic of the Properties page: gathers what is known of the selected element, and again when shapes come. */
public final class PropertiesPresenter {

	private final Background background;
	private final Runnable listener;
	private final Runnable documentListener = this::gatherIfMoreIsKnown;
	private Optional<GraphSelection> selection = Optional.empty();
	private Optional<InferredShapes> shapes = Optional.empty();
	private Optional<ElementFacts> facts = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Runnable cancel = () -> { };

	/** @param listener is told when other facts are to be shown */
	public PropertiesPresenter(Background background, Runnable listener) {
		this.background = background;
		this.listener = listener;
	}

	/** Shows another element. */
	public void show(GraphSelection selected) {
		if (!Optional.of(selected).equals(selection)) {
			selection.ifPresent(before -> before.document().removeListener(documentListener));
			selection = Optional.of(selected);
			selected.document().addListener(documentListener);
			gather(selected);
		}
	}

	private void gatherIfMoreIsKnown() {
		selection.filter(shown -> !shown.document().shapes().equals(shapes)).ifPresent(this::gather);
	}

	private void gather(GraphSelection shown) {
		cancel.run();
		shapes = shown.document().shapes();
		Map<String, Long> bindings = shown.document().bindings();
		var finder = new FactFinder(shown.document().model(), shapes, bindings);
		cancel = background.start("Gathering facts", _ -> finder.facts(shown.element()), found -> take(Optional.of(found), Optional.empty()),
				fault -> take(Optional.empty(), Optional.of(fault)));
	}

	private void take(Optional<ElementFacts> found, Optional<Problem> fault) {
		facts = found;
		problem = fault;
		listener.run();
	}

	/** @return empty until they are gathered */
	public Optional<ElementFacts> facts() {
		return facts;
	}

	/** @return why there are no facts */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return what is selected */
	public Optional<GraphSelection> selection() {
		return selection;
	}

	public void close() {
		cancel.run();
		selection.ifPresent(shown -> shown.document().removeListener(documentListener));
	}
}
