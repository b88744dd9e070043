package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts controls into rows, as many as fit beside each other; where that would take too many rows, it shows the last control alone
 * instead, which offers the same in less room.
 */
final class PaletteLayout extends Layout {

	private static final int MOST_ROWS = 2;

	/** @return whether all classes find room in so many points of width */
	static boolean fits(Composite palette, int room) {
		return fits(sizes(palette, false), room);
	}

	@Override
	protected Point computeSize(Composite palette, int width, int height, boolean flush) {
		List<Point> sizes = sizes(palette, flush);
		int room = width == SWT.DEFAULT ? sizes.subList(0, sizes.size() - 1).stream().mapToInt(size -> size.x).sum() : width;
		Point small = sizes.getLast();
		return fits(sizes, room) ? new Point(room, place(sizes, room, null) * small.y) : small;
	}

	@Override
	protected void layout(Composite palette, boolean flush) {
		List<Point> sizes = sizes(palette, flush);
		int room = palette.getClientArea().width;
		boolean all = fits(sizes, room);
		Control[] controls = palette.getChildren();
		for (int i = 0; i < controls.length; i++) {
			controls[i].setVisible(all == i < controls.length - 1);
		}
		Point small = sizes.getLast();
		controls[controls.length - 1].setBounds(0, 0, Math.min(room, small.x), small.y);
		if (all) {
			place(sizes, room, controls);
		}
	}

	private static boolean fits(List<Point> sizes, int room) {
		return place(sizes, room, null) <= MOST_ROWS;
	}

	/** @return how many rows all but the last control take; they are moved there if {@code controls} are given */
	private static int place(List<Point> sizes, int room, Control @Nullable [] controls) {
		int x = 0;
		int row = 0;
		int height = sizes.getLast().y;
		for (int i = 0; i < sizes.size() - 1; i++) {
			Point size = sizes.get(i);
			if (x > 0 && x + size.x > room) {
				x = 0;
				row++;
			}
			if (controls != null) {
				controls[i].setBounds(x, row * height, size.x, size.y);
			}
			x += size.x;
		}
		return row + 1;
	}

	private static List<Point> sizes(Composite palette, boolean flush) {
		return Arrays.stream(palette.getChildren()).map(control -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush)).toList();
	}
}
