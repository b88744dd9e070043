package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** A small square in the colour and with the pattern of each class, for tables and menus; sharp at any zoom. */
public final class TypeImages {

	private static final int SIZE = 12;
	private static final int OPAQUE = 255;

	private final TypeColors colors;
	private final LocalResourceManager resources;

	/** @param owner the images live as long as it does */
	public TypeImages(TypeColors colors, Control owner) {
		this.colors = colors;
		resources = new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
	}

	public ImageDescriptor descriptor(String type) {
		RGB color = colors.of(type).getRGB();
		RGB ink = TypeColors.textOn(colors.of(type)).getRGB();
		return ImageDescriptor.createFromImageDataProvider(new HatchImage(SIZE, color, ink, colors.hatchOf(type), OPAQUE, OPAQUE));
	}

	public Image image(String type) {
		return resources.create(descriptor(type));
	}
}
