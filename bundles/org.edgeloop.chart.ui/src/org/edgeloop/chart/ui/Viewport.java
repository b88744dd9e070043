package org.edgeloop.chart.ui;

import org.eclipse.swt.widgets.Display;

/**
 * The part of a picture that a canvas shows: a scale, and the picture's point in the canvas' upper left corner. Places on the canvas are in
 * its points, places in the picture in the picture's.
 */
public final class Viewport {

	/** The factor of one step of zooming. */
	public static final double STEP = 1.25;

	private static final double LARGEST = 4;
	private static final double SMALLEST = 0.001;
	/** Everything can be read at this scale where text has its usual size. */
	private static final double COMFORTABLE = 1;
	/** Below this, what is revealed is made larger. */
	private static final double LEGIBLE = 0.5;
	/** A picture that must be made smaller than this to be seen whole is begun at its top. */
	private static final double WHOLE = 0.65;
	private static final double MARGIN = 24;
	/** Dots an inch at which text has its usual size. */
	private static final int USUAL_DPI = 96;

	private static final Runnable NOTHING = () -> {
		// nothing waits for the canvas
	};

	private final Runnable changed;
	/** At this scale everything can be read. */
	private double comfortable = COMFORTABLE;
	private Runnable whenSized = NOTHING;
	private double scale = 1;
	private double left;
	private double top;
	private double width;
	private double height;
	private double pictureWidth;
	private double pictureHeight;

	/** @param changed is called after each change */
	public Viewport(Runnable changed) {
		this.changed = changed;
	}

	/** @param enlargement of text on this desktop, 1 as usual: pictures are enlarged like all else */
	public void setTextScale(double enlargement) {
		comfortable = COMFORTABLE * enlargement;
	}

	/** Pictures are enlarged as text is on a display. */
	public void enlargeAsTextOf(Display display) {
		setTextScale((double) display.getDPI().x / USUAL_DPI);
	}

	/** @return the scale at which everything can be read */
	public double comfortable() {
		return comfortable;
	}

	/** @return points of the canvas for a point of the picture */
	public double scale() {
		return scale;
	}

	/** @return of the picture, at the left edge of the canvas */
	public double left() {
		return left;
	}

	/** @return of the picture, at the upper edge of the canvas */
	public double top() {
		return top;
	}

	/** @return of the canvas */
	public double width() {
		return width;
	}

	/** @return of the canvas */
	public double height() {
		return height;
	}

	public double toPictureX(double canvasX) {
		return left + canvasX / scale;
	}

	public double toPictureY(double canvasY) {
		return top + canvasY / scale;
	}

	/** The canvas has another size; what was in its middle stays there. */
	public void setSize(double newWidth, double newHeight) {
		if (width > 0) {
			left += (width - newWidth) / 2 / scale;
			top += (height - newHeight) / 2 / scale;
		}
		width = newWidth;
		height = newHeight;
		settle();
		Runnable awaited = whenSized;
		whenSized = NOTHING;
		awaited.run();
	}

	/** There is another picture. */
	public void setPicture(double newWidth, double newHeight) {
		pictureWidth = newWidth;
		pictureHeight = newHeight;
		settle();
	}

	/** Moves over the picture by points of the canvas. */
	public void pan(double x, double y) {
		left += x / scale;
		top += y / scale;
		settle();
	}

	/** Makes everything larger by a factor; what is at a point of the canvas stays there. */
	public void zoom(double factor, double canvasX, double canvasY) {
		double x = toPictureX(canvasX);
		double y = toPictureY(canvasY);
		scale = Math.clamp(scale * factor, Math.min(SMALLEST, fitting()), LARGEST * comfortable);
		left = x - canvasX / scale;
		top = y - canvasY / scale;
		settle();
	}

	/** Makes everything larger by a factor about the middle of the canvas. */
	public void zoom(double factor) {
		zoom(factor, width / 2, height / 2);
	}

	/** Moves a point of the picture to a point of the canvas. */
	public void put(double pictureX, double pictureY, double canvasX, double canvasY) {
		left = pictureX - canvasX / scale;
		top = pictureY - canvasY / scale;
		settle();
	}

	/** Shows the whole picture. */
	public void fit() {
		fit(0, 0, pictureWidth, pictureHeight);
	}

	/** Shows an area of the picture as large as it fits, though not larger than is comfortable. */
	public void fit(double x, double y, double areaWidth, double areaHeight) {
		scale = Math.min(comfortable, Math.min((width - 2 * MARGIN) / areaWidth, (height - 2 * MARGIN) / areaHeight));
		scale = Math.clamp(scale, SMALLEST / 10, LARGEST * comfortable);
		put(x + areaWidth / 2, y + areaHeight / 2, width / 2, height / 2);
	}

	/**
	 * Shows a picture for the first time: all of it if it can be read then, else its beginning.
	 *
	 * @param startX where the picture begins
	 */
	public void start(double startX) {
		if (width <= 0) {
			whenSized = () -> start(startX);
		} else if (fitting() >= WHOLE * comfortable) {
			fit();
		} else {
			scale = Math.clamp((width - 2 * MARGIN) / pictureWidth, WHOLE * comfortable, comfortable);
			put(pictureWidth * scale < width ? pictureWidth / 2 : startX, 0, width / 2, MARGIN);
		}
	}

	/** Shows a picture for the first time: all of it if it can be read then, else its upper left corner. */
	public void startAtCorner() {
		if (width <= 0) {
			whenSized = this::startAtCorner;
		} else if (fitting() >= WHOLE * comfortable) {
			fit();
		} else {
			scale = WHOLE * comfortable;
			put(0, pictureHeight * scale < height ? pictureHeight / 2 : 0, MARGIN, pictureHeight * scale < height ? height / 2 : MARGIN);
		}
	}

	/** Shows the same part as before. */
	public void restore(double oldScale, double oldLeft, double oldTop) {
		if (width <= 0) {
			whenSized = () -> restore(oldScale, oldLeft, oldTop);
			return;
		}
		scale = Math.clamp(oldScale, SMALLEST / 10, LARGEST * comfortable);
		left = oldLeft;
		top = oldTop;
		settle();
	}

	private double fitting() {
		return Math.min((width - 2 * MARGIN) / pictureWidth, (height - 2 * MARGIN) / pictureHeight);
	}

	/** Brings an area into sight, as large as can be read, moving no more than is needed. */
	public void reveal(double x, double y, double areaWidth, double areaHeight) {
		boolean tiny = scale < LEGIBLE * comfortable;
		if (tiny) {
			scale = Math.min(comfortable, Math.max(scale, Math.min(width / (areaWidth + 2 * MARGIN), height / (areaHeight + 2 * MARGIN))));
		}
		boolean inSight = x >= toPictureX(MARGIN) && y >= toPictureY(MARGIN) && x + areaWidth <= toPictureX(width - MARGIN)
				&& y + areaHeight <= toPictureY(height - MARGIN);
		if (tiny || !inSight) {
			boolean fits = areaHeight * scale <= height - 2 * MARGIN;
			put(x + areaWidth / 2, fits ? y + areaHeight / 2 : y, width / 2, fits ? height / 2 : MARGIN);
		}
	}

	/** A part of the picture stays in sight: half a canvas may be empty, not more. */
	private void settle() {
		left = within(left, width / scale, pictureWidth);
		top = within(top, height / scale, pictureHeight);
		changed.run();
	}

	private static double within(double start, double shown, double length) {
		double most = Math.max(length - shown / 2, -shown / 2);
		return length <= 0 ? start : Math.clamp(start, -shown / 2, most);
	}
}
