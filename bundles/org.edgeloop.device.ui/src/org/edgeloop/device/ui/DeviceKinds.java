package org.edgeloop.device.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.linux.LinuxKinds;
import org.edgeloop.device.plc.PlcKinds;
import org.edgeloop.device.stm32.Stm32Kinds;

/** The kinds of device that the workbench offers. */
public final class DeviceKinds {

	private static final List<DeviceKind> ALL = Stream.of(Stm32Kinds.all(), LinuxKinds.all(), PlcKinds.all()).flatMap(List::stream).toList();

	private DeviceKinds() {
	}

	/** @return them in the order in which they are offered */
	public static List<DeviceKind> all() {
		return ALL;
	}

	/** @return the kind of this id; empty if this version knows no such */
	public static Optional<DeviceKind> find(String id) {
		return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
	}
}
