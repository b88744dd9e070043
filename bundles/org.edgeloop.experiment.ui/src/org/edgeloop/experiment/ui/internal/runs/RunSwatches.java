package org.edgeloop.experiment.ui.internal.runs;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.ui.ThemeColors;

/** Small pictures in the colours of runs, drawn anew at each zoom. */
public final class RunSwatches {

	private static final int SIZE = 16;
	private static final int INSET = 3;
	private static final int BYTE = 0xFF;

	private final Control owner;
	private final Map<Integer, Image> images = new HashMap<>();

	/** @param owner the pictures live as long as it does */
	public RunSwatches(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(_ -> clear());
		ThemeColors.whenChanged(owner, this::clear);
	}

	private void clear() {
		images.values().forEach(Image::dispose);
		images.clear();
	}

	/** @return a picture of 16 × 16 points in the run's colour in the present theme */
	public Image of(String runId) {
		return images.computeIfAbsent(RunColors.of(runId).colour(ThemeColors.isDark()), this::draw);
	}

	private Image draw(int colour) {
		return new Image(owner.getDisplay(), (GC gc, int width, int height) -> {
			gc.setAntialias(SWT.ON);
			gc.setBackground(color(colour));
			gc.fillRoundRectangle(INSET, INSET, width - 2 * INSET, height - 2 * INSET, INSET + 1, INSET + 1);
		}, SIZE, SIZE);
	}

	/** @return a colour of {@code 0xRRGGBB} */
	public static Color color(int rgb) {
		return new Color(new RGB(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE));
	}
}
