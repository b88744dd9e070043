package org.edgeloop.device.ui.internal.devices;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.ui.Icons;

/** Pictures of devices: what kind it is, and in the corner, by form and colour, whether it could be used. */
public final class DeviceImages {

	private final ResourceManager resources;

	/** @param resources disposes the pictures */
	public DeviceImages(ResourceManager resources) {
		this.resources = resources;
	}

	/** @return the icon of a kind */
	public static Icons icon(String kindId) {
		return switch (kindId) {
		case "stm32-uart" -> Icons.DEVICE_CHIP;
		case "stm32-gdb", "stm32-tool" -> Icons.DEVICE_PROBE;
		case "linux-ssh" -> Icons.DEVICE_BOARD;
		case "ads", "opcua" -> Icons.DEVICE_CONTROLLER;
		default -> Icons.DEVICE;
		};
	}

	/** @return a device of a kind in a state; shared, so nobody disposes it */
	public Image image(String kindId, Reach reach) {
		ImageDescriptor plain = icon(kindId).descriptor();
		ImageDescriptor whole = overlay(reach).<ImageDescriptor>map(mark -> new DecorationOverlayIcon(plain, mark.descriptor(), IDecoration.BOTTOM_RIGHT)).orElse(plain);
		return resources.create(whole);
	}

	private static Optional<Icons> overlay(Reach reach) {
		return switch (reach) {
		case UNKNOWN -> Optional.empty();
		case LOOKING -> Optional.of(Icons.OVERLAY_LOOKING);
		case REACHABLE -> Optional.of(Icons.OVERLAY_REACHABLE);
		case BUSY -> Optional.of(Icons.OVERLAY_BUSY);
		case REFUSED -> Optional.of(Icons.OVERLAY_REFUSED);
		case UNREACHABLE -> Optional.of(Icons.OVERLAY_UNREACHABLE);
		};
	}
}
