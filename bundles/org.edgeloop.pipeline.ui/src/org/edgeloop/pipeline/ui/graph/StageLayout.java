package org.edgeloop.pipeline.ui.graph;

import java.util.List;
import java.util.Optional;

import org.edgeloop.chart.layout.LayeredGraph.Flow;

/**
 * Stages with their places, in points from the picture's upper left corner.
 *
 * @param flow where lines lead to
 */
public record StageLayout(List<StageBox> boxes, List<StageLine> lines, Flow flow, double width, double height) {

	public StageLayout {
		boxes = List.copyOf(boxes);
		lines = List.copyOf(lines);
	}

	/** @return the box of a stage */
	public Optional<StageBox> box(String address) {
		return boxes.stream().filter(box -> box.stage().address().equals(address)).findFirst();
	}

	/** @return the box at a point of the picture */
	public Optional<StageBox> boxAt(double x, double y) {
		return boxes.stream().filter(box -> box.contains(x, y)).findFirst();
	}
}
