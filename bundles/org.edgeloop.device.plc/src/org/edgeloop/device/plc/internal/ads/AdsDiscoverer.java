package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsKind;
import org.edgeloop.device.plc.ads.FoundController;
import org.edgeloop.device.plc.ads.SearchControllersOperation;

/** Finds controllers of Beckhoff by broadcast. */
public final class AdsDiscoverer implements Discoverer {

	private static final Duration LONGEST = Duration.ofSeconds(2);

	@Override
	public String name() {
		return "Beckhoff controllers";
	}

	@Override
	public void search(Consumer<FoundDevice> found, Progress progress) throws IOException {
		new SearchControllersOperation(SearchControllersOperation.broadcast(), LONGEST).run(controller -> found.accept(device(controller)), progress);
	}

	private static FoundDevice device(FoundController controller) {
		String detail = "AMS " + controller.netId() + (controller.version().isEmpty() ? "" : ", TwinCAT " + controller.version());
		return new FoundDevice(AdsKind.ID, controller.name(), controller.host(), detail, new DeviceState(Reach.REACHABLE, "answers"),
				Map.of(AdsFields.HOST.key(), controller.host(), AdsFields.NET_ID.key(), controller.netId().text()));
	}
}
