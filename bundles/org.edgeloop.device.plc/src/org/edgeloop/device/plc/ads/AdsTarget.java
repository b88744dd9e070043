package org.edgeloop.device.plc.ads;

import java.time.Duration;
import java.util.Optional;

/**
 * A controller and how it is spoken to.
 *
 * @param address where its router listens
 * @param netId its own name there
 * @param amsPort of the program, as 851 for the first PLC of TwinCAT 3
 * @param source the name under which the controller has a route to this machine; by default the IP address used and {@code .1.1}
 * @param timeout how long an answer is waited for
 */
public record AdsTarget(AdsAddress address, AmsNetId netId, int amsPort, Optional<AmsNetId> source, Duration timeout) {

	/** The system service: state of the system, files, routes. */
	public static final int SYSTEM_SERVICE = 10_000;

	/** The first program of TwinCAT 3. */
	public static final int FIRST_PLC = 851;

	/** How long an answer is waited for unless said otherwise. */
	public static final Duration TIMEOUT = Duration.ofSeconds(5);
}
