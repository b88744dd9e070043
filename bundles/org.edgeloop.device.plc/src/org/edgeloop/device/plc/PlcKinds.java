package org.edgeloop.device.plc;

import java.util.List;

import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.plc.ads.AdsKind;
import org.edgeloop.device.plc.opcua.OpcUaKind;

/** The kinds of device that controllers are. */
public final class PlcKinds {

	private PlcKinds() {
	}

	public static List<DeviceKind> all() {
		return List.of(new AdsKind(), new OpcUaKind());
	}
}
