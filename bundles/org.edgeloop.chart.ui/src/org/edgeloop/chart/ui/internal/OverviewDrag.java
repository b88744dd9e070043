package org.edgeloop.chart.ui.internal;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.chart.ui.TimelinePointer;

/** Moves the window on the overview bar, or one of its edges; pressed beside the window, it jumps there first. */
final class OverviewDrag implements TimelineDrag {

	private enum Part {
		LEFT_EDGE, WINDOW, RIGHT_EDGE, BESIDE
	}

	private final TimelineModel model;
	private final Part part;
	private final SampleRange before;
	private final long grabbed;

	OverviewDrag(TimelineModel model, TimelinePointer pointer) {
		this.model = model;
		before = model.range();
		part = part(pointer);
		long position = pointer.geometry().overviewPositionAt(pointer.x());
		grabbed = part == Part.BESIDE ? before.length() / 2 : position - before.from();
		dragged(pointer);
	}

	static boolean isOnEdge(TimelinePointer pointer) {
		Part part = part(pointer);
		return part == Part.LEFT_EDGE || part == Part.RIGHT_EDGE;
	}

	private static Part part(TimelinePointer pointer) {
		TimelineGeometry geometry = pointer.geometry();
		double left = geometry.overviewX(geometry.range().from());
		double right = geometry.overviewX(geometry.range().to());
		double near = Math.max(3, geometry.rowHeight() / 3.0);
		int x = pointer.x();
		boolean narrow = right - left < 3 * near;
		if (x > left + (narrow ? 0 : near) && x < right - (narrow ? 0 : near)) {
			return Part.WINDOW;
		}
		if (Math.abs(x - left) <= near) {
			return Part.LEFT_EDGE;
		}
		return Math.abs(x - right) <= near ? Part.RIGHT_EDGE : Part.BESIDE;
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		long position = pointer.geometry().overviewPositionAt(pointer.x());
		switch (part) {
		case LEFT_EDGE -> {
			long from = Math.clamp(position, 0, Math.max(0, before.to() - TimelineModel.SMALLEST_RANGE));
			model.setRange(new SampleRange(from, before.to()));
		}
		case RIGHT_EDGE -> {
			long to = Math.max(position, before.from() + TimelineModel.SMALLEST_RANGE);
			model.setRange(new SampleRange(before.from(), to));
		}
		case WINDOW, BESIDE -> new TimelineNavigation(model).moveTo(position - grabbed);
		}
	}

	@Override
	public void cancelled() {
		model.setRange(before);
	}
}
