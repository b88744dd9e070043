package org.edgeloop.onnx.ui.graph;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;

/** What the editor of a model shows and what is selected there. It lives in the user interface thread and knows no widget. */
public final class GraphPresenter {

	private final OnnxDocument document;
	private final List<GraphListener> listeners = new CopyOnWriteArrayList<>();
	private List<GraphElement> selection;

	public GraphPresenter(OnnxDocument document) {
		this.document = document;
		selection = List.of(whole());
	}

	public OnnxDocument document() {
		return document;
	}

	private GraphElement whole() {
		return new GraphElement.OfGraph(document.model().graph());
	}

	/** @return what is selected, the leading element first; the graph as a whole if nothing else is */
	public List<GraphElement> selection() {
		return selection;
	}

	/** @param elements the leading one first; none for the graph as a whole */
	public void select(List<GraphElement> elements) {
		List<GraphElement> wanted = elements.isEmpty() ? List.of(whole()) : List.copyOf(elements);
		if (!wanted.equals(selection)) {
			selection = wanted;
			tell(Change.SELECTION);
		}
	}

	/** Selects an element and shows it, with whatever must be opened for that. */
	public void reveal(GraphElement element) {
		select(List.of(element));
	}

	public void addListener(GraphListener listener) {
		listeners.add(listener);
	}

	public void removeListener(GraphListener listener) {
		listeners.remove(listener);
	}

	private void tell(Change change) {
		listeners.forEach(listener -> listener.changed(change));
	}
}
