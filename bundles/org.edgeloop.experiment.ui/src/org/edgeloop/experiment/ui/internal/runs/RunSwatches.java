package org.edgeloop.experiment.ui.internal.runs;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.ui.ThemeColors;

/** Small dots in the colours of runs, sharp at any zoom, on whatever is behind them. */
public final class RunSwatches {

	private static final int SIZE = 16;
	private static final double RADIUS = 5;
	/** Parts the dot from the ground of selected rows, which is in colour too. */
	private static final double RING = 1.25;
	private static final int WHOLE_ZOOM = 100;
	private static final int BYTE = 0xFF;

	private final Control owner;
	private final Map<Integer, Image> images = new HashMap<>();

	/** @param owner the pictures live as long as it does */
	public RunSwatches(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(_ -> images.values().forEach(Image::dispose));
	}

	/** @return a picture of 16 × 16 points in the run's colour in the present theme */
	public Image of(String runId) {
		boolean dark = ThemeColors.isDark();
		RGB ground = ThemeColors.CANVAS.color().getRGB();
		return images.computeIfAbsent(RunColors.of(runId).colour(dark), colour -> draw(colour, ground));
	}

	private Image draw(int colour, RGB ground) {
		int ring = ground.red << 16 | ground.green << 8 | ground.blue;
		ImageDataProvider provider = zoom -> dot(colour, ring, zoom);
		return new Image(owner.getDisplay(), provider);
	}

	private static ImageData dot(int colour, int ring, int zoom) {
		double scale = (double) zoom / WHOLE_ZOOM;
		int size = (int) Math.round(SIZE * scale);
		ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				double distance = Math.hypot(x + 0.5 - size / 2.0, y + 0.5 - size / 2.0);
				data.setPixel(x, y, distance <= RADIUS * scale ? colour : ring);
				data.setAlpha(x, y, (int) Math.round(BYTE * Math.clamp((RADIUS + RING) * scale + 0.5 - distance, 0, 1)));
			}
		}
		return data;
	}

	/** @return a colour of {@code 0xRRGGBB} */
	public static Color color(int rgb) {
		return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
	}
}
