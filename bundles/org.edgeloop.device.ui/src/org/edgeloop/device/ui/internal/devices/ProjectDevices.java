package org.edgeloop.device.ui.internal.devices;

import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.device.ui.devices.DevicesPresenter;
import org.edgeloop.device.ui.devices.ListedDevice;

/** The devices of all open projects. */
public final class ProjectDevices implements DevicesPresenter.Source {

	@Override
	public List<ListedDevice> read(Progress progress) {
		return List.of();
	}
}
