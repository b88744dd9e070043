package org.edgeloop.device.plc.ads;

import java.time.Instant;

/** Is told what a controller sends without being asked each time. */
@FunctionalInterface
public interface AdsNotificationListener {

	/**
	 * Called on the thread that reads from the controller: it must return soon and ask the controller nothing.
	 *
	 * @param time when the controller took the value, by its own clock
	 * @param data the bytes of the value
	 */
	void changed(Instant time, byte[] data);
}
