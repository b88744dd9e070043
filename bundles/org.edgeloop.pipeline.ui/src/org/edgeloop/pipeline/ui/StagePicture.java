package org.edgeloop.pipeline.ui;

import java.util.List;
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

/** The picture of the stages and the part of it in sight. The same stages stay where they are, whatever becomes of them. */
public final class StagePicture {

	private final StagesListenerList listeners;
	private final Viewport viewport;
	private final LatestWork<StageLayout> work;
	private List<GraphStage> stages = List.of();
	private List<GraphLink> links = List.of();
	private Flow flow = Flow.RIGHT;
	private Optional<StageLayout> layout = Optional.empty();
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
			layOut();
		}
	}

	/** Shows nothing; what comes next begins anew. */
	void clear() {
		stages = List.of();
		links = List.of();
		work.cancel();
		layout = Optional.empty();
		isNew = true;
		listeners.tell(Change.LAYOUT);
	}

	private void layOut() {
		work.start("Laying out stages", new LayoutStagesOperation(stages, links, flow)::run);
	}

	private void show(StageLayout made) {
		layout = Optional.of(made);
		viewport.setPicture(made.width(), made.height());
		if (isNew) {
			isNew = false;
			viewport.startAtCorner();
		}
		listeners.tell(Change.LAYOUT);
	}

	public Optional<StageLayout> layout() {
		return layout;
	}

	public Viewport viewport() {
		return viewport;
	}

	public Flow flow() {
		return flow;
	}

	/** Has lines lead elsewhere. */
	public void setFlow(Flow newFlow) {
		if (newFlow != flow) {
			flow = newFlow;
			isNew = true;
			if (!stages.isEmpty()) {
				layOut();
			}
		}
	}

	/** Brings a stage into sight. */
	void reveal(String address) {
		layout.flatMap(shown -> shown.box(address)).ifPresent(this::reveal);
	}

	private void reveal(StageBox box) {
		viewport.reveal(box.x(), box.y(), box.width(), box.height());
	}
}
