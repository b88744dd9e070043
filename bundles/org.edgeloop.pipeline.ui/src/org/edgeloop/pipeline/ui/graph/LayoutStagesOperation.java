package org.edgeloop.pipeline.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;
import org.edgeloop.chart.layout.LayeredGraph;
import org.edgeloop.chart.layout.LayeredGraph.End;
import org.edgeloop.chart.layout.LayeredGraph.Flow;
import org.edgeloop.chart.layout.LayeredGraph.Layer;
import org.edgeloop.chart.layout.LayeredPlaces;
import org.edgeloop.chart.layout.LayoutThread;

/** Gives stages their places in a picture. It does not depend on their states, so that a run changes no place. */
public final class LayoutStagesOperation {

	private static final double LAYER_GAP = 44;
	private static final double MARGIN = 4;

	private final List<GraphStage> stages;
	private final List<GraphLink> links;
	private final Flow flow;

	/** @param links among the stages; without cycles or with */
	public LayoutStagesOperation(List<GraphStage> stages, List<GraphLink> links, Flow flow) {
		this.stages = List.copyOf(stages);
		this.links = List.copyOf(links);
		this.flow = flow;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public StageLayout run(Progress progress) {
		progress.begin("Laying out " + stages.size() + " stages", 0);
		return LayoutThread.run(this::layOut, progress);
	}

	private StageLayout layOut(Progress progress) {
		var graph = new LayeredGraph(flow, LAYER_GAP);
		List<StageBox> sized = stages.stream().map(LayoutStagesOperation::sized).toList();
		List<End> ends = sized.stream().map(box -> graph.add(box.width(), box.height(), Layer.ANY)).toList();
		links.forEach(link -> graph.connect(ends.get(link.from()), ends.get(link.to())));
		return assemble(sized, graph.place(progress));
	}

	private static StageBox sized(GraphStage stage) {
		double title = TextMeasure.width(TextStyle.BOLD, StageStyle.TITLE, stage.title());
		double line = TextMeasure.width(TextStyle.MONOSPACED, StageStyle.LINE, stage.line());
		double room = Math.clamp(Math.max(title, line) * StageStyle.SLACK, StageStyle.NARROWEST_TEXT, StageStyle.WIDEST_TEXT);
		return new StageBox(stage, TextMeasure.shorten(TextStyle.BOLD, StageStyle.TITLE, stage.title(), room / StageStyle.SLACK),
				TextMeasure.shorten(TextStyle.MONOSPACED, StageStyle.LINE, stage.line(), room / StageStyle.SLACK), 0, 0,
				StageStyle.TEXT_LEFT + room + StageStyle.PADDING, stage.line().isEmpty() ? StageStyle.LOW : StageStyle.HIGH);
	}

	private StageLayout assemble(List<StageBox> sized, LayeredPlaces places) {
		double width = 0;
		double height = 0;
		List<StageBox> boxes = new ArrayList<>();
		for (int i = 0; i < sized.size(); i++) {
			StageBox box = sized.get(i);
			boxes.add(new StageBox(box.stage(), box.title(), box.line(), MARGIN + places.x()[i], MARGIN + places.y()[i], box.width(), box.height()));
			width = Math.max(width, boxes.getLast().x() + box.width() + MARGIN);
			height = Math.max(height, boxes.getLast().y() + box.height() + MARGIN);
		}
		List<StageLine> lines = IntStream.range(0, links.size()).mapToObj(i -> line(links.get(i), places.points()[i])).toList();
		return new StageLayout(boxes, lines, flow, width, height);
	}

	private static StageLine line(GraphLink link, float[] points) {
		for (int i = 0; i < points.length; i++) {
			points[i] += (float) MARGIN;
		}
		return new StageLine(link.from(), link.to(), points);
	}
}
