package org.edgeloop.device.ui.internal.devices;

import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.discovery.DiscoverOperation;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.devices.DevicesPresenter;

/** Looks for devices at the ports of this machine, in its networks, and wherever else the kinds look. */
public final class DeviceSearch implements DevicesPresenter.Search {

	@Override
	public List<Problem> run(Consumer<FoundDevice> found, Progress progress) {
		return new DiscoverOperation(DiscoverOperation.all(DeviceKinds.all()), DiscoverOperation.USUAL_PATIENCE).run(found, progress).problems();
	}
}
