package org.edgeloop.device.ui.internal.devices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.ui.DeviceKinds;
import org.edgeloop.device.ui.devices.DevicesPresenter;
import org.edgeloop.ui.Problems;

/** Looks for devices wherever the kinds look. */
public final class DeviceSearch implements DevicesPresenter.Search {

	@Override
	public List<Problem> run(Consumer<FoundDevice> found, Progress progress) {
		var missed = new ArrayList<Problem>();
		for (DeviceKind kind : DeviceKinds.all()) {
			for (Discoverer discoverer : kind.discoverers()) {
				try {
					discoverer.search(found, progress);
				} catch (IOException e) {
					missed.add(Problems.of(e));
				}
			}
		}
		return missed;
	}
}
