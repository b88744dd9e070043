package org.edgeloop.device.live;

import java.io.IOException;

import org.edgeloop.base.Progress;

/** Values of one device that can be watched. */
public interface LiveSource {

	/** @return what is watched, as {@code CPU, memory and temperature} */
	String name();

	/**
	 * Watches until cancelled or until the device ends it; the first call to the listener names the channels.
	 *
	 * @throws IOException if the device cannot be reached or is lost
	 */
	void watch(LiveListener listener, Progress progress) throws IOException;
}
