package org.edgeloop.signal.write;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Goes over a range of some channels, a block of all of them at a time. */
final class ChannelBlocks {

	/** Takes a block. */
	@FunctionalInterface
	interface Taker<A> {
		/**
		 * @param block {@code [channel][sample]}
		 * @param count how many samples of each channel
		 */
		void take(A[] block, int count) throws IOException;
	}

	private static final int BLOCK = 1 << 14;

	private final SampleSource source;
	private final List<Integer> chosen;
	private final SampleRange range;

	ChannelBlocks(SampleSource source, List<Integer> chosen, SampleRange range) {
		this.source = source;
		this.chosen = chosen;
		this.range = range;
	}

	List<Channel> channels() {
		return chosen.stream().map(source.channels()::get).toList();
	}

	long samples() {
		return range.length();
	}

	void forEachAsFloats(Progress progress, Taker<float[]> taker) throws IOException {
		float[][] block = new float[chosen.size()][BLOCK];
		forEach(progress, (from, count) -> {
			for (int c = 0; c < block.length; c++) {
				source.read(chosen.get(c), from, block[c], 0, count);
			}
			taker.take(block, count);
		});
	}

	void forEachAsDoubles(Progress progress, Taker<double[]> taker) throws IOException {
		double[][] block = new double[chosen.size()][BLOCK];
		forEach(progress, (from, count) -> {
			for (int c = 0; c < block.length; c++) {
				source.read(chosen.get(c), from, block[c], 0, count);
			}
			taker.take(block, count);
		});
	}

	/** Reads a block. */
	@FunctionalInterface
	private interface Reading {
		void read(long from, int count) throws IOException;
	}

	private void forEach(Progress progress, Reading reading) throws IOException {
		for (long at = range.from(); at < range.to(); at += BLOCK) {
			progress.checkCancelled();
			int count = (int) Math.min(BLOCK, range.to() - at);
			reading.read(at, count);
			progress.worked(count);
		}
	}
}
