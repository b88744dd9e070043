package org.edgeloop.device.ui;

/** A view that shows what one device says or gives, and is told which. */
public interface DeviceViewer {

	/** Shows this device from now on, beside others that it shows. User interface thread only. */
	void show(DeviceReference device);
}
