package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;

import org.edgeloop.signal.SampleSource;

/**
 * Samples that no kernel knows in place: the source copies them into an array, a block at a time; into one of {@code float} where that
 * holds them exactly.
 */
final class CopiedSamples implements ChannelSamples {

	private static final int BLOCK = 2048;

	private final SampleSource source;
	private final int channel;
	private final float[] singles;
	private final double[] doubles;

	CopiedSamples(SampleSource source, int channel) {
		this.source = source;
		this.channel = channel;
		boolean fits = source.channels().get(channel).type().fitsFloat();
		singles = new float[fits ? BLOCK : 0];
		doubles = new double[fits ? 0 : BLOCK];
	}

	@Override
	public void summarise(long from, long to, Summary into) throws IOException {
		for (long start = from; start < to; start += BLOCK) {
			int count = (int) Math.min(BLOCK, to - start);
			if (singles.length > 0) {
				source.read(channel, start, singles, 0, count);
				PlainLoop.add(singles, count, into);
			} else {
				source.read(channel, start, doubles, 0, count);
				PlainLoop.add(doubles, count, into);
			}
		}
	}
}
