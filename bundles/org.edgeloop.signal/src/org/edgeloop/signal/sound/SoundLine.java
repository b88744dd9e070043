package org.edgeloop.signal.sound;

import java.io.Closeable;

import org.edgeloop.base.ConnectionException;

/** A way to a loudspeaker, open from the start. */
public interface SoundLine extends Closeable {

	/**
	 * Hands over frames; waits until there is room for them, which keeps whoever calls in step with the sound card's clock.
	 *
	 * @param frames values from -1 to 1
	 * @return whether all were taken; not if the line was closed meanwhile
	 * @throws ConnectionException if the device is gone
	 */
	boolean write(float[] frames) throws ConnectionException;

	/** @return how many frames were heard since the line was opened, by the sound card's clock. May be asked from any thread */
	long heard();

	/** Waits until all frames were heard, or the line is closed. */
	void drain();

	/** Falls silent at once. May be called from any thread. */
	@Override
	void close();
}
