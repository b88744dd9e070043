package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.jface.resource.JFaceResources;

/** A small square in the colour of each class, for tables and menus; sharp at any zoom. */
public final class TypeImages {

	private static final int SIZE = 12;

	private final TypeColors colors;
	private final LocalResourceManager resources;

	/** @param owner the images live as long as it does */
	public TypeImages(TypeColors colors, Control owner) {
		this.colors = colors;
		resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
	}

	public ImageDescriptor descriptor(String type) {
		Color color = colors.of(type);
		return ImageDescriptor.createFromImageDataProvider(new Square(color.getRed(), color.getGreen(), color.getBlue()));
	}

	public Image image(String type) {
		return resources.create(descriptor(type));
	}

	/** Equal colours make equal descriptors, so that each image exists once. */
	private record Square(int red, int green, int blue) implements ImageDataProvider {

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			int pixel = red << 16 | green << 8 | blue;
			int[] row = new int[size];
			java.util.Arrays.fill(row, pixel);
			for (int y = 0; y < size; y++) {
				data.setPixels(0, y, size, row, 0);
			}
			return data;
		}
	}
}
