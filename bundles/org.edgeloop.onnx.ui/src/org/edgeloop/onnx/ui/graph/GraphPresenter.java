package org.edgeloop.onnx.ui.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;
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
	private final GraphViewport viewport = new GraphViewport(() -> tell(Change.VIEW));
	private final LayoutFeed feed;
	private final GraphFinder finder;
	private final PathTracer tracer;
	private final SelectionSteps steps;
	private Graph graph;
	private ViewSettings settings;
	private Optional<GraphLayout> layout = Optional.empty();
	private Optional<InferredShapes> shapesOfLayout = Optional.empty();
	private Optional<GraphElement> wanted = Optional.empty();
	private Optional<Anchor> anchor = Optional.empty();
	/** Whether the next layout is looked at from its beginning, unless something stays where it is. */
	private boolean anew;
	private Optional<GraphPlace> resumed = Optional.empty();
	private List<GraphElement> selection;
	private GraphMarks marks = GraphMarks.NONE;
	private Optional<GraphOverlay> overlay = Optional.empty();
	private String message = "";

	/**
	 * A box that stays where it is on the canvas while others come and go.
	 *
	 * @param id of a box that opens and closes; empty for one that does not
	 * @param node of that one
	 */
	private record Anchor(String id, Optional<NodeRef> node, double canvasX, double canvasY) {

		Optional<LayoutBox> in(GraphLayout shown) {
			return id.isEmpty() ? node.flatMap(shown::boxOf) : shown.boxOf(id);
		}
	}

	/** @param settings of the view at the beginning */
	public GraphPresenter(OnnxDocument document, Background background, ViewSettings settings) {
		this.document = document;
		this.settings = settings;
		graph = document.model().graph();
		selection = List.of(whole());
		feed = new LayoutFeed(document, background, this::laidOut, () -> tell(Change.LAYOUT));
		finder = new GraphFinder(this, background);
		tracer = new PathTracer(this, background);
		steps = new SelectionSteps(this);
		document.addListener(documentListener);
	}

	/** Lays the graph out for the first time, with what is known of shapes by now. */
	public void start() {
		if (layout.isEmpty() && !feed.isBusy()) {
			layOut();
		}
	}

	/** @return where the user is, for another reading of the same file */
	public GraphPlace place() {
		return new GraphPlace(graph.id(), selection.stream().map(GraphPlace.Named::of).toList(), settings, viewport.scale(), viewport.left(),
				viewport.top());
	}

	/** Begins where the user was in an earlier reading of the file; called before {@link #start}. */
	public void resume(GraphPlace place) {
		graph = GraphPlace.graph(document.model(), place.graph()).orElse(graph);
		settings = place.settings();
		resumed = Optional.of(place);
		select(place.selectionIn(document.model()));
	}

	/** Nothing is to be shown any more. */
	public void close() {
		document.removeListener(documentListener);
		finder.clear();
		feed.close();
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

	public GraphViewport viewport() {
		return viewport;
	}

	/** @return the graph that is shown: the main one, or the body of a function */
	public Graph graph() {
		return graph;
	}

	/** Shows the main graph or the body of a function. */
	public void show(Graph wantedGraph) {
		if (wantedGraph != graph) {
			showRoot(wantedGraph);
			select(List.of());
			tell(Change.JUMP);
		}
	}

	private void showRoot(Graph root) {
		graph = root;
		layout = Optional.empty();
		layOut();
	}

	/** @return empty until there is one; while another one is made, the one before */
	public Optional<GraphLayout> layout() {
		return layout;
	}

	public boolean isLayingOut() {
		return feed.isBusy();
	}

	/** @return why there is no layout as it was asked for last */
	public Optional<Problem> layoutProblem() {
		return feed.problem();
	}

	/** Stops laying out; what was shown before stays. */
	public void cancelLayout() {
		feed.cancel();
	}

	/** Lays the graph out once more. */
	public void layOut() {
		anchor = anchor.or(this::middle);
		shapesOfLayout = document.shapes();
		feed.layOut(graph, settings);
	}

	public ViewSettings settings() {
		return settings;
	}

	/** Shows the graph in another way; what is selected stays where it is on the canvas. */
	public void setSettings(ViewSettings other) {
		if (!other.equals(settings)) {
			anchor = selectedBoxes().stream().mapToObj(box -> layout.orElseThrow().boxes().get(box)).findFirst().flatMap(this::anchor);
			settings = other;
			layOut();
		}
	}

	/** Opens a closed box or closes an open one; a call of a function shows the function. */
	public void toggle(LayoutBox box) {
		if (box.canOpen()) {
			anchor = anchor(box);
			settings = settings.with(box.id(), !box.open());
			layOut();
		} else {
			box.ref().flatMap(ref -> document.model().function(ref.node())).ifPresent(function -> show(function.body()));
		}
	}

	/** Opens everything, or closes everything. */
	public void setAllOpen(boolean open) {
		anew = true;
		setSettings(new ViewSettings(settings.foldConstants(), settings.foldRepeats(), settings.groupByScope(), settings.shapesOnEdges(),
				open ? ViewSettings.DEFAULT.openLimit() : 0, open, Set.of(), Set.of()));
	}

	private Optional<Anchor> anchor(LayoutBox box) {
		return box.canOpen() || box.node() >= 0 ? Optional.of(new Anchor(box.id(), box.ref(), (box.x() - viewport.left()) * viewport.scale(),
				(box.y() - viewport.top()) * viewport.scale())) : Optional.empty();
	}

	private Optional<Anchor> middle() {
		return layout.flatMap(shown -> shown.boxAt(viewport.toPictureX(viewport.width() / 2), viewport.toPictureY(viewport.height() / 2)))
				.flatMap(this::anchor);
	}

	private void laidOut(GraphLayout made) {
		boolean first = layout.isEmpty();
		layout = Optional.of(made);
		viewport.setPicture(made.width(), made.height());
		Optional<LayoutBox> kept = anchor.flatMap(box -> box.in(made));
		if (first && resumed.isPresent()) {
			viewport.restore(resumed.get().scale(), resumed.get().left(), resumed.get().top());
			resumed = Optional.empty();
		} else if (kept.isPresent()) {
			viewport.put(kept.get().x(), kept.get().y(), anchor.get().canvasX, anchor.get().canvasY);
		} else if (first || anew) {
			viewport.start(made.boxes().stream().filter(box -> box.parent() < 0).mapToDouble(box -> box.x() + box.width() / 2).findFirst().orElse(0));
		}
		anchor = Optional.empty();
		anew = false;
		tell(Change.LAYOUT);
		Optional<GraphElement> awaited = wanted;
		wanted = Optional.empty();
		awaited.ifPresent(this::bringIntoSight);
		layOutIfShapesCame();
	}

	private void documentChanged() {
		overlay = overlay.flatMap(shown -> document.overlays().stream().filter(other -> other.name().equals(shown.name())).findFirst());
		tell(Change.OVERLAY);
		layOutIfShapesCame();
	}

	private void layOutIfShapesCame() {
		if (layout.isPresent() && !document.shapes().equals(shapesOfLayout)) {
			layOut();
		}
	}

	private GraphElement whole() {
		return new GraphElement.OfGraph(graph);
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
		bringIntoSight(element);
		tell(Change.JUMP);
	}

	/** Selects elements once more and shows them, as the user goes back to them. */
	public void restore(List<GraphElement> elements) {
		select(elements);
		bringIntoSight(elements.getFirst());
	}

	private void bringIntoSight(GraphElement element) {
		Graph root = GraphPlaces.root(document.model(), GraphPlaces.graph(element));
		if (root != graph) {
			wanted = Optional.of(element);
			showRoot(root);
		} else if (layout.isEmpty() || feed.isBusy()) {
			wanted = Optional.of(element);
		} else {
			showIn(layout.get(), element);
		}
	}

	private void showIn(GraphLayout shown, GraphElement element) {
		Optional<LayoutBox> box = GraphPlaces.box(shown, element);
		Optional<LayoutBox> closed = box.filter(found -> GraphPlaces.isInside(shown, element, found) && !settings.opened().contains(found.id()));
		if (closed.isPresent()) {
			settings = settings.with(closed.get().id(), true);
			wanted = Optional.of(element);
			layOut();
		} else {
			box.ifPresent(found -> viewport.reveal(found.x(), found.y(), found.width(), found.height()));
		}
	}

	/** Brings an element into sight, or the closed box that it is in, without selecting it. */
	void lookAt(GraphElement element) {
		layout.flatMap(shown -> GraphPlaces.box(shown, element))
				.ifPresent(found -> viewport.reveal(found.x(), found.y(), found.width(), found.height()));
	}

	/** @return the boxes in the layout that stand for what is selected, by their indices */
	public BitSet selectedBoxes() {
		var boxes = new BitSet();
		layout.ifPresent(shown -> selection.stream().filter(element -> !(element instanceof GraphElement.OfGraph))
				.forEach(element -> GraphPlaces.box(shown, element).ifPresent(box -> boxes.set(box.index()))));
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

	public void setOverlay(Optional<GraphOverlay> shown) {
		overlay = shown;
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
