package org.edgeloop.device.plc.ads;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.practice.PracticeController;

/** Leads to practice controllers. */
final class Controllers {

	static final DeviceAccess NOBODY = new DeviceAccess(Secrets.NONE, Trust.NOTHING, Path.of("nowhere"));

	private Controllers() {
	}

	static AdsTarget target(PracticeController controller) {
		return target(controller.tcpPort(), controller.settings().netId());
	}

	static AdsTarget target(int tcpPort, String netId) {
		return new AdsTarget(new AdsAddress("127.0.0.1", tcpPort), AmsNetId.parse(netId).orElseThrow(), 851, Optional.empty(), Duration.ofSeconds(5));
	}

	static DeviceSettings settings(PracticeController controller, Map<String, String> more) {
		Map<String, String> values = new HashMap<>(Map.of("host", "127.0.0.1:" + controller.tcpPort(), "netId", controller.settings().netId()));
		values.putAll(more);
		return new DeviceSettings("press 3", AdsKind.ID, "", values, Path.of(""));
	}

	static DevicePlan deployment(PracticeController controller, Path file, Map<String, String> options) throws IOException {
		return new AdsKind().deployment(settings(controller, Map.of("timeout", "2")), new Deployment(file, options), NOBODY);
	}
}
