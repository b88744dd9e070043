package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

/** Summarises the samples of several channels in one go. For one thread. */
interface GroupSamples {

	/**
	 * Summarises the samples {@code [from, to)} block by block.
	 *
	 * @param block how many samples of each channel make a block
	 * @param into cleared before every block
	 * @param done told after every block; the last one may be shorter
	 */
	void summariseBlocks(long from, long to, int block, Summary[] into, Runnable done) throws IOException;
}
