package org.edgeloop.device.practice.uart;

import java.time.Duration;

/**
 * What goes wrong on the way to a practice chip and in it; 0 stands for never. How often is an average, drawn from the seed, so that a
 * run can be repeated.
 *
 * @param lostEvery how many bytes come through for one that is lost, in both directions
 * @param flippedEvery how many bytes come through whole for one in which a bit is flipped, in both directions
 * @param refusedEvery how many blocks are written for one that is refused
 * @param stalledEvery how many bytes come for a stall
 * @param stall how long a stall takes
 * @param cutAfter after how many bytes, in both directions, the cable is pulled out
 * @param seed what chance starts from
 */
public record PracticeFaults(int lostEvery, int flippedEvery, int refusedEvery, int stalledEvery, Duration stall, long cutAfter, long seed) {

	/** All goes well. */
	public static final PracticeFaults NONE = new PracticeFaults(0, 0, 0, 0, Duration.ZERO, 0, 0);

	public static PracticeFaults losing(int every, long seed) {
		return new PracticeFaults(every, 0, 0, 0, Duration.ZERO, 0, seed);
	}

	public static PracticeFaults flipping(int every, long seed) {
		return new PracticeFaults(0, every, 0, 0, Duration.ZERO, 0, seed);
	}

	public static PracticeFaults refusing(int every, long seed) {
		return new PracticeFaults(0, 0, every, 0, Duration.ZERO, 0, seed);
	}

	public static PracticeFaults stalling(int every, Duration stall, long seed) {
		return new PracticeFaults(0, 0, 0, every, stall, 0, seed);
	}

	public static PracticeFaults cutting(long after) {
		return new PracticeFaults(0, 0, 0, 0, Duration.ZERO, after, 0);
	}
}
