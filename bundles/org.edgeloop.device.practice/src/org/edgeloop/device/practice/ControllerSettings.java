package org.edgeloop.device.practice;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a practice controller is set up.
 *
 * @param tcpPort where it listens on this machine's own address; 0 for any that is free
 * @param udpPort where it answers searches and requests for routes; 0 for any that is free
 * @param netId its AMS net id
 * @param name what it calls itself
 * @param folder where its files are; empty for one that is made, and deleted at the end
 * @param needsRoute whether it ends connections of machines that it has no route to, and all but the last of those that it knows, as real ones do
 * @param password of its user Administrator, who may add routes
 */
public record ControllerSettings(int tcpPort, int udpPort, String netId, String name, Optional<Path> folder, boolean needsRoute, String password) {

	/** The port at which its program answers. */
	public static final int PROGRAM_PORT = 851;

	/** The port of its system service. */
	public static final int SYSTEM_PORT = 10_000;

	/** @return a controller at free ports that lets everybody in */
	public static ControllerSettings open() {
		return new ControllerSettings(0, 0, "5.80.201.232.1.1", "PRACTICE-PLC", Optional.empty(), false, "1");
	}

	public ControllerSettings at(int tcp, int udp) {
		return new ControllerSettings(tcp, udp, netId, name, folder, needsRoute, password);
	}

	public ControllerSettings in(Path files) {
		return new ControllerSettings(tcpPort, udpPort, netId, name, Optional.of(files), needsRoute, password);
	}

	public ControllerSettings withRoutes() {
		return new ControllerSettings(tcpPort, udpPort, netId, name, folder, true, password);
	}
}
