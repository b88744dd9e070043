package org.edgeloop.onnx.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphMark;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Background;

/** What the editor of a model shows and what is selected there. It lives in the user interface thread and knows no widget. */
public final class GraphPresenter {

	private final OnnxDocument document;
	private final List<GraphListener> listeners = new CopyOnWriteArrayList<>();
	private final Runnable documentListener = this::documentChanged;
	private final Viewport viewport = new Viewport(() -> tell(Change.VIEW));
	private final ShownGraph shown;
	private final GraphFinder finder;
	private final PathTracer tracer;
	private final SelectionSteps steps;
	private List<GraphElement> selection;
	private GraphMarks marks = GraphMarks.NONE;
	private Optional<GraphOverlay> overlay = Optional.empty();
	private String message = "";

	/** @param settings of the view at the beginning */
	public GraphPresenter(OnnxDocument document, Background background, ViewSettings settings) {
		this.document = document;
		shown = new ShownGraph(document, background, settings, viewport, () -> tell(Change.LAYOUT));
		selection = List.of(whole());
		finder = new GraphFinder(this, background);
		tracer = new PathTracer(this, background);
		steps = new SelectionSteps(this);
		document.addListener(documentListener);
	}

	/** Lays the graph out for the first time, with what is known of shapes by now. */
	public void start() {
		shown.start();
	}

	/** @return where the user is, for another reading of the same file */
	public GraphPlace place() {
		return new GraphPlace(graph().id(), selection.stream().map(GraphPlace.Named::of).toList(), settings(), viewport.scale(), viewport.left(),
				viewport.top());
	}

	/** Begins where the user was in an earlier reading of the file; called before {@link #start}. */
	public void resume(GraphPlace place) {
		shown.resume(place);
		select(place.selectionIn(document.model()));
	}

	/** Nothing is to be shown any more. */
	public void close() {
		document.removeListener(documentListener);
		finder.clear();
		shown.close();
	}

	public OnnxDocument document() {
		return document;
	}

	/** @return the search in this model */
	public GraphFinder finder() {
		return finder;
	}

	/** @return what marks paths in this model */
	public PathTracer tracer() {
		return tracer;
	}

	/** @return what goes from element to element */
	public SelectionSteps steps() {
		return steps;
	}

	public Viewport viewport() {
		return viewport;
	}

	/** @return the graph that is shown: the main one, or the body of a function */
	public Graph graph() {
		return shown.graph();
	}

	/** Shows the main graph or the body of a function. */
	public void show(Graph graph) {
		if (graph != graph()) {
			shown.show(graph);
			select(List.of());
			tell(Change.JUMP);
		}
	}

	/** @return empty until there is one; while another one is made, the one before */
	public Optional<GraphLayout> layout() {
		return shown.layout();
	}

	public boolean isLayingOut() {
		return shown.isLayingOut();
	}

	/** @return why there is no layout as it was asked for last */
	public Optional<Problem> layoutProblem() {
		return shown.problem();
	}

	/** Stops laying out; what was shown before stays. */
	public void cancelLayout() {
		shown.cancel();
	}

	/** Lays the graph out once more. */
	public void layOut() {
		shown.layOut();
	}

	public ViewSettings settings() {
		return shown.settings();
	}

	/** Shows the graph in another way; what is selected stays where it is on the canvas. */
	public void setSettings(ViewSettings settings) {
		shown.setSettings(settings, leadingBox());
	}

	/** Opens everything, or closes everything. */
	public void setAllOpen(boolean open) {
		shown.setAllOpen(open, leadingBox());
	}

	private Optional<LayoutBox> leadingBox() {
		return layout().flatMap(picture -> selectedBoxes().stream().mapToObj(picture.boxes()::get).findFirst());
	}

	/** Opens a closed box or closes an open one; a call of a function shows the function. */
	public void toggle(LayoutBox box) {
		if (box.canOpen()) {
			shown.setOpen(box, !box.open());
		} else {
			box.ref().flatMap(ref -> document.model().function(ref.node())).ifPresent(function -> show(function.body()));
		}
	}

	private void documentChanged() {
		overlay = overlay.flatMap(before -> document.overlays().stream().filter(other -> other.name().equals(before.name())).findFirst());
		tell(Change.OVERLAY);
		shown.layOutIfShapesCame();
	}

	private GraphElement whole() {
		return new GraphElement.OfGraph(graph());
	}

	/** @return what is selected, the leading element first; the graph as a whole if nothing else is */
	public List<GraphElement> selection() {
		return selection;
	}

	/** @param elements the leading one first; none for the graph as a whole */
	public void select(List<GraphElement> elements) {
		List<GraphElement> chosen = elements.isEmpty() ? List.of(whole()) : List.copyOf(elements);
		if (!chosen.equals(selection)) {
			selection = chosen;
			tell(Change.SELECTION);
		}
	}

	/** Selects an element and shows it, with whatever must be opened for that; the user may go back from it. */
	public void reveal(GraphElement element) {
		select(List.of(element));
		shown.bringIntoSight(element);
		tell(Change.JUMP);
	}

	/** Selects elements once more and shows them, as the user goes back to them. */
	public void restore(List<GraphElement> elements) {
		select(elements);
		shown.bringIntoSight(elements.getFirst());
	}

	/** Brings an element into sight, or the closed box that it is in, without selecting it. */
	void lookAt(GraphElement element) {
		shown.lookAt(element);
	}

	/** @return the boxes in the layout that stand for what is selected, by their indices */
	public BitSet selectedBoxes() {
		var boxes = new BitSet();
		layout().ifPresent(picture -> selection.stream().filter(element -> !(element instanceof GraphElement.OfGraph))
				.forEach(element -> GraphPlaces.box(picture, element).ifPresent(box -> boxes.set(box.index()))));
		return boxes;
	}

	GraphMarks marks() {
		return marks;
	}

	/** @return what stands out, by node */
	public Map<NodeRef, GraphMark> marksByNode() {
		return marks.byNode();
	}

	/** Has nodes stand out all the time, besides what searches and paths mark. */
	public void markLasting(Map<NodeRef, GraphMark> nodes) {
		mark(marks.withLasting(nodes));
	}

	void mark(GraphMarks other) {
		marks = other;
		tell(Change.MARKS);
	}

	/** @return what boxes are coloured by; empty for the colours of operators */
	public Optional<GraphOverlay> overlay() {
		return overlay;
	}

	public void setOverlay(Optional<GraphOverlay> numbers) {
		overlay = numbers;
		tell(Change.OVERLAY);
	}

	/** @return what the user was told last; empty for nothing */
	public String message() {
		return message;
	}

	void say(String text) {
		message = text;
		tell(Change.MESSAGE);
	}

	public void addListener(GraphListener listener) {
		listeners.add(listener);
	}

	public void removeListener(GraphListener listener) {
		listeners.remove(listener);
	}

	void tell(Change change) {
		listeners.forEach(listener -> listener.changed(change));
	}
}
