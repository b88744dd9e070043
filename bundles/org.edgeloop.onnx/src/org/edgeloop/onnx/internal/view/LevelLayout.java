package org.edgeloop.onnx.internal.view;

import java.util.Collection;
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
		List<Component> components = Component.of(level).stream().filter(component -> !component.wires().isEmpty() || !component.hasPins()).toList();
		var pieces = new Pieces(rowGap, progress);
		components.forEach(pieces::layOut);
		new LevelLayout(level).arrange(components);
	}

	/** What is wired to the border stands side by side, since wires go straight on to it; all else is beside that, in rows. */
	private void arrange(List<Component> components) {
		List<Component> wired = components.stream().filter(Component::hasPins).toList();
		List<Component> free = components.stream().filter(component -> !component.hasPins()).toList();
		double[] first = rows(wired, 0, Double.MAX_VALUE);
		double left = wired.isEmpty() ? 0 : first[0] + COMPONENT_GAP;
		List<Extent> extents = free.stream().map(Extent::of).toList();
		double area = extents.stream().mapToDouble(extent -> (extent.width() + COMPONENT_GAP) * (extent.height() + COMPONENT_GAP)).sum();
		double longest = Math.max(extents.stream().mapToDouble(Extent::width).max().orElse(0), Math.sqrt(area * SHAPE));
		double[] second = rows(free, left, left + longest);
		double title = level.owner.parent == null ? 0 : TextMeasure.width(TextStyle.BOLD, BoxStyle.TITLE, level.owner.title) * BoxStyle.SLACK;
		level.owner.width = Math.max(Math.max(first[0], second[0]), title) + 2 * PADDING;
		level.owner.height = head + Math.max(first[1], second[1]) + 2 * PADDING;
		spread(level.pinsIn.values());
		spread(level.pinsOut.values());
	}

	/** Pins that nothing inside is wired to: values that a node takes or gives as a whole. */
	private void spread(Collection<Item> pins) {
		List<Item> free = pins.stream().filter(pin -> level.wires.stream().noneMatch(wire -> wire.from == pin || wire.to == pin)).toList();
		for (int i = 0; i < free.size(); i++) {
			free.get(i).x = level.owner.width * (i + 1) / (free.size() + 1);
		}
	}

	/** @return the right end of the longest row and the lower end of the last, without what is around them */
	private double[] rows(List<Component> components, double left, double right) {
		double x = left;
		double y = 0;
		double height = 0;
		double width = 0;
		for (Component component : components) {
			Extent extent = Extent.of(component);
			if (x > left && x + extent.width() > right) {
				x = left;
				y += height + COMPONENT_GAP;
				height = 0;
			}
			move(component, PADDING + x - extent.left(), head + PADDING + y - extent.top());
			x += extent.width();
			width = Math.max(width, x);
			x += COMPONENT_GAP;
			height = Math.max(height, extent.height());
		}
		return new double[] { width, y + height };
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
