package org.edgeloop.experiment.ui.comparison.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.experiment.RunLook;
import org.edgeloop.ui.ThemeColors;

/** Small pictures of how runs look in charts: the colour, and the dash that goes with it. */
final class LookImages {

	private static final int SIZE = 16;
	private static final int[][] DASHES = { {}, { 4, 2 }, { 1, 2 }, { 5, 2, 1, 2 } };

	private final Control owner;
	private final Map<Integer, Image> images = new HashMap<>();

	/** @param owner disposes the pictures with itself */
	LookImages(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(_ -> clear());
	}

	Image of(RunLook look) {
		int rgb = look.colour(ThemeColors.isDark());
		return images.computeIfAbsent(rgb | look.pattern() << 24, _ -> draw(rgb, look.pattern()));
	}

	private Image draw(int rgb, int pattern) {
		return new Image(owner.getDisplay(), new ImageGcDrawer() {
			@Override
			public void drawOn(GC gc, int width, int height) {
				gc.setForeground(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
				gc.setLineWidth(3);
				int[] dash = DASHES[pattern % DASHES.length];
				gc.setLineDash(dash.length == 0 ? null : dash);
				gc.drawLine(1, height / 2, width - 1, height / 2);
			}

			/** What is behind it is the row's. */
			@Override
			public int getGcStyle() {
				return SWT.TRANSPARENT;
			}
		}, SIZE, SIZE);
	}

	void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
