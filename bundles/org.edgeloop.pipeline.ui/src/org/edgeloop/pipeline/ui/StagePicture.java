package org.edgeloop.pipeline.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.chart.layout.LayeredGraph.Flow;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.graph.GraphLink;
import org.edgeloop.pipeline.ui.graph.GraphStage;
import org.edgeloop.pipeline.ui.graph.LayoutStagesOperation;
import org.edgeloop.pipeline.ui.graph.StageBox;
import org.edgeloop.pipeline.ui.graph.StageLayout;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * The picture of the stages and the part of it in sight. The same stages stay where they are, whatever becomes of them. It leads where
 * the user wants it to, else where it can be seen larger.
 */
public final class StagePicture {

	/** How much larger the picture must become before it leads elsewhere, so that it does not turn with every point of a sash. */
	private static final double WORTH_TURNING = 1.25;

	private final StagesListenerList listeners;
	private final Viewport viewport;
	private final LatestWork<Map<Flow, StageLayout>> work;
	private List<GraphStage> stages = List.of();
	private List<GraphLink> links = List.of();
	private Optional<Flow> wanted = Optional.empty();
	private Flow flow = Flow.RIGHT;
	private Map<Flow, StageLayout> layouts = Map.of();
	private boolean isNew = true;

	StagePicture(Background background, StagesListenerList listeners) {
		this.listeners = listeners;
		viewport = new Viewport(() -> listeners.tell(Change.VIEW));
		work = new LatestWork<>(background, this::show, _ -> {
			// a layout does not fail; what was shown before stays
		});
	}

	/** Shows stages. */
	void show(List<GraphStage> newStages, List<GraphLink> newLinks) {
		if (!newStages.equals(stages) || !newLinks.equals(links)) {
			stages = newStages;
			links = newLinks;
			work.start("Laying out stages", progress -> Map.of(Flow.RIGHT, new LayoutStagesOperation(newStages, newLinks, Flow.RIGHT).run(progress),
					Flow.DOWN, new LayoutStagesOperation(newStages, newLinks, Flow.DOWN).run(progress)));
		}
	}

	/** Shows nothing; what comes next begins anew. */
	void clear() {
		stages = List.of();
		links = List.of();
		work.cancel();
		layouts = Map.of();
		isNew = true;
		listeners.tell(Change.LAYOUT);
	}

	private void show(Map<Flow, StageLayout> made) {
		boolean isWhole = isWhole();
		layouts = made;
		turn(best());
		if (isNew || isWhole) {
			isNew = false;
			viewport.startAtCorner();
		}
	}

	private void turn(Flow other) {
		flow = other;
		layout().ifPresent(shown -> viewport.setPicture(shown.width(), shown.height()));
		listeners.tell(Change.LAYOUT);
	}

	/** @return where the picture should lead in the room that there is */
	private Flow best() {
		if (wanted.isPresent()) {
			return wanted.get();
		}
		Flow other = flow == Flow.RIGHT ? Flow.DOWN : Flow.RIGHT;
		return viewport.width() > 0 && scale(other) > WORTH_TURNING * scale(flow) ? other : flow;
	}

	private double scale(Flow direction) {
		return Optional.ofNullable(layouts.get(direction))
				.map(layout -> Math.min(viewport.comfortable(), Math.min(viewport.width() / layout.width(), viewport.height() / layout.height()))).orElse(0.0);
	}

	/** @return whether all of the picture is in sight */
	private boolean isWhole() {
		return layout().filter(shown -> viewport.left() <= 0 && viewport.top() <= 0 && viewport.toPictureX(viewport.width()) >= shown.width()
				&& viewport.toPictureY(viewport.height()) >= shown.height()).isPresent();
	}

	/** There is another room for the picture; who saw all of it goes on to. */
	public void resize(double width, double height) {
		boolean isWhole = isWhole();
		viewport.setSize(width, height);
		boolean turns = best() != flow;
		if (turns) {
			turn(best());
		}
		if (turns || isWhole) {
			viewport.startAtCorner();
		}
	}

	public Optional<StageLayout> layout() {
		return Optional.ofNullable(layouts.get(flow));
	}

	public Viewport viewport() {
		return viewport;
	}

	/** @return where the user wants lines to lead; empty for wherever the picture can be seen larger */
	public Optional<Flow> wantedFlow() {
		return wanted;
	}

	/** @param direction where lines are to lead; empty for wherever the picture can be seen larger */
	public void setWantedFlow(Optional<Flow> direction) {
		wanted = direction;
		if (best() != flow) {
			turn(best());
			viewport.startAtCorner();
		}
	}

	/** Brings a stage into sight. */
	void reveal(String address) {
		layout().flatMap(shown -> shown.box(address)).ifPresent(this::reveal);
	}

	private void reveal(StageBox box) {
		viewport.reveal(box.x(), box.y(), box.width(), box.height());
	}
}
