package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts the classes into rows and the tools at the right of the last one, in two rows at most, for the signal needs the room. Where that
 * is too little, a control that offers the classes in less room is shown in place of them. Children are the classes, that control,
 * and the tools; or the tools alone.
 */
final class StripLayout extends Layout {

	private static final int MOST_ROWS = 2;
	private static final int SIDE = 4;
	private static final int EDGE = 1;
	private static final int GAP = 8;

	@Override
	protected Point computeSize(Composite strip, int width, int height, boolean flush) {
		int room = width == SWT.DEFAULT ? widthOfOneRow(strip, flush) : width - 2 * SIDE;
		Rows rows = rows(strip, room, flush);
		return new Point(room + 2 * SIDE, rows.count() * rows.height() + 2 * EDGE);
	}

	private static int widthOfOneRow(Composite strip, boolean flush) {
		return Stream.of(strip.getChildren()).mapToInt(child -> size(child, flush).x).sum() + GAP;
	}

	@Override
	protected void layout(Composite strip, boolean flush) {
		List<Control> children = List.of(strip.getChildren());
		int room = strip.getClientArea().width - 2 * SIDE;
		Rows rows = rows(strip, room, flush);
		children.forEach(child -> child.setVisible(rows.shown().contains(child)));
		int x = 0;
		int row = 0;
		for (Control child : rows.shown()) {
			Point size = size(child, flush);
			boolean isTools = child == children.getLast();
			if (x > 0 && x + size.x + (isTools ? GAP : 0) > room) {
				x = 0;
				row++;
			}
			int left = isTools ? Math.max(0, room - size.x) : x;
			int top = row * rows.height() + (rows.height() - size.y) / 2;
			child.setBounds(SIDE + left, EDGE + top, Math.min(size.x, room), size.y);
			x += size.x;
		}
	}

	/**
	 * What is shown in how many rows.
	 *
	 * @param height of a row
	 */
	private record Rows(List<Control> shown, int count, int height) {
	}

	private static Rows rows(Composite strip, int room, boolean flush) {
		List<Control> children = List.of(strip.getChildren());
		int height = children.stream().mapToInt(child -> size(child, flush).y).max().orElse(0);
		if (children.size() < 2) {
			return new Rows(children, children.size(), height);
		}
		Control tools = children.getLast();
		List<Control> all = Stream.concat(children.subList(0, children.size() - 2).stream(), Stream.of(tools)).toList();
		int count = count(all, room, flush);
		if (count <= MOST_ROWS) {
			return new Rows(all, count, height);
		}
		List<Control> few = children.subList(children.size() - 2, children.size());
		return new Rows(few, count(few, room, flush), height);
	}

	private static int count(List<Control> controls, int room, boolean flush) {
		int x = 0;
		int rows = 1;
		for (Control control : controls) {
			int width = size(control, flush).x;
			if (x > 0 && x + width + (control == controls.getLast() ? GAP : 0) > room) {
				x = 0;
				rows++;
			}
			x += width;
		}
		return rows;
	}

	private static Point size(Control control, boolean flush) {
		return control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
	}
}
