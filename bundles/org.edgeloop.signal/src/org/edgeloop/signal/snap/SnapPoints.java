package org.edgeloop.signal.snap;

import java.io.IOException;
import java.util.OptionalLong;

/** Places that attract what is put near them. May be asked from any thread. */
@FunctionalInterface
public interface SnapPoints {

	/** How far from a position the samples are looked at, whatever the reach: a read that nobody waits for. */
	long FURTHEST = 1 << 18;

	/**
	 * @param position a sample's index, or one more than the last
	 * @return the nearest place, the earlier of two that are equally near; empty if there is none within reach
	 * @throws IOException if the samples cannot be read
	 */
	OptionalLong nearest(long position) throws IOException;
}
