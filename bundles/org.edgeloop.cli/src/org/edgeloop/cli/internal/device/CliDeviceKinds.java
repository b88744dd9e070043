package org.edgeloop.cli.internal.device;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.linux.LinuxKinds;
import org.edgeloop.device.plc.PlcKinds;
import org.edgeloop.device.stm32.Stm32Kinds;

/** All kinds of device that the command line knows. */
public final class CliDeviceKinds {

	private CliDeviceKinds() {
	}

	public static List<DeviceKind> all() {
		return Stream.of(Stm32Kinds.all(), LinuxKinds.all(), PlcKinds.all()).<DeviceKind>flatMap(List::stream).toList();
	}

	/** @throws ProblemException if there is no such kind */
	public static DeviceKind of(String id) throws ProblemException {
		return all().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow(() -> new ProblemException(
				Problem.error("There is no such kind of device", id, "one of " + all().stream().map(DeviceKind::id).collect(Collectors.joining(", ")))));
	}
}
