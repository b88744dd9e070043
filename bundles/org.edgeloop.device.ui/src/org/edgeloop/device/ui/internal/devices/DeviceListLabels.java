package org.edgeloop.device.ui.internal.devices;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.device.ui.DeviceReference;

/** Shows devices in a plain list: what they are called and where they are. */
final class DeviceListLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		DeviceReference device = (DeviceReference) element;
		return device.name() + "  (" + device.kind().name() + ", " + device.kind().address(device.settings()) + ")";
	}

	@Override
	public Image getImage(Object element) {
		return DeviceImages.icon(((DeviceReference) element).kind().id()).image();
	}
}
