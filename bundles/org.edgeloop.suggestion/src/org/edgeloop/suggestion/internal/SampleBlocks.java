package org.edgeloop.suggestion.internal;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.suggestion.DetectorInput;

/** Goes through the samples of a channel in order, a block after the other. */
final class SampleBlocks {

	/** What fits into a processor's cache, and takes some tens of microseconds. */
	private static final int BLOCK = 1 << 15;

	/** Takes the samples of a block. */
	@FunctionalInterface
	interface Taker {

		/** @param samples the first {@code count} are the block's, NaN where missing; not to be kept */
		void take(long first, double[] samples, int count) throws IOException;
	}

	private final DetectorInput input;
	private final Progress progress;
	private final double[] block = new double[BLOCK];

	/** @param progress counts samples */
	SampleBlocks(DetectorInput input, Progress progress) {
		this.input = input;
		this.progress = progress;
	}

	void read(SampleRange range, Taker taker) throws IOException {
		for (long at = range.from(); at < range.to(); at += BLOCK) {
			progress.checkCancelled();
			int count = (int) Math.min(BLOCK, range.to() - at);
			input.source().read(input.channel(), at, block, 0, count);
			taker.take(at, block, count);
			progress.worked(count);
		}
	}
}
