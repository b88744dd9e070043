package org.edgeloop.onnx.ui.graph;

import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.ViewSettings;
import org.edgeloop.ui.Background;

/** Which graph of a model is shown, in which way, and how that comes: laid out in the background, with the user's place kept. */
final class ShownGraph {

	private final OnnxDocument document;
	private final Viewport viewport;
	private final Runnable changed;
	private final LayoutFeed feed;
	private Graph graph;
	private ViewSettings settings;
	private Optional<GraphLayout> layout = Optional.empty();
	private Optional<InferredShapes> shapesOfLayout = Optional.empty();
	/** What is brought into sight as soon as the layout is there. */
	private Optional<GraphElement> wanted = Optional.empty();
	private Optional<Anchor> anchor = Optional.empty();
	/** Whether the next layout is looked at from its beginning, unless something stays where it is. */
	private boolean anew;
	private Optional<GraphPlace> resumed = Optional.empty();

	/**
	 * A box that stays where it is on the canvas while others come and go.
	 *
	 * @param id of a box that opens and closes; empty for one that does not
	 * @param node of that one
	 */
	private record Anchor(String id, Optional<NodeRef> node, double canvasX, double canvasY) {

		Optional<LayoutBox> in(GraphLayout picture) {
			return id.isEmpty() ? node.flatMap(picture::boxOf) : picture.boxOf(id);
		}
	}

	/** @param changed is called when there is another layout, or one is begun or failed */
	ShownGraph(OnnxDocument document, Background background, ViewSettings settings, Viewport viewport, Runnable changed) {
		this.document = document;
		this.settings = settings;
		this.viewport = viewport;
		this.changed = changed;
		graph = document.model().graph();
		feed = new LayoutFeed(document, background, this::laidOut, changed);
	}

	/** Lays the graph out, if nobody did so far. */
	void start() {
		if (layout.isEmpty() && !feed.isBusy()) {
			layOut();
		}
	}

	void resume(GraphPlace place) {
		graph = GraphPlace.graph(document.model(), place.graph()).orElse(graph);
		settings = place.settings();
		resumed = Optional.of(place);
	}

	void close() {
		feed.close();
	}

	Graph graph() {
		return graph;
	}

	Optional<GraphLayout> layout() {
		return layout;
	}

	ViewSettings settings() {
		return settings;
	}

	boolean isLayingOut() {
		return feed.isBusy();
	}

	Optional<Problem> problem() {
		return feed.problem();
	}

	void cancel() {
		feed.cancel();
	}

	void show(Graph root) {
		graph = root;
		layout = Optional.empty();
		layOut();
	}

	void layOut() {
		anchor = anchor.or(() -> middle().flatMap(this::anchor));
		shapesOfLayout = document.shapes();
		feed.layOut(graph, settings);
	}

	void layOutIfShapesCame() {
		if (layout.isPresent() && !document.shapes().equals(shapesOfLayout)) {
			layOut();
		}
	}

	/** @param kept stays where it is on the canvas */
	void setSettings(ViewSettings other, Optional<LayoutBox> kept) {
		if (!other.equals(settings)) {
			anchor = kept.flatMap(this::anchor);
			settings = other;
			layOut();
		}
	}

	/** @param kept stays where it is on the canvas */
	void setAllOpen(boolean open, Optional<LayoutBox> kept) {
		anew = true;
		setSettings(new ViewSettings(settings.foldConstants(), settings.foldRepeats(), settings.groupByScope(), settings.shapesOnEdges(),
				open ? ViewSettings.DEFAULT.openLimit() : 0, open, Set.of(), Set.of()), kept);
	}

	/** Opens or closes a box, which stays where it is. */
	void setOpen(LayoutBox box, boolean open) {
		setSettings(settings.with(box.id(), open), Optional.of(box));
	}

	private Optional<Anchor> anchor(LayoutBox box) {
		return box.canOpen() || box.node() >= 0 ? Optional.of(new Anchor(box.id(), box.ref(), (box.x() - viewport.left()) * viewport.scale(),
				(box.y() - viewport.top()) * viewport.scale())) : Optional.empty();
	}

	private Optional<LayoutBox> middle() {
		return layout.flatMap(picture -> picture.boxAt(viewport.toPictureX(viewport.width() / 2), viewport.toPictureY(viewport.height() / 2)));
	}

	private void laidOut(GraphLayout made) {
		boolean first = layout.isEmpty();
		layout = Optional.of(made);
		viewport.setPicture(made.width(), made.height());
		lookFrom(made, first);
		changed.run();
		Optional<GraphElement> awaited = wanted;
		wanted = Optional.empty();
		awaited.ifPresent(this::bringIntoSight);
		layOutIfShapesCame();
	}

	/** Chooses the part of a new layout that is in sight. */
	private void lookFrom(GraphLayout made, boolean first) {
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
	}

	/** Shows an element, with whatever must be opened for that. */
	void bringIntoSight(GraphElement element) {
		Graph root = GraphPlaces.root(document.model(), GraphPlaces.graph(element));
		if (root != graph) {
			wanted = Optional.of(element);
			show(root);
		} else if (layout.isEmpty() || feed.isBusy()) {
			wanted = Optional.of(element);
		} else {
			showIn(layout.get(), element);
		}
	}

	private void showIn(GraphLayout picture, GraphElement element) {
		Optional<LayoutBox> box = GraphPlaces.box(picture, element);
		Optional<LayoutBox> closed = box.filter(found -> GraphPlaces.isInside(element, found) && !settings.opened().contains(found.id()));
		if (closed.isPresent()) {
			wanted = Optional.of(element);
			setOpen(closed.get(), true);
		} else {
			box.ifPresent(found -> viewport.reveal(found.x(), found.y(), found.width(), found.height()));
		}
	}

	/** Brings an element into sight, or the closed box that it is in. */
	void lookAt(GraphElement element) {
		layout.flatMap(picture -> GraphPlaces.box(picture, element))
				.ifPresent(found -> viewport.reveal(found.x(), found.y(), found.width(), found.height()));
	}
}
