package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays controls out like words: side by side as long as there is room for their twelfths of the width, then in the next line. The
 * size of each is its layout data.
 */
final class TwelfthsLayout extends Layout {

	/** @param height in steps of {@link #STEP} points */
	record Size(int width, int height) {
	}

	static final int TWELFTHS = 12;
	static final int STEP = 40;
	static final int GAP = 8;

	/** Narrower than this a chart says nothing: it takes a whole line then. */
	private static final int LEAST_WIDTH = 220;

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
		int width = widthHint < 0 ? LEAST_WIDTH : widthHint;
		int bottom = places(composite.getChildren(), width).stream().mapToInt(place -> place.y + place.height).max().orElse(0);
		return new Point(width, bottom);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Control[] children = composite.getChildren();
		List<Rectangle> places = places(children, composite.getClientArea().width);
		for (int i = 0; i < children.length; i++) {
			children[i].setBounds(places.get(i));
		}
	}

	static List<Rectangle> places(Control[] children, int width) {
		var sizes = new ArrayList<Size>();
		for (Control child : children) {
			sizes.add(child.getLayoutData() instanceof Size size ? size : new Size(TWELFTHS, 1));
		}
		return places(sizes, width);
	}

	/** @return where each control goes in a page of this width */
	static List<Rectangle> places(List<Size> sizes, int width) {
		var places = new ArrayList<Rectangle>();
		int column = 0;
		int top = 0;
		int lineHeight = 0;
		for (Size size : sizes) {
			int twelfths = width * size.width() / TWELFTHS < LEAST_WIDTH ? TWELFTHS : size.width();
			if (column + twelfths > TWELFTHS) {
				top += lineHeight + GAP;
				column = 0;
				lineHeight = 0;
			}
			int left = column * (width + GAP) / TWELFTHS;
			int right = (column + twelfths) * (width + GAP) / TWELFTHS - GAP;
			places.add(new Rectangle(left, top, Math.max(1, right - left), size.height() * STEP));
			column += twelfths;
			lineHeight = Math.max(lineHeight, size.height() * STEP);
		}
		return places;
	}
}
