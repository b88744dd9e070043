package org.edgeloop.device.linux.internal;

import java.util.List;

import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.internal.release.BoardLook;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;

/** Finds out step by step whether models can be put onto a board. */
public final class LinuxConnectionTest {

	private final DeviceSettings settings;
	private final DeviceAccess access;

	public LinuxConnectionTest(DeviceSettings settings, DeviceAccess access) {
		this.settings = settings;
		this.access = access;
	}

	public DevicePlan plan() {
		var look = new BoardLook(settings, access);
		var network = new NetworkLook(settings);
		return new DevicePlan("Test the connection to " + settings.name(), List.of(),
				List.of(DeviceStep.of("name", "Find the address that the name stands for", network::findName),
						DeviceStep.of("network", "Connect to the port, and read which SSH server answers", network::connect),
						DeviceStep.of("log in", "Hold the server's key against the known ones, and log in", look::logIn),
						DeviceStep.of("file transfer", "See whether the board takes files", look::transfer),
						DeviceStep.of("board", "Ask the board what it is and has", look::facts),
						DeviceStep.of("tools", "See whether the board has what releases need", look::tools),
						DeviceStep.of("java", "Look for a Java that runs models", look::java)),
				List.of(), look.session());
	}
}
