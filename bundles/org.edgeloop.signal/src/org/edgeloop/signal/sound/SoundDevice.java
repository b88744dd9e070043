package org.edgeloop.signal.sound;

import org.edgeloop.base.ConnectionException;

/** What can make sound. */
public interface SoundDevice {

	/**
	 * @return the rate in Hz that it plays
	 * @throws ConnectionException if there is no device that plays sound
	 */
	int rate() throws ConnectionException;

	/**
	 * Opens a line for mono sound.
	 *
	 * @param rate in Hz
	 * @throws ConnectionException if there is no device for it, or another program has it for itself
	 */
	SoundLine open(int rate) throws ConnectionException;
}
