package org.edgeloop.onnx.internal.view;

import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.drawing.Ink.TextStyle;
import org.edgeloop.chart.drawing.TextMeasure;

/** Gives each item of a level its place, and the open box around them its size. */
final class LevelLayout {

	private static final double PADDING = 16;
	private static final double COMPONENT_GAP = 40;
	/** How much wider than high components are put side by side. */
	private static final double SHAPE = 1.6;

	private final Level level;
	private final double head;

	private LevelLayout(Level level) {
		this.level = level;
		head = level.owner.parent == null ? 0 : BoxStyle.GROUP_HEAD;
	}

	/** @param rowGap between the boxes of one row and those of the next */
	static void layOut(Level level, double rowGap, Progress progress) {
		List<Component> components = Component.of(level);
		var pieces = new Pieces(rowGap, progress);
		components.forEach(pieces::layOut);
		new LevelLayout(level).arrange(components);
	}

	/** In rows, in their order. */
	private void arrange(List<Component> components) {
		List<Extent> extents = components.stream().map(Extent::of).toList();
		double area = extents.stream().mapToDouble(extent -> (extent.width() + COMPONENT_GAP) * (extent.height() + COMPONENT_GAP)).sum();
		double row = Math.max(extents.stream().mapToDouble(Extent::width).max().orElse(0), Math.sqrt(area * SHAPE));
		double x = 0;
		double y = 0;
		double height = 0;
		double width = 0;
		for (int i = 0; i < extents.size(); i++) {
			Extent extent = extents.get(i);
			if (x > 0 && x + extent.width() > row) {
				x = 0;
				y += height + COMPONENT_GAP;
				height = 0;
			}
			move(components.get(i), PADDING + x - extent.left(), head + PADDING + y - extent.top());
			x += extent.width();
			width = Math.max(width, x);
			x += COMPONENT_GAP;
			height = Math.max(height, extent.height());
		}
		double title = level.owner.parent == null ? 0 : TextMeasure.width(TextStyle.BOLD, BoxStyle.TITLE, level.owner.title) * BoxStyle.SLACK;
		level.owner.width = Math.max(width, title) + 2 * PADDING;
		level.owner.height = head + y + height + 2 * PADDING;
	}

	private static void move(Component component, double right, double down) {
		for (Item item : component.items()) {
			item.x += right;
			item.y += down;
		}
		for (Wire wire : component.wires()) {
			for (int i = 0; i < wire.points.length; i += 2) {
				wire.points[i] += (float) right;
				wire.points[i + 1] += (float) down;
			}
		}
	}

	private record Extent(double left, double top, double width, double height) {

		static Extent of(Component component) {
			double left = Double.MAX_VALUE;
			double top = Double.MAX_VALUE;
			double right = -Double.MAX_VALUE;
			double bottom = -Double.MAX_VALUE;
			for (Item item : component.items()) {
				left = Math.min(left, item.x);
				top = Math.min(top, item.y);
				right = Math.max(right, item.x + item.width);
				bottom = Math.max(bottom, item.y + item.height);
			}
			for (Wire wire : component.wires()) {
				for (int i = 0; i < wire.points.length; i += 2) {
					left = Math.min(left, wire.points[i]);
					right = Math.max(right, wire.points[i]);
				}
			}
			return new Extent(left, top, right - left, bottom - top);
		}
	}
}
