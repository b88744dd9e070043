package org.edgeloop.app.internal;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.ui.Icons;

/** The product's sign at any size. */
public final class Logo {

	/** The size that the drawing has by itself, in points. */
	private static final int OWN_SIZE = 16;
	private static final int PERCENT = 100;

	private Logo() {
	}

	/** @return a square image of {@code size} points, which goes when {@code owner} goes */
	public static Image image(Control owner, int size) {
		ImageDataProvider drawing = zoom -> sized(size * zoom / PERCENT);
		var image = new Image(owner.getDisplay(), drawing);
		owner.addDisposeListener(_ -> image.dispose());
		return image;
	}

	/** The drawing is rasterised at the wanted size; scaling pixels would blur it. */
	private static ImageData sized(int pixels) {
		ImageData data = Icons.EDGELOOP.descriptor().getImageData(pixels * PERCENT / OWN_SIZE);
		if (data == null) {
			throw new IllegalStateException(Icons.EDGELOOP.path() + " cannot be read");
		}
		return data;
	}
}
