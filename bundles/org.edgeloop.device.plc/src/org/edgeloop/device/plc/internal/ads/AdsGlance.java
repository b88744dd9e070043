package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.time.Duration;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsReply;
import org.edgeloop.device.plc.ads.AdsState;
import org.edgeloop.device.plc.ads.AdsTarget;

/** Finds out in about a second whether a controller answers. */
public final class AdsGlance {

	private static final Duration LONGEST = Duration.ofMillis(800);

	private AdsGlance() {
	}

	public static DeviceState of(AdsTarget target) {
		var impatient = new AdsTarget(target.address(), target.netId(), target.amsPort(), target.source(), LONGEST);
		try (var client = new AdsClient(impatient)) {
			return state(client);
		} catch (ConnectionException e) {
			return new DeviceState(Reach.UNREACHABLE, e.problem().what());
		} catch (IOException e) {
			return new DeviceState(Reach.UNREACHABLE, "" + e.getMessage());
		}
	}

	private static DeviceState state(AdsClient client) throws IOException {
		AdsReply system = client.stateReply(AdsTarget.SYSTEM_SERVICE);
		if (system.code() == AdsErrors.TARGET_MACHINE_NOT_FOUND) {
			return new DeviceState(Reach.REFUSED, "another AMS net id");
		}
		if (!system.isGood()) {
			return new DeviceState(Reach.REACHABLE, "answers");
		}
		AdsState state = client.state(AdsTarget.SYSTEM_SERVICE);
		return new DeviceState(Reach.REACHABLE, state.name());
	}
}
