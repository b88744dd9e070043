package org.edgeloop.device.linux;

import java.util.List;

import org.edgeloop.device.DeviceKind;

/** The kinds of device that boards with Linux are. */
public final class LinuxKinds {

	private LinuxKinds() {
	}

	public static List<DeviceKind> all() {
		return List.of(new LinuxKind());
	}
}
